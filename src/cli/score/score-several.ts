import type { Text } from "../../base/language.ts";
import type { Style } from "../../formatters/formatter.ts";
import { type FormatName, formats } from "../../formatters/index.ts";
import { type FormReport, makeRankingReport } from "../../report/ranking-report.ts";
import { type PreviousRankingReading, readPreviousRanking } from "../../score.ts";
import { type Context, complain, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations } from "../files/configurations.ts";
import { eachOnce, findForms } from "../files/find-forms.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { notLookedAt, skipped as skippedFiles } from "../files/messages.ts";
import { readInput } from "../files/read-input.ts";
import type { ReportOptions } from "../options/report-options.ts";
import { gateOf, reportOptionsOf, type ScoreOptions } from "../options/score-options.ts";
import { printReport, withoutLesser } from "../output/print-report.ts";
import { policyFor } from "./choose-policy.ts";
import { actualsOfSeveral, actualsTwice } from "./messages.ts";
import { scoreAll } from "./score-all.ts";

/** Scores the forms that some words stand for, ranks them and adds them up. */
export async function scoreSeveral(
  words: readonly string[],
  options: ScoreOptions,
  context: Context,
): Promise<ExitCode> {
  const refusal = refusalOf(words, options);
  if (refusal !== undefined) {
    complain(context, refusal);
    return ExitCode.unusable;
  }
  const gate = gateOf(options);
  const configs = configurations(context.io);
  const found = await findForms(words, configs, context.io);
  const files = eachOnce(found, context.io);
  const paths = files.map(({ path }) => path);
  const policy = await policyFor(paths, options, configs, context);
  if (policy === undefined) return ExitCode.unusable;
  const scored = await scoreAll(files, options, policy, gate, configs, context.io);
  const { forms, skipped } = scored;
  const empty = found.filter(({ paths }) => paths.every((path) => skipped.includes(path)));
  const closed = found.flatMap((one) => one.problems);
  const problems = [...empty.map(({ problem }) => problem), ...closed, ...scored.problems];
  for (const problem of problems) complain(context, problem);
  const passedOver = found.flatMap((one) => one.passedOver);
  if (passedOver.length > 0) remark(context, notLookedAt(passedOver));
  if (skipped.length > 0) remark(context, skippedFiles(skipped));
  if (forms.every(({ report }) => report.isUnreported)) return ExitCode.unusable;
  const earlier = await earlierRanking(options.compare, context.io);
  if (earlier.problem !== undefined) {
    complain(context, earlier.problem);
    return ExitCode.unusable;
  }
  const report = makeRankingReport(forms, policy, gate, problems, earlier.ranking);
  const reportOptions = reportOptionsOf(options);
  const shown = {
    ...report,
    files: withoutLesser(report.files, reportOptions),
    forms: report.forms.map((one) => withoutLesserFindings(one, reportOptions)),
  };
  const render = (format: FormatName, style: Style) => formats[format].ranking(shown, style);
  const exitCode = await printReport(render, report.verdict, reportOptions, context);
  return problems.length > 0 || report.files.some(isNoForm) ? ExitCode.unusable : exitCode;
}

/** The ranking that --compare names; nothing where none was named. */
async function earlierRanking(path: string | undefined, io: Context["io"]): Promise<Partial<PreviousRankingReading>> {
  if (path === undefined) return {};
  const input = await readInput(path, "report", io);
  return input.problem === undefined ? readPreviousRanking(path, input.bytes) : input;
}

/** What was asked for and is not to be had of several forms. */
function refusalOf(words: readonly string[], { actualsDir }: ScoreOptions): Text | undefined {
  const actuals = words.find((word) => /\.(?:csv|xlsx?|et|ods)$/i.test(word));
  if (actuals === undefined) return undefined;
  return actualsDir === undefined ? actualsOfSeveral({ path: actuals }) : actualsTwice({ path: actuals });
}

function withoutLesserFindings({ path, report }: FormReport, options: ReportOptions): FormReport {
  return { path, report: { ...report, files: withoutLesser(report.files, options) } };
}
