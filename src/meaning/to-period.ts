import { type Exact, exact } from "../base/exact.ts";
import type { Per } from "../phrase/comparator.ts";

/** How often a period recurs in a year. A year is taken as 52 weeks and 365 days. */
const TIMES_A_YEAR: ReadonlyMap<Per, Exact> = new Map([
  ["year", exact(1)],
  ["half-year", exact(2)],
  ["quarter", exact(4)],
  ["month", exact(12)],
  ["week", exact(52)],
  ["day", exact(365)],
]);

/** Measures that do not pile up over a year: 每月满意度不低于90% is met by 92 %, not by 1080 %. */
const LEVELS = new Set(["%", "‰", "个百分点", "分", "倍", "度", "级"]);

/**
 * Takes a number to the period of its target. A number without a period is the total of the year:
 * 4 次 answers 每季度1次. Per 次 or per 人 it can only be meant as the target is.
 * @returns undefined where one period does not go into the other
 */
export function toPeriod(value: Exact, from: Per | undefined, to: Per | undefined, unit: string): Exact | undefined {
  if (from === to || LEVELS.has(unit)) return value;
  if (from === undefined && to !== undefined && !TIMES_A_YEAR.has(to)) return value;
  const [given, wanted] = [TIMES_A_YEAR.get(from ?? "year"), TIMES_A_YEAR.get(to ?? "year")];
  return given !== undefined && wanted !== undefined ? value.mul(given).div(wanted) : undefined;
}
