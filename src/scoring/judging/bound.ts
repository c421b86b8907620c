import { type Exact, exact, HUNDRED, ONE, printExact, ZERO } from "../../base/exact.ts";
import { directionNeeded } from "../../indicator/implied-operator.ts";
import { isShareOfWhole } from "../../indicator/share-of-whole.ts";
import type { EffectiveInterval } from "../../meaning/effective-target.ts";
import { printQuantity } from "../../meaning/quantity-words.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Bound, Interval, Operator, SimpleComparator } from "../../phrase/comparator.ts";
import { convert } from "../../phrase/units.ts";
import type { Policy } from "../../settings/policy.ts";
import { type Share, shareOfCeiling, shareOfFloor, shareOfPoint } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import {
  type Circumstances,
  type Decided,
  type Judgement,
  met,
  type Undecided,
  undecided,
  unmet,
} from "./judgement.ts";
import { messages } from "./messages.ts";
import { inTargetUnit } from "./quantity.ts";

/** 不少于50篇, 不超过30万元, =8个 */
export function judgeBound(target: Bound, actual: ActualValue, circumstances: Circumstances): Judgement {
  const aligned = inTargetUnit(asRate(actual, circumstances.indicator.name), target, exact(target.value));
  if ("verdict" in aligned) return aligned;
  if (isImpossible(aligned.value, target, circumstances.indicator.name))
    return undecided(judgingFindings.implausible.here.remark({ actual: printQuantity(aligned.value, target) }));
  if (target.implied && !aligned.value.equals(exact(target.value))) return directionUnknown(target, circumstances);
  return {
    ...againstFigure(aligned.value, target.op, exact(target.value), circumstances.policy),
    because: aligned.because,
  };
}

/** 9% where neither more nor less is known to be better: only the value itself is met whichever is meant. */
export function directionUnknown(part: SimpleComparator, { indicator }: Circumstances): Undecided {
  const because = directionNeeded(part, indicator)?.because ?? messages.noDirection({});
  // Rule target/direction-unknown reports it, with its remedy, at the target itself.
  return { verdict: "undecided", because: messages.directionUnknown({ because }), remark: undefined, cell: "actual" };
}

/** 同比增长9% is what a 增长率 is, and 下降9% what a 下降率 is; the other way round it is negative. */
function asRate(actual: ActualValue, name: string): ActualValue {
  if (actual.kind !== "change") return actual;
  const direction = GROWTH.test(name) ? "up" : DECLINE.test(name) ? "down" : undefined;
  if (direction === undefined) return actual;
  const value = actual.direction === direction ? exact(actual.value) : exact(actual.value).neg();
  return { kind: "quantity", value: printExact(value), unit: actual.unit };
}

const GROWTH = /(?:增长|增加|提高|提升|上升)(?:率|幅度|比例|速度)$|增幅$|增速$/;
const DECLINE = /(?:下降|降低|减少|压减|降)(?:率|幅度|比例)$|降幅$/;

/** −3件 would meet ≤5件, and 963% would meet ≥95%: neither can be what was counted or measured. */
function isImpossible(actual: Exact, { op, unit, value }: Bound, name: string): boolean {
  const isShare = convert(ONE, unit, "%") !== undefined;
  if (isShare) return unit === "%" && actual.gt(HUNDRED) && exact(value).lte(HUNDRED) && isShareOfWhole(name);
  return (op === "<=" || op === "<") && actual.lt(ZERO) && exact(value).gte(ZERO);
}

/** Holds a number against a number of the same unit. */
export function againstFigure(actual: Exact, op: Operator, target: Exact, policy: Policy): Decided {
  switch (op) {
    case ">=":
    case ">":
      return decide(holds(actual, op, target), shareOfFloor(actual, target), achievementOf(actual, target));
    case "<=":
    case "<": {
      const share = shareOfCeiling(actual, target, policy.inverse);
      const isMet = holds(actual, op, target);
      return decide(isMet, share, isMet || policy.inverse === "ratio" ? achievementOf(target, actual) : undefined);
    }
    case "=":
      return decide(actual.equals(target), shareOfPoint(actual, target), achievementOf(actual, target));
  }
}

export function holds(actual: Exact, op: Operator, target: Exact): boolean {
  const order = actual.compare(target);
  switch (op) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

function decide(isMet: boolean, share: Share, achievement: Exact | undefined): Decided {
  return isMet ? met(achievement) : unmet(share, achievement);
}

/** B ÷ A in per cent; undefined where a quotient says nothing. */
function achievementOf(part: Exact, whole: Exact): Exact | undefined {
  return whole.gt(ZERO) && part.gte(ZERO) ? part.div(whole).mul(HUNDRED) : undefined;
}

/** 3-5次, ±3%以内: outside, the nearest end counts. */
export function judgeInterval(target: EffectiveInterval, actual: ActualValue, circumstances: Circumstances): Judgement {
  const aligned = inTargetUnit(actual, target, exact(target.upper));
  if ("verdict" in aligned) return aligned;
  const judgement = withinEnds(aligned.value, target, circumstances.policy);
  if (target.isOpen === true && judgement.verdict === "unmet") return directionUnknown(target, circumstances);
  return { ...judgement, because: aligned.because };
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
