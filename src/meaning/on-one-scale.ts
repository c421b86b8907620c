import { type Exact, exact, ONE, ZERO } from "../base/exact.ts";
import type {
  Base,
  Bound,
  Deadline,
  Grade,
  PartialDate,
  Period,
  Rank,
  Ratio,
  Reference,
} from "../phrase/comparator.ts";
import { fold } from "../phrase/fold.ts";
import { convert, isPhysical } from "../phrase/units.ts";
import { daysOf, hasYear } from "./calendar.ts";
import { isSameBase, toUnitOfChange } from "./change.ts";
import type { EffectiveChange, EffectivePart } from "./effective-target.ts";
import { compareGrades } from "./grade-order.ts";
import { EVERYTHING, type Range, type Ranges, rangeOf, type Years } from "./range.ts";
import { isFarFrom, toPeriod } from "./to-period.ts";

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

/** 增长5% against 增长8%: changes the same way, from the same base. */
function changeRanges(one: EffectiveChange, other: EffectiveChange, years: Years): Ranges | undefined {
  const { direction, to } = one;
  if (direction !== other.direction || to !== other.to) return undefined;
  if (!haveOneBase(baseOf(one, years.one), baseOf(other, years.other))) return undefined;
  const [a, b] = [boundOf(one), boundOf(other)];
  if (a === undefined || b === undefined) return { one: rangeOfChange(a), other: rangeOfChange(b) };
  const value = toUnitOfChange(exact(b.value), b.unit, a.unit);
  return value && { one: rangeOf(a.op, exact(a.value)), other: rangeOf(b.op, value) };
}

/** 较2022年 in a form of 2023 is 较上年. */
function baseOf({ base }: EffectiveChange, year: number): Base {
  const isLastYear = base.kind === "date" && base.date === String(year - 1);
  return isLastYear ? { kind: "named", name: "previous-year" } : base;
}

function haveOneBase(one: Base, other: Base): boolean {
  if (one.kind === "named" && other.kind === "named") return isSameBase(one.name, other.name);
  if (one.kind === "date" && other.kind === "date") return one.date === other.date;
  if (one.kind === "reference" && other.kind === "reference") return fold(one.name).text === fold(other.name).text;
  return one.kind === "level" && other.kind === "level" && one.value === other.value && one.unit === other.unit;
}

function boundOf({ amount }: EffectiveChange): Bound | undefined {
  return amount?.kind === "bound" ? amount : undefined;
}

/** Without an amount any change that way will do. */
function rangeOfChange(bound: Bound | undefined): Range {
  return bound === undefined ? rangeOf(">", ZERO) : rangeOf(bound.op, exact(bound.value));
}

type Dated = Deadline | Period;

function isDated(part: EffectivePart): part is Dated {
  return part.kind === "deadline" || part.kind === "period";
}

/**
 * 9月底前 against 11月底前, 第四季度 against 12月底前. What recurs compares with what recurs as often.
 * 2023年底 in a form of 2023 and 2024年底 in one of 2024 are the same day of the year; other years are taken as they stand.
 */
function dayRanges(one: Dated, other: Dated, years: Years): Ranges | undefined {
  if (perOf(one) !== perOf(other)) return undefined;
  const areOfTheYear = isOfItsYear(one, years.one) && isOfItsYear(other, years.other);
  const a = daysToMeet(one, years.one, years.one);
  const b = daysToMeet(other, years.other, areOfTheYear ? years.one : years.other);
  return a && b && { one: a, other: b };
}

function perOf(dated: Dated): string | undefined {
  return dated.kind === "deadline" ? dated.per : undefined;
}

function isOfItsYear(dated: Dated, year: number): boolean {
  const dates = dated.kind === "deadline" ? [dated.date] : [dated.from, dated.to];
  return dates.every((date) => !hasYear(date) || date.startsWith(String(year)));
}

/** @param seenAs the year in which its own year is to be counted */
function daysToMeet(dated: Dated, year: number, seenAs: number): Range | undefined {
  const days = (date: PartialDate) => daysOf(date.replace(String(year), String(seenAs)), seenAs);
  if (dated.kind === "period") {
    const [from, to] = [days(dated.from), days(dated.to)];
    return from && to && { ...rangeOf(">=", exact(from.first)), upper: rangeOf("<=", exact(to.last)).upper };
  }
  const limit = days(dated.date);
  return limit && rangeOf("<=", exact(dated.when === "before" ? limit.first - 1 : limit.last));
}
