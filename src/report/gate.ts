import type { Severity } from "../diagnostic.ts";
import { type Exact, printExact, printRounded } from "../exact.ts";
import type { Text } from "../language.ts";
import type { Scorecard, Verdict } from "../scoring/scorecard.ts";
import { belowMinimum, findingsOf, notScored, tooManyWarnings, withVerdict } from "./messages.ts";
import type { Summary } from "./report.ts";

/** What a report must keep to for a pass. */
export interface Gate {
  /** The least severe finding that is no pass. */
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  /** Points of 100 that the total must reach. */
  readonly minScore: Exact | undefined;
}

export const DEFAULT_GATE: Gate = { failOn: "error", maxWarnings: undefined, minScore: undefined };

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

/** Why a scorecard is no pass. No data is never a pass. */
export function scoreReasons(scorecard: Scorecard | undefined, { minScore }: Gate): readonly Text[] {
  if (scorecard === undefined) return [notScored];
  const below = minScore !== undefined && scorecard.total.lt(minScore);
  return [
    ...UNFINISHED.map((verdict) => [verdict, countOf(scorecard, verdict)] as const)
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => withVerdict(count, verdict)),
    ...(below ? [belowMinimum({ total: printRounded(scorecard.total, 2), minimum: printExact(minScore) })] : []),
  ];
}

const UNFINISHED = ["missing", "undecided"] as const satisfies readonly Verdict[];

function countOf({ blocks }: Scorecard, verdict: Verdict): number {
  return blocks.flatMap(({ indicators }) => indicators).filter((indicator) => indicator.verdict === verdict).length;
}
