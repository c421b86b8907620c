import { type Exact, exact, HUNDRED, printRounded, ZERO } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints, roundPoints } from "../figures/points.ts";
import { figure } from "../figures/shares.ts";
import type { ExecutionScore } from "../scorecard.ts";
import type { ExecutionReading } from "./read-execution.ts";

/**
 * Executed ÷ adjusted budget × points, at most all of them, or the points of a band. Without a rate nothing, or 0 where the
 * policy counts it so.
 */
export function scoreExecution(
  { rate, amounts }: Pick<ExecutionReading, "rate" | "amounts">,
  policy: Policy,
): ExecutionScore | undefined {
  const weight = exact(policy.execution);
  const print = (points: Exact) => printPoints(points, policy.places);
  if (rate === undefined) {
    if (policy.missingExecution !== "zero" || weight.equals(ZERO)) return undefined;
    return { rate, amounts, weight, score: ZERO, formula: `0 × ${print(weight)} = ${print(ZERO)}`, because: undefined };
  }
  if (policy.executionRate.bands.length > 0) return byBand({ rate, amounts }, weight, policy);
  const cap = exact(policy.executionRate.cap);
  const isOver = rate.gt(cap);
  const score = roundPoints((isOver ? cap : rate).mul(weight).div(HUNDRED), policy);
  const workings =
    amounts === undefined ? `${figure(rate)} %` : `${figure(amounts.executed)} ÷ ${figure(amounts.budget)}`;
  const share = isOver ? `min(${workings}, ${policy.executionRate.cap} %)` : workings;
  return { rate, amounts, weight, score, formula: `${share} × ${print(weight)} = ${print(score)}`, because: undefined };
}

function byBand(
  { rate, amounts }: { readonly rate: Exact; readonly amounts: ExecutionReading["amounts"] },
  weight: Exact,
  policy: Policy,
): ExecutionScore {
  const { bands } = policy.executionRate;
  const band = bands.find(({ from }) => rate.gte(exact(from)));
  const points = exact(band?.points ?? "0");
  const score = roundPoints(points.gt(weight) ? weight : points, policy);
  const words = { rate: printRounded(rate, 2), points: printPoints(score, policy.places) };
  const because =
    band === undefined
      ? belowBands({ ...words, bound: bands.at(-1)?.from ?? "0" })
      : inBand({ ...words, bound: band.from });
  return { rate, amounts, weight, score, formula: `${figure(score)} = ${words.points}`, because };
}

const inBand = sentence({
  zh: "执行率 {rate}% 达到 {bound}%，按评分办法得 {points} 分",
  en: "the rate of {rate}% reaches {bound}%, which gives {points}",
});
const belowBands = sentence({
  zh: "执行率 {rate}% 低于 {bound}%，按评分办法得 {points} 分",
  en: "the rate of {rate}% is below {bound}%, which gives {points}",
});
