import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Text } from "../base/language.ts";
import type { Movement } from "../comparing/comparison.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { findingReasons, type Gate } from "./gate.ts";
import type { FileReport, FormFacts, ScoreReport, Summary, ValidationReport } from "./report.ts";
import { requirements, scoreConditions } from "./score-conditions.ts";

/** `problems`: which files could not even be read. */
export function makeValidationReport(
  files: readonly FileReport[],
  gate: Gate,
  problems: readonly Text[] = [],
): ValidationReport {
  const summary = summarise(files);
  const reasons = [...problems, ...findingReasons(summary, gate)];
  return {
    kind: "validation",
    files,
    summary,
    failOn: gate.failOn,
    verdict: reasons.length === 0 ? "pass" : "fail",
    reasons,
    kept: [],
  };
}

export function makeScoreReport(
  files: readonly FileReport[],
  scorecard: Scorecard | undefined,
  gate: Gate,
  movement?: Movement,
  form?: FormFacts,
): ScoreReport {
  const summary = summarise(files);
  const conditions = scoreConditions(scorecard, gate);
  const broken = conditions.filter(({ isKept }) => !isKept).map(({ text }) => text);
  const reasons = [...findingReasons(summary, gate), ...broken];
  return {
    kind: "score",
    files,
    summary,
    failOn: gate.failOn,
    scorecard,
    movement,
    form,
    isUnreported: false,
    verdict: reasons.length === 0 ? "pass" : "fail",
    reasons,
    kept: conditions.filter(({ isKept }) => isKept).map(({ text }) => text),
    requirements: scorecard === undefined ? [] : requirements(scorecard, gate),
  };
}

/** Of a form without actuals: there is nothing to score, and no pass. */
export function makeUnreportedReport(
  file: FileReport,
  gate: Gate,
  form: FormFacts | undefined,
  why: Text,
): ScoreReport {
  const report = makeScoreReport([file], undefined, gate, undefined, form);
  return { ...report, isUnreported: true, reasons: [...findingReasons(report.summary, gate), why] };
}

/** What is said about a file, in the order of its text; what is about the file as a whole comes first. */
export function makeFileReport(
  path: string,
  source: string,
  diagnostics: readonly Diagnostic[],
  indicators?: FileReport["indicators"],
): FileReport {
  return { path, source, diagnostics: diagnostics.toSorted(byPlace), ...(indicators && { indicators }) };
}

function byPlace({ place: { start: a } }: Diagnostic, { place: { start: b } }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

export function summarise(files: readonly FileReport[]): Summary {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics } of files) for (const { severity } of diagnostics) counts[severity] += 1;
  return { files: files.length, errors: counts.error, warnings: counts.warning, infos: counts.info };
}
