import type { ScoreReport } from "../../report/report.ts";
import { movementData } from "../movement/movement-data.ts";

/** Left out where the score was not compared with an earlier one. */
export function movedData({ scorecard, movement }: ScoreReport) {
  return scorecard === undefined || movement === undefined ? {} : { movement: movementData(movement, scorecard) };
}
