import type { Severity } from "../base/diagnostic.ts";
import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { Rating, Verdict } from "../scoring/scorecard.ts";
import { findingsOf, tooManyWarnings } from "./messages.ts";
import type { Summary } from "./report.ts";

/** What a report must keep to for a pass. */
export interface Gate {
  /** The least severe finding that is no pass. */
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Points of 100 that the total must reach. */
  readonly minScore: Exact | undefined;
  readonly minRating: Rating | undefined;
  readonly minBlockScores: readonly BlockMinimum[];
  /** Verdicts that no indicator may have, beside those that are never a pass. */
  readonly failOnVerdicts: readonly FailingVerdict[];
}

export interface BlockMinimum {
  /** As an actuals file may name it; undefined for every block. */
  readonly block: string | undefined;
  /** Points of 100. */
  readonly score: Exact;
}

export type FailingVerdict = (typeof FAILING_VERDICTS)[number];

export const FAILING_VERDICTS = ["unmet", "missing"] as const satisfies readonly Verdict[];

export const DEFAULT_GATE: Gate = {
  failOn: "error",
  maxWarnings: undefined,
  minScore: undefined,
  minRating: undefined,
  minBlockScores: [],
  failOnVerdicts: [],
};

/** From the most to the least severe. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Why findings are no pass; empty where they are. */
export function findingReasons(summary: Summary, { failOn, maxWarnings }: Gate): readonly Text[] {
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const severe = SEVERITIES.filter((severity) => isAtLeast(severity, failOn) && counts[severity] > 0);
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  return [
    ...severe.map((severity) => findingsOf(counts[severity], severity)),
    ...(tooMany ? [tooManyWarnings(summary.warnings, maxWarnings)] : []),
  ];
}
