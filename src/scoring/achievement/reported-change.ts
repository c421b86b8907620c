import { exact, HUNDRED, ONE } from "../../base/exact.ts";
import { isRelative, toUnitOfChange } from "../../meaning/change.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import { type Undecided, undecided } from "../judging/judgement.ts";
import { messages, printQuantity } from "../judging/messages.ts";
import { type Aligned, misfit } from "../judging/quantity.ts";

type ReportedChange = Extract<ActualValue, { kind: "change" }>;

/**
 * 同比增长6.2% as it stands, negative where the target asks for the other direction.
 * @param year of the form
 */
export function reportedChange(
  { direction, base }: EffectiveChange,
  unit: string,
  actual: ReportedChange,
  year: number,
): Aligned | Undecided {
  const given = printQuantity(exact(actual.value), actual);
  const wanted = base.kind === "level" ? "unstated" : baseName(base.kind === "date" ? base.date : base.name, year);
  if (isRelative(unit) && actual.unit === "" && exact(actual.value).abs().lte(ONE))
    return bareShare(actual.value, unit);
  const value = toUnitOfChange(exact(actual.value), actual.unit, unit);
  if (value === undefined) return misfit(given, { unit });
  if (!isSameBase(wanted, baseName(actual.base, year)))
    return undecided("actuals/other-base", messages.otherBase({}), messages.otherBaseHelp({}));
  return { value: actual.direction === direction ? value : value.neg(), because: undefined };
}

/** At the end of a year the same period last year is the previous year. */
const YEAR_ON_YEAR = new Set(["previous-year", "same-period-last-year"]);

export function isSameBase(wanted: string, given: string): boolean {
  if (wanted === given || wanted === "unstated" || given === "unstated") return true;
  return YEAR_ON_YEAR.has(wanted) && YEAR_ON_YEAR.has(given);
}

/** 较2022年 in a form of 2023 is 较上年. */
function baseName(base: string, year: number): string {
  return base === String(year - 1) ? "previous-year" : base;
}

/** 增长0.06 may be 6 % or 0.06 %. */
function bareShare(value: string, unit: string): Undecided {
  const plain = printQuantity(exact(value), { unit });
  const scaled = printQuantity(exact(value).mul(HUNDRED), { unit });
  return undecided("actuals/unit-misfit", messages.bareUnit({ actual: value, plain, scaled }), messages.unitHelp({}));
}
