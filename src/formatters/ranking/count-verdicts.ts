import type { Scorecard, Verdict } from "../../scoring/scorecard.ts";

/** How many indicators of a form have each verdict. */
export function countVerdicts(scorecard: Scorecard | undefined): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, unmet: 0, undecided: 0, missing: 0, "not-applicable": 0 };
  for (const { indicators } of scorecard?.blocks ?? []) for (const { verdict } of indicators) counts[verdict] += 1;
  return counts;
}

/** In the order in which reports name them. */
export const ALL_VERDICTS: readonly Verdict[] = ["met", "unmet", "undecided", "missing", "not-applicable"];
