import { exact } from "../base/exact.ts";
import { daysOf, hasYear } from "../meaning/calendar.ts";
import type { EffectivePart } from "../meaning/effective-target.ts";
import { type Range, type Ranges, rangeOf, type Years } from "../meaning/range.ts";
import type { Deadline, PartialDate, Period } from "../phrase/comparator.ts";

type Dated = Deadline | Period;

export function isDated(part: EffectivePart): part is Dated {
  return part.kind === "deadline" || part.kind === "period";
}

/**
 * 9月底前 against 11月底前, 第四季度 against 12月底前. What recurs compares with what recurs as often.
 * 2023年底 in a form of 2023 and 2024年底 in one of 2024 are the same day of the year; other years are taken as they stand.
 */
export function dayRanges(one: Dated, other: Dated, years: Years): Ranges | undefined {
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
