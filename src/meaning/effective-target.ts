import { type Exact, exact, printExact } from "../base/exact.ts";
import type { Indicator } from "../form/form.ts";
import { directionNeeded, withImpliedOperators } from "../indicator/implied-operator.ts";
import type {
  Approximate,
  Bound,
  Change,
  Comparator,
  Compound,
  CompoundPart,
  Interval,
  Operator,
  SimpleComparator,
  Tolerance,
  Vague,
} from "../phrase/comparator.ts";
import type { Policy } from "../settings/policy.ts";

/**
 * A target of which nothing is left open but what nothing tells: operators are written and widths are given. A bound, ratio or
 * range whose direction is unknown keeps its implied operator, or is marked as open.
 */
export type EffectiveTarget = EffectivePart | EffectiveCompound;

export type EffectivePart =
  | Exclude<SimpleComparator, Interval | Tolerance | Approximate | Vague | Change>
  | EffectiveInterval
  | EffectiveChange;

/** `isOpen`: beyond it may be better or worse, as the direction of 约500人 is unknown. */
export type EffectiveInterval = Interval & { readonly isOpen?: true };

export type EffectiveChange = Omit<Change, "amount"> & { readonly amount: Bound | Interval | undefined };

export type EffectiveCompound = Omit<Compound, "parts"> & {
  readonly parts: readonly (EffectivePart & Pick<CompoundPart, "label">)[];
};

/** What the policy takes a target to mean: 1支 is `>= 1 支`, 约500人 is `>= 450 人`. */
export function effectiveTarget(target: Comparator, indicator: Indicator, policy: Policy): EffectiveTarget {
  const written =
    policy.impliedOperator === "by-direction" ? withImpliedOperators(target, indicator) : asWritten(target);
  const write = (part: SimpleComparator) => effectivePart(part, sideOf(part, indicator, policy), policy);
  return written.kind === "compound"
    ? { ...written, parts: written.parts.map((part) => withLabel(write(part), part)) }
    : write(written);
}

function withLabel(part: EffectivePart, { label }: CompoundPart): EffectiveCompound["parts"][number] {
  return label === undefined ? part : { ...part, label };
}

/** Which ends of a range count: below a floor, above a ceiling, both where the policy wants it exact; open where nobody knows. */
type Side = "lower" | "upper" | "both" | "open";

function sideOf(part: SimpleComparator, indicator: Indicator, policy: Policy): Side {
  if (policy.impliedOperator === "exact") return "both";
  const direction = directionNeeded(part, indicator)?.direction ?? "higher";
  return direction === "unknown" ? "open" : direction === "lower" ? "upper" : "lower";
}

function effectivePart(part: SimpleComparator, side: Side, policy: Policy): EffectivePart {
  switch (part.kind) {
    case "tolerance":
      return tolerance(part);
    case "approximate":
      return approximate(part, side, policy);
    case "vague":
      return oneSided({ ...part, kind: "interval", lowerInclusive: true, upperInclusive: false }, side);
    case "bound":
      return policy.equals === "at-least" && part.op === "=" && !part.implied && exact(part.value).gt(0n)
        ? { ...part, op: ">=" }
        : part;
    case "change":
      // The amount of a change counts in the direction of the change: more growth and more decline are better alike.
      return { ...part, amount: changeAmount(part, side, policy) };
    case "rank":
      return side !== "both" && part.op === "=" ? { ...part, op: "<=" } : part;
    default:
      return part;
  }
}

function changeAmount({ amount, to, direction }: Change, side: Side, policy: Policy): Bound | Interval | undefined {
  if (amount?.kind !== "approximate") return amount;
  const desired = to && direction === "down" ? "upper" : "lower";
  return approximate(amount, side === "both" ? "both" : desired, policy);
}

function tolerance({ value, plusMinus, unit, share }: Tolerance): Interval {
  const middle = exact(value);
  const whole = share === undefined ? undefined : middle.abs().div(share === "%" ? 100n : 1000n);
  const width = exact(plusMinus)
    .abs()
    .mul(whole ?? 1n);
  return interval(middle.sub(width), middle.add(width), { unit });
}

/** 约500人 reaches as far to both sides; 三百余人 begins at 300, and 近千人 ends at 1000. */
function approximate(
  { side: where, value, unit, per }: Approximate,
  side: Side,
  policy: Policy,
): Bound | EffectiveInterval {
  const middle = exact(value);
  const width = middle.abs().mul(exact(policy.approximate)).div(100n);
  const lower = where === "above" ? middle : middle.sub(width);
  const upper = where === "below" ? middle : middle.add(width);
  return oneSided(interval(lower, upper, per === undefined ? { unit } : { unit, per }), side);
}

function interval(lower: Exact, upper: Exact, rest: Pick<Interval, "unit" | "per">): Interval {
  const ends = { lower: printExact(lower), upper: printExact(upper), lowerInclusive: true, upperInclusive: true };
  return { kind: "interval", ...ends, ...rest };
}

function oneSided(range: Interval, side: Side): Bound | EffectiveInterval {
  if (side === "both") return range;
  if (side === "open") return { ...range, isOpen: true };
  const { unit, per } = range;
  const [op, value]: [Operator, string] =
    side === "lower"
      ? [range.lowerInclusive ? ">=" : ">", range.lower]
      : [range.upperInclusive ? "<=" : "<", range.upper];
  return { kind: "bound", op, value, unit, implied: false, ...(per === undefined ? {} : { per }) };
}

/** Under `exact` a value without an operator is that value and no other. */
function asWritten(target: Comparator): Comparator {
  return target.kind === "compound" ? { ...target, parts: target.parts.map(written) } : written(target);
}

function written(part: SimpleComparator): SimpleComparator {
  switch (part.kind) {
    case "bound":
    case "ratio":
    case "grade":
      return { ...part, implied: false };
    case "change":
      return part.amount?.kind === "bound" ? { ...part, amount: { ...part.amount, implied: false } } : part;
    default:
      return part;
  }
}
