import type { EffectivePart, EffectiveTarget } from "../meaning/effective-target.ts";
import type { Bound, Interval } from "../phrase/comparator.ts";

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
