import type { PreviousScore, Scorecard } from "../scoring/scorecard.ts";
import type { Movement } from "./comparison.ts";
import { matchIndicators } from "./match-indicators.ts";

/** Finds for each indicator what the earlier report says of it. */
export function compareScores(previous: PreviousScore, { blocks }: Scorecard): Movement {
  const present = blocks.flatMap(({ block, indicators }) =>
    indicators.map((score) => ({ block, indicator: score.indicator, score })),
  );
  const matches = matchIndicators(previous.indicators, present);
  return {
    previous,
    indicators: matches.flatMap(({ before, after }) =>
      after === undefined ? [] : [{ block: after.block, after: after.score, before }],
    ),
    gone: matches.flatMap(({ before, after }) => (after === undefined && before !== undefined ? [before] : [])),
  };
}
