import type { Requirement } from "../comparing/requirement.ts";
import type { EffectivePart } from "./effective-target.ts";
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
