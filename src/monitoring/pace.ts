import { type Exact, exact, HUNDRED, ONE, ZERO } from "../base/exact.ts";
import type { EffectiveTarget } from "../meaning/effective-target.ts";
import type { Per } from "../phrase/comparator.ts";
import { convert } from "../phrase/units.ts";
import type { AsOf } from "./as-of.ts";
import type { Pace } from "./sheet.ts";

/** How a target goes through the year; a share, a growth and a grade are at any time what they are. */
export function paceOf(target: EffectiveTarget | undefined): Pace {
  switch (target?.kind) {
    case "deadline":
    case "period":
      return "deadline";
    case "bound":
      if (isShare(target.unit) || isPerPiece(target.per)) return "state";
      return target.op === "<=" || target.op === "<" ? "ceiling" : "cumulative";
    default:
      return "state";
  }
}

function isShare(unit: string): boolean {
  return convert(ONE, unit, "%") !== undefined || unit === "分";
}

/** 每人 and 每次 say how much each time, and no share of the year. */
function isPerPiece(per: Per | undefined): boolean {
  return per !== undefined && PERIODS[per] === undefined;
}

/** How often a year has a period. */
const PERIODS: Readonly<Partial<Record<string, number>>> = { year: 1, "half-year": 2, quarter: 4, month: 12 };

/**
 * The share of the target, in per cent, that should be done by a day: of 每季度1次 one for every quarter that is over, of
 * a yearly count as much as has gone by of the year.
 */
export function expectedBy(target: EffectiveTarget | undefined, { elapsed }: AsOf): Exact | undefined {
  if (target?.kind !== "bound") return undefined;
  const periods = target.per === undefined ? 1 : (PERIODS[target.per] ?? 1);
  if (periods === 1) return elapsed.mul(HUNDRED);
  return elapsed.mul(exact(periods)).floor().div(exact(periods)).mul(HUNDRED);
}

/** The number of the year: 4 for 每季度1次. */
export function yearly(target: Extract<EffectiveTarget, { kind: "bound" }>): Exact {
  const periods = target.per === undefined ? 1 : (PERIODS[target.per] ?? 1);
  return exact(target.value).mul(exact(periods));
}

/** What a reported number is of the yearly one, in per cent; undefined for a target of 0. */
export function shareOf(value: Exact, target: Extract<EffectiveTarget, { kind: "bound" }>): Exact | undefined {
  const whole = yearly(target);
  return whole.gt(ZERO) ? value.div(whole).mul(HUNDRED) : undefined;
}
