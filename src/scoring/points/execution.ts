import { type Exact, exact, HUNDRED, roundExact, ZERO } from "../../base/exact.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import { figure } from "../figures/shares.ts";
import type { ExecutionScore } from "../scorecard.ts";
import type { ExecutionReading } from "./read-execution.ts";

/**
 * Executed ÷ adjusted budget × points, at most all of them. Without a rate nothing, or 0 where the policy counts it so.
 */
export function scoreExecution({ rate, amounts }: ExecutionReading, policy: Policy): ExecutionScore | undefined {
  const weight = exact(policy.execution);
  const print = (points: Exact) => printPoints(points, policy.places);
  if (rate === undefined) {
    if (policy.missingExecution !== "zero" || weight.equals(ZERO)) return undefined;
    return { rate, amounts, weight, score: ZERO, formula: `0 × ${print(weight)} = ${print(ZERO)}` };
  }
  const isOver = rate.gt(HUNDRED);
  const score = isOver ? weight : roundExact(rate.mul(weight).div(HUNDRED), policy.places);
  const workings =
    amounts === undefined ? `${figure(rate)} %` : `${figure(amounts.executed)} ÷ ${figure(amounts.budget)}`;
  const share = isOver ? `min(${workings}, 100 %)` : workings;
  return { rate, amounts, weight, score, formula: `${share} × ${print(weight)} = ${print(score)}` };
}
