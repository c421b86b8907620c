import type { PartialDate } from "../phrase/comparator.ts";

/** The days that a partial date covers, counted from 1970-01-01: 2023-10 is all of that October. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Undefined for what is no date. Dates without a year are in `year`. */
export function daysOf(date: PartialDate | "year", year: number): Days | undefined {
  const [, quarterYear, quarter] = /^(?:(\d{4})-)?Q([1-4])$/.exec(date) ?? [];
  if (quarter !== undefined) return months(Number(quarterYear ?? year), Number(quarter) * 3 - 2, Number(quarter) * 3);
  const [, written, month, day] = /^(year|\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (written === undefined) return undefined;
  const inYear = hasYear(date) ? Number(written) : year;
  if (month === undefined) return months(inYear, 1, 12);
  if (day === undefined) return months(inYear, Number(month), Number(month));
  const only = dayNumber(inYear, Number(month), Number(day));
  return { first: only, last: only };
}

/** Whether the date says its year itself. */
export function hasYear(date: PartialDate): boolean {
  return /^\d{4}/.test(date);
}

/** Whether the date is a single day. */
export function isDay({ first, last }: Days): boolean {
  return first === last;
}

function months(year: number, from: number, to: number): Days {
  // Day 0 of the next month is the last of this one.
  return { first: dayNumber(year, from, 1), last: dayNumber(year, to + 1, 0) };
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;
