import { type Exact, exact, ONE, ZERO } from "../base/exact.ts";
import type { Per } from "../phrase/comparator.ts";
import { convert, isPhysical } from "../phrase/units.ts";

/** How often a period recurs in a year. A year is taken as 52 weeks and 365 days. */
const TIMES_A_YEAR: ReadonlyMap<Per, Exact> = new Map([
  ["year", exact(1)],
  ["half-year", exact(2)],
  ["quarter", exact(4)],
  ["month", exact(12)],
  ["week", exact(52)],
  ["day", exact(365)],
]);

/** `per 3 年`, `per 2 周` */
const SEVERAL_PERIODS = /^\d+ (?:年|季度|月|周|星期|天|日|小时|工作日)$/;

/** Measures that do not pile up over a year: 每月满意度不低于90% is met by 92 %, not by 1080 %. */
const LEVELS = new Set(["%", "‰", "个百分点", "分", "倍", "度", "级"]);

export function isLevel(unit: string): boolean {
  return LEVELS.has(unit);
}

/** Whether it is a stretch of time and not, as 人 and 次, something that has its share. */
export function isTimePeriod(per: Per): boolean {
  return TIMES_A_YEAR.has(per);
}

/**
 * Takes a number to the period of its target. A number without a period is the total of the year:
 * 4 次 answers 每季度1次. Per 次 or per 人 it can only be meant as the target is.
 * @returns undefined where one period does not go into the other
 */
export function toPeriod(value: Exact, from: Per | undefined, to: Per | undefined, unit: string): Exact | undefined {
  if (from === to || LEVELS.has(unit)) return value;
  // 三年内9次: what was done in one year of them says nothing of the others.
  if (SEVERAL_PERIODS.test(to ?? "")) return undefined;
  if (from === undefined && to !== undefined && !TIMES_A_YEAR.has(to)) return value;
  const [given, wanted] = [TIMES_A_YEAR.get(from ?? "year"), TIMES_A_YEAR.get(to ?? "year")];
  return given !== undefined && wanted !== undefined ? value.mul(given).div(wanted) : undefined;
}

/** Undefined where the units measure different things. A side without a unit takes the other's. */
export function toUnit(value: Exact, from: string, to: string, figure: Exact): Exact | undefined {
  if (from === to || from === "") return value;
  if (to !== "")
    return convert(value, from, to) ?? (figure.equals(ZERO) && isCounter(from) && isCounter(to) ? value : undefined);
  const percent = convert(value, from, "%");
  // 超支率 0: none is none, in whatever it is measured.
  if (figure.equals(ZERO)) return value;
  if (percent === undefined) return isPhysical(from) && isFarFrom(value, figure) ? undefined : value;
  // ≥85 with an actual of 90%: beyond 1 a target without a unit can only be in per cent; 1 may be 1 or 100 %.
  return figure.abs().gt(ONE) ? percent : undefined;
}

/** 0起 answers 零事故: of none it does not matter how it would be counted. */
function isCounter(unit: string): boolean {
  return !isPhysical(unit) && convert(ONE, unit, "%") === undefined;
}

/** 30万元 against ≥50: what leaves out its unit may have left out its scale as well. */
export function isFarFrom(value: Exact, figure: Exact): boolean {
  if (value.equals(ZERO) || figure.equals(ZERO)) return false;
  const ratio = value.div(figure).abs();
  return ratio.gt(FAR) || ratio.lt(FAR.inverse());
}

const FAR = exact(50);
