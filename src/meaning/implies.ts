import type { Bound, Interval } from "../phrase/comparator.ts";
import type { EffectivePart, EffectiveTarget } from "./effective-target.ts";
import { onOneScale } from "./on-one-scale.ts";
import { contains, type Years } from "./range.ts";

/** Whether whatever meets one requirement meets the other. What cannot be told counts as no. */
export function implies(one: Requirement, other: Requirement, years: Years): boolean {
  if (other.kind === "group" && other.mode === "all") return other.parts.every((part) => implies(one, part, years));
  if (one.kind === "group" && one.mode === "any") return one.parts.every((part) => implies(part, other, years));
  if (other.kind === "group") return other.parts.some((part) => implies(one, part, years));
  if (one.kind === "group") return one.parts.some((part) => implies(part, other, years));
  return isInside(one, other, years);
}

function isInside(one: EffectivePart, other: EffectivePart, years: Years): boolean {
  if (other.kind === "not-applicable") return true;
  const ranges = onOneScale(one, other, years);
  return ranges !== undefined && contains(ranges.other, ranges.one);
}

/** What a target asks for, in conditions that have one end each wherever numbers are compared. */
export type Requirement = EffectivePart | Group;

export interface Group {
  readonly kind: "group";
  readonly mode: "all" | "any";
  readonly parts: readonly Requirement[];
}

export function requirementOf(target: EffectiveTarget): Requirement {
  if (target.kind === "compound") return { kind: "group", mode: target.mode, parts: target.parts.map(partRequirement) };
  return partRequirement(target);
}

function partRequirement(part: EffectivePart): Requirement {
  if (part.kind === "interval") return all(endsOf(part));
  if (part.kind !== "change" || part.amount === undefined) return part;
  const { amount } = part;
  // 提升至95% asks for the level that 不低于95% asks for; a multiple is one of the start.
  if (part.to && amount.unit !== "倍") return partRequirement(amount);
  return amount.kind === "interval" ? all(endsOf(amount).map((end) => ({ ...part, amount: end }))) : part;
}

function all(parts: readonly Requirement[]): Group {
  return { kind: "group", mode: "all", parts };
}

function endsOf({ lower, upper, lowerInclusive, upperInclusive, unit, per }: Interval): readonly Bound[] {
  const shared = { kind: "bound", unit, implied: false, ...(per === undefined ? {} : { per }) } as const;
  return [
    { ...shared, op: lowerInclusive ? ">=" : ">", value: lower },
    { ...shared, op: upperInclusive ? "<=" : "<", value: upper },
  ];
}
