import type { Movement } from "../../comparing/movement.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { movesOf, type Standing, totalChange } from "../view/movement.ts";
import { points } from "../view/numbers.ts";

/** What has moved since an earlier report; changes are signed decimal strings. */
export function movementData(movement: Movement, scorecard: Scorecard) {
  const { path, policy, department, year, total, rating } = movement.previous;
  return {
    previous: {
      path,
      policy: { name: policy.name, version: policy.version },
      department,
      year,
      total: points(total),
      rating,
    },
    totalChange: points(totalChange(movement, scorecard)),
    indicators: movesOf(movement).map(({ kind, block, name, before, after }) => ({
      kind,
      block: block.id,
      name,
      before: before === undefined ? null : standingData(before),
      after: after === undefined ? null : standingData(after),
    })),
  };
}

function standingData({ score, weight, verdict }: Standing) {
  return { score: points(score), weight: points(weight), verdict };
}
