import { type Exact, exact, ZERO } from "../../base/exact.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Interval } from "../../phrase/comparator.ts";
import type { Policy } from "../../settings/policy.ts";
import { holds } from "../judging/bound.ts";
import { type Circumstances, type Decided, type Judgement, met, unmet } from "../judging/judgement.ts";
import { inTargetUnit } from "../judging/quantity.ts";
import { shareOfCeiling, shareOfFloor, shareOfPoint } from "../points/arithmetic.ts";

/** 3-5次, ±3%以内: outside, the nearest end counts. */
export function judgeInterval(target: Interval, actual: ActualValue, { policy }: Circumstances): Judgement {
  const aligned = inTargetUnit(actual, target, exact(target.upper));
  return "verdict" in aligned ? aligned : { ...withinEnds(aligned.value, target, policy), because: aligned.because };
}

/** Holds a number against an interval of the same unit. */
export function withinEnds(actual: Exact, target: Interval, policy: Policy): Decided {
  const [lower, upper] = [exact(target.lower), exact(target.upper)];
  if (!holds(actual, target.lowerInclusive ? ">=" : ">", lower))
    return unmet(lower.gt(ZERO) ? shareOfFloor(actual, lower) : shareOfPoint(actual, lower));
  if (!holds(actual, target.upperInclusive ? "<=" : "<", upper))
    return unmet(upper.gt(ZERO) ? shareOfCeiling(actual, upper, policy.inverse) : shareOfPoint(actual, upper));
  return met();
}
