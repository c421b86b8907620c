import type { Severity } from "../base/diagnostic.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Policy } from "../settings/policy.ts";
import type { Gate } from "./gate.ts";
import { makeFileReport, summarise } from "./make-report.ts";
import { tooManyWarnings } from "./messages.ts";
import { rankForms } from "./rank-forms.ts";
import type { PreviousRanking, Ranking, ScoredForm } from "./ranking.ts";
import type { FileReport, ScoreReport, Summary } from "./report.ts";

/** Everything a formatter may show of `perf score` with several forms. */
export interface RankingReport {
  readonly policy: { readonly name: string; readonly version: string };
  readonly ranking: Ranking;
  /** Each form by itself. */
  readonly forms: readonly FormReport[];
  /** Every form and its actuals. */
  readonly files: readonly FileReport[];
  readonly summary: Summary;
  readonly failOn: Severity;
  readonly verdict: "pass" | "fail";
  /** Why it is no pass; empty for a pass. */
  readonly reasons: readonly Text[];
}

/** A form by its path, and the report on it. */
export interface FormReport {
  readonly path: string;
  readonly report: ScoreReport;
}

/** @param problems which files could not even be read */
export function makeRankingReport(
  forms: readonly FormReport[],
  policy: Policy,
  { failOn, maxWarnings }: Gate,
  problems: readonly Text[] = [],
  earlier?: Pick<PreviousRanking, "path" | "forms">,
): RankingReport {
  const files = withoutRepeats(forms.flatMap(({ report }) => report.files));
  const summary = summarise(files);
  const failed = forms.filter(({ report }) => report.verdict === "fail").length;
  const reasons = [
    ...problems,
    ...(failed === 0 ? [] : [formsFailed({ failed, count: forms.length })]),
    ...(maxWarnings !== undefined && summary.warnings > maxWarnings
      ? [tooManyWarnings(summary.warnings, maxWarnings)]
      : []),
  ];
  return {
    policy: { name: policy.name, version: policy.version },
    ranking: rankForms(forms.map(scoredForm), policy, earlier),
    forms,
    files,
    summary,
    failOn,
    verdict: reasons.length === 0 ? "pass" : "fail",
    reasons,
  };
}

function scoredForm({ path, report }: FormReport): ScoredForm {
  const { form: facts, scorecard, isUnreported, verdict, reasons } = report;
  return { path, facts, scorecard, isUnreported, verdict, reasons };
}

/** Several forms may share one actuals file; each finding in it is told once. */
function withoutRepeats(files: readonly FileReport[]): readonly FileReport[] {
  const byPath = new Map<string, FileReport[]>();
  for (const file of files) byPath.set(file.path, [...(byPath.get(file.path) ?? []), file]);
  return Array.from(byPath, ([path, [first, ...others]]) => {
    const diagnostics = [first, ...others].flatMap((file) => file?.diagnostics ?? []);
    const unique = new Map(
      diagnostics.map((one) => [`${one.code} ${JSON.stringify(one.place)} ${one.message.en}`, one]),
    );
    return makeFileReport(path, first?.source ?? "", [...unique.values()]);
  });
}

const formsFailed = sentence({ zh: "{count} 份表中有 {failed} 份未通过", en: "{failed} of {count} forms fail" });
