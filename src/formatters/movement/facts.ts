import type { Movement } from "../../comparing/movement.ts";
import type { Text } from "../../language.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { points } from "../numbers.ts";
import { previousBasis, totalMove } from "./messages.ts";
import { type Move, printChange, totalChange } from "./moves.ts";

/** 总分 83.20 → 87.50（+4.30），等级 良 → 良 */
export function totalFact(movement: Movement, scorecard: Scorecard): Text {
  const { total, rating } = movement.previous;
  return totalMove({
    before: points(total),
    after: points(scorecard.total),
    change: printChange(totalChange(movement, scorecard)),
    ratingBefore: rating,
    ratingAfter: scorecard.rating,
  });
}

/** Said only where the earlier report is about something else, or was scored otherwise. */
export function basisFact({ previous }: Movement, { department, year, policy }: Scorecard): Text | undefined {
  const isSame =
    previous.department === department &&
    previous.year === year &&
    previous.policy.name === policy.name &&
    previous.policy.version === policy.version;
  const { name, version } = previous.policy;
  return isSame
    ? undefined
    : previousBasis({ department: previous.department, year: previous.year, policy: name, version });
}

/** Nothing where there is only one of the two. */
export function changeOf({ before, after }: Move): string {
  return before === undefined || after === undefined ? "" : printChange(after.score.sub(before.score));
}
