import { type Exact, exact, ONE, ZERO } from "../base/exact.ts";
import { changeRanges } from "../comparing/change-ranges.ts";
import { dayRanges, isDated } from "../comparing/day-ranges.ts";
import type { Bound, Grade, Rank, Ratio, Reference } from "../phrase/comparator.ts";
import { fold } from "../phrase/fold.ts";
import { convert, isPhysical } from "../phrase/units.ts";
import { isFarFrom } from "../scoring/judging/quantity.ts";
import type { EffectivePart } from "./effective-target.ts";
import { compareGrades } from "./grade-order.ts";
import { EVERYTHING, type Ranges, rangeOf, type Years } from "./range.ts";
import { toPeriod } from "./to-period.ts";

/** Undefined where the conditions are about different things, and where words are not the same words. */
export function onOneScale(one: EffectivePart, other: EffectivePart, years: Years): Ranges | undefined {
  if (one.kind === "bound" && other.kind === "bound") return boundRanges(one, other);
  if (one.kind === "change" && other.kind === "change") return changeRanges(one, other, years);
  if (isDated(one) && isDated(other)) return dayRanges(one, other, years);
  if (one.kind === "rank" && other.kind === "rank") return rankRanges(one, other);
  if (one.kind === "ratio" && other.kind === "ratio") return ratioRanges(one, other);
  if (one.kind === "grade" && other.kind === "grade") return gradeRanges(one, other);
  if (one.kind === "reference" && other.kind === "reference") return referenceRanges(one, other);
  return isSame(one, other) ? { one: EVERYTHING, other: EVERYTHING } : undefined;
}

/** 万元 against 元, 每季度1次 against 4次. */
function boundRanges(one: Bound, other: Bound): Ranges | undefined {
  const value = inUnitOf(one, other);
  const aligned = value && toPeriod(value, other.per, one.per, one.unit || other.unit);
  return aligned && { one: rangeOf(one.op, exact(one.value)), other: rangeOf(other.op, aligned) };
}

/** The number of the other in the unit of the one. A side without a unit takes the other's: ≥95 against ≥95%. */
function inUnitOf(one: Bound, other: Bound): Exact | undefined {
  const value = exact(other.value);
  if (one.unit !== "" && other.unit !== "") return convert(value, other.unit, one.unit);
  const [unit, bare] = one.unit === "" ? [other.unit, exact(one.value)] : [one.unit, value];
  const isShare = unit !== "" && convert(ONE, unit, "%") !== undefined;
  // 0.95 may be 0.95 % or 95 %, and 50 may be 50 万元.
  if (isShare && bare.abs().lte(ONE) && !bare.equals(ZERO)) return undefined;
  return unit !== "" && isPhysical(unit) && isFarFrom(value, exact(one.value)) ? undefined : value;
}

function rankRanges(one: Rank, other: Rank): Ranges {
  return { one: rangeOf(one.op, exact(one.value)), other: rangeOf(other.op, exact(other.value)) };
}

function ratioRanges(one: Ratio, other: Ratio): Ranges | undefined {
  if (exact(one.right).equals(ZERO) || exact(other.right).equals(ZERO)) return undefined;
  const [a, b] = [one, other].map(({ left, right }) => exact(left).div(exact(right)));
  return a && b && { one: rangeOf(one.op, a), other: rangeOf(other.op, b) };
}

function gradeRanges(one: Grade, other: Grade): Ranges | undefined {
  const order = compareGrades(other.grade, one.grade);
  return order === undefined ? undefined : { one: rangeOf(one.op, ZERO), other: rangeOf(other.op, exact(order)) };
}

/** Both against the same figure, whatever it is. */
function referenceRanges(one: Reference, other: Reference): Ranges | undefined {
  if (fold(one.name).text !== fold(other.name).text) return undefined;
  return { one: rangeOf(one.op, ONE), other: rangeOf(other.op, ONE) };
}

function isSame(one: EffectivePart, other: EffectivePart): boolean {
  if (one.kind === "qualitative" && other.kind === "qualitative") return fold(one.text).text === fold(other.text).text;
  if (one.kind === "yes-no" && other.kind === "yes-no") return one.expected === other.expected;
  if (one.kind === "scale" && other.kind === "scale") return one.grades.join("|") === other.grades.join("|");
  return false;
}
