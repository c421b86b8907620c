import { type Exact, printExact, roundExact, ZERO } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { Level1 } from "../../indicator/level1.ts";
import { describeComparator } from "../../phrase/describe.ts";
import { printComparator } from "../../phrase/notation.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { Decided } from "../judging/judgement.ts";
import { messages } from "../judging/messages.ts";
import type { IndicatorScore } from "../scorecard.ts";
import { type Points, pointsBySteps, stepsOf } from "./steps.ts";

/** Points of one indicator: one rounding, and a formula that gives the same again. */
export function scoreIndicator(judged: JudgedIndicator, level1: Level1, weight: Exact, policy: Policy): IndicatorScore {
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
    achievement: isDecided ? judgement.achievement : undefined,
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
function rounded(points: Exact, weight: Exact, { places }: Policy): Exact {
  const score = roundExact(points, places);
  return score.gt(weight) ? roundExact(points, decimalsOf(weight)) : score;
}

function decimalsOf(weight: Exact): number {
  return printExact(weight).split(".")[1]?.length ?? 0;
}

function pointsOf(judgement: Decided, { indicator }: JudgedIndicator, weight: Exact, policy: Policy): Points {
  const steps = stepsOf(indicator, policy);
  if (steps !== undefined) return pointsBySteps(steps, judgement.achievement, weight);
  const { value, workings } = judgement.share;
  return { value: value.mul(weight), workings: `${workings} × ${printPoints(weight, policy.places)}` };
}
