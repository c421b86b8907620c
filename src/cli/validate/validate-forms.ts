import type { Text } from "../../base/language.ts";
import { DEFAULT_GATE, type Gate } from "../../report/gate.ts";
import { makeValidationReport } from "../../report/make-report.ts";
import type { ValidationReport } from "../../report/report.ts";
import { type Context, complain, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { chooseFiles } from "../files/choose-files.ts";
import { type Configurations, configurations } from "../files/configurations.ts";
import { nothingChanged, notLookedAt, skipped } from "../files/messages.ts";
import type { ValidateOptions } from "../options/validate-options.ts";
import { showReport } from "../output/print-report.ts";
import { type BaselineFile, openBaseline } from "./baseline-file.ts";
import { checkAll } from "./check-all.ts";
import { nameOf } from "./check-file.ts";
import * as messages from "./messages.ts";

/** `perf validate`, from the words of the command line to the exit status. */
export async function validateForms(
  words: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const impossible = contradiction(words, options);
  if (impossible) return giveUp([impossible], context);
  const configs = configurations(context.io);
  const { files, problems, passedOver } = await chooseFiles(words, options, configs, context.io);
  if (files.length === 0 && problems.length > 0) return giveUp(problems, context);
  for (const { path } of files) await configs.governing(nameOf(path, options));
  if (configs.reports().length > 0) return showBadConfigs(configs, options, context);
  const baseline = await openOptionalBaseline(options, context);
  if (baseline && "problem" in baseline) return giveUp([baseline.problem], context);
  const checked = await checkAll(files, baseline, options, configs, context);
  const all = [...problems, ...checked.problems];
  for (const problem of all) complain(context, problem);
  if (passedOver.length > 0) remark(context, notLookedAt(passedOver));
  if (checked.skipped.length > 0) remark(context, skipped(checked.skipped));
  if (checked.reports.length === 0 && all.length > 0) return ExitCode.unusable;
  if (files.length === 0) remark(context, nothingChanged);
  const hasFailed = checked.hasFailed || !(await update(baseline, options, context));
  const outdated = options.updateBaseline ? undefined : baseline?.outdated();
  const reports = outdated ? [...checked.reports, outdated] : checked.reports;
  const report = makeValidationReport(reports, gateOf(options), all);
  const exitCode = options.dryRun ? statusOf(checked.mended) : await showReport(report, options, context);
  remarkOnFixes(report, options, context);
  return all.length > 0 || hasFailed ? ExitCode.unusable : exitCode;
}

function contradiction(words: readonly string[], options: ValidateOptions): Text | undefined {
  if (options.updateBaseline && options.baseline === undefined) return messages.noBaseline;
  if (options.stdinFilename !== undefined && words.length > 0 && !words.includes("-")) return messages.onlyForStdin;
  return options.fix && !options.dryRun && words.includes("-") ? messages.cannotFixStdin : undefined;
}

function giveUp(problems: readonly Text[], context: Context): ExitCode {
  for (const problem of problems) complain(context, problem);
  return ExitCode.unusable;
}

/** What a wrong configuration asks for is not known, so nothing is checked by it. */
async function showBadConfigs(configs: Configurations, options: ValidateOptions, context: Context): Promise<ExitCode> {
  await showReport(makeValidationReport(configs.reports(), gateOf(options), [messages.badConfig]), options, context);
  return ExitCode.unusable;
}

function gateOf({ failOn, maxWarnings }: ValidateOptions): Gate {
  return { ...DEFAULT_GATE, failOn, maxWarnings };
}

async function openOptionalBaseline({ baseline, updateBaseline }: ValidateOptions, { io }: Context) {
  return baseline === undefined ? undefined : openBaseline(baseline, updateBaseline === true, io);
}

/** Whether the baseline could be written, where it was to be. */
async function update(
  baseline: BaselineFile | undefined,
  options: ValidateOptions,
  context: Context,
): Promise<boolean> {
  if (!options.updateBaseline || baseline === undefined || options.baseline === undefined) return true;
  const count = await baseline.update();
  if (typeof count === "number") remark(context, messages.baselineWritten(options.baseline, count));
  else complain(context, count.problem);
  return typeof count === "number";
}

/** For a person who looks at the findings, and where there is something to gain. */
function remarkOnFixes(
  { files }: ValidationReport,
  { format, fix, dryRun, quiet }: ValidateOptions,
  context: Context,
): void {
  if (format !== "pretty" || fix || dryRun || quiet) return;
  const count = files.flatMap(({ diagnostics }) => diagnostics).filter((diagnostic) => diagnostic.fix).length;
  if (count > 0) remark(context, messages.mendable(count));
}

/** As `diff` has it: 1 where there is a difference. */
function statusOf(mended: number): ExitCode {
  return mended > 0 ? ExitCode.findings : ExitCode.ok;
}
