import { type Exact, HUNDRED, ONE } from "../base/exact.ts";
import { convert } from "../phrase/units.ts";
import { toUnit } from "./to-period.ts";

/** 增长1倍 is 100 %; otherwise as units go. */
export function toUnitOfChange(value: Exact, from: string, to: string): Exact | undefined {
  if (from === "倍" && to !== "倍") return toUnitOfChange(value.mul(HUNDRED), "%", to);
  if (to === "倍" && from !== "倍" && from !== "") return convert(value, from, "%")?.div(HUNDRED);
  return toUnit(value, from, to, ONE);
}

/** Of the base, not of the level: 5 % rather than 5 人. */
export function isRelative(unit: string): boolean {
  return unit === "%" || unit === "‰" || unit === "倍";
}

/** At the end of a year the same period last year is the previous year. */
const YEAR_ON_YEAR = new Set(["previous-year", "same-period-last-year"]);

export function isSameBase(wanted: string, given: string): boolean {
  if (wanted === given || wanted === "unstated" || given === "unstated") return true;
  return YEAR_ON_YEAR.has(wanted) && YEAR_ON_YEAR.has(given);
}
