import { type Exact, printExact, roundExact, ZERO } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import { describeComparator } from "../../phrase/describe.ts";
import { printComparator } from "../../phrase/notation.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints, readPoints, roundPoints } from "../figures/points.ts";
import type { Decided } from "../judging/judgement.ts";
import { messages } from "../judging/messages.ts";
import type { IndicatorScore } from "../scorecard.ts";
import { overStepOf, shareAbove } from "./over-achievement.ts";
import type { ScaledIndicator } from "./scale-indicator.ts";
import { type Points, pointsBySteps, pointsByTicks } from "./steps.ts";

/** Points of one indicator: one rounding, and a formula that gives the same again. */
export function scoreIndicator(judged: ScaledIndicator, level1: string, weight: Exact, policy: Policy): IndicatorScore {
  const { indicator, row, target, judgement, actualNotation } = judged;
  const { verdict } = judgement;
  const isDecided = verdict === "met" || verdict === "unmet";
  const points = isDecided ? pointsOf(judgement, judged, weight, policy) : undefined;
  const score = points === undefined ? ZERO : rounded(points.value, weight, policy);
  return {
    indicator,
    level1,
    effectiveNotation: target === undefined ? "?" : printComparator(target),
    effectiveMeaning: target === undefined ? messages.unreadableTarget({}) : describeComparator(target),
    actual:
      row === undefined || verdict === "missing"
        ? undefined
        : { text: row.actual.text, notation: actualNotation, place: row.actual.place },
    verdict,
    because: joined(isDecided || verdict === "undecided" ? judgement.because : undefined, points?.because),
    achievement: isDecided && judged.scale?.decides !== true ? judgement.achievement : undefined,
    published: undefined,
    reason: row?.reason.text ?? "",
    evidence: row?.evidence.text ?? "",
    weight,
    score,
    formula: points === undefined ? "" : `${points.workings} = ${printPoints(score, policy.places)}`,
  };
}

function joined(one: Text | undefined, other: Text | undefined): Text | undefined {
  return one === undefined || other === undefined ? (one ?? other) : messages.both({ one, other });
}

/** Where a weight has more decimals than the policy, rounding to fewer could exceed it; then all of them are kept. */
function rounded(points: Exact, weight: Exact, policy: Policy): Exact {
  const score = roundPoints(points, policy);
  return score.gt(weight) ? roundExact(points, decimalsOf(weight)) : score;
}

function decimalsOf(weight: Exact): number {
  return printExact(weight).split(".")[1]?.length ?? 0;
}

function pointsOf(judgement: Decided, judged: ScaledIndicator, weight: Exact, policy: Policy): Points {
  const reviewed = policy.reviewColumn === "decides" ? readPoints(judged.row?.reviewed.text ?? "") : undefined;
  if (reviewed !== undefined) return byReviewer(reviewed, weight, policy);
  const { scale } = judged;
  const points = scale === undefined ? inProportion(judgement, judged, weight, policy) : byScale(scale, weight);
  const off = policy.deductColumn === "subtract" ? readPoints(judged.row?.deduct.text ?? "") : undefined;
  return off === undefined || off.lte(ZERO) ? points : lessThan(points, off, weight);
}

function inProportion(judgement: Decided, judged: ScaledIndicator, weight: Exact, policy: Policy): Points {
  const step = overStepOf(judged, policy);
  const { value, workings } = (step && shareAbove(step)) ?? judgement.share;
  return { value: value.mul(weight), workings: `${workings} × ${printPoints(weight, policy.places)}` };
}

function byScale(scale: NonNullable<ScaledIndicator["scale"]>, weight: Exact): Points {
  return "ticked" in scale
    ? pointsByTicks(scale.steps, scale.ticked, weight)
    : pointsBySteps(scale.steps, scale.measured, weight);
}

/** 复核分, never above the weight. */
function byReviewer(reviewed: Exact, weight: Exact, { places }: Policy): Points {
  const value = reviewed.gt(weight) ? weight : reviewed.lt(ZERO) ? ZERO : reviewed;
  return { value, workings: printPoints(value, places), because: messages.reviewed({}) };
}

/** 扣分, never below nothing. */
function lessThan({ value, workings, because }: Points, off: Exact, weight: Exact): Points {
  const left = value.sub(off);
  const rest = because === undefined ? {} : { because };
  if (left.lt(ZERO)) return { value: ZERO, workings: `0 × ${printExact(weight)}`, ...rest };
  return { value: left, workings: `${workings} − ${printExact(off)}`, ...rest };
}
