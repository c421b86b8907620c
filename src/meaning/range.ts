import type { Exact } from "../base/exact.ts";
import type { Operator } from "../phrase/comparator.ts";

/** The numbers that meet a condition. */
export interface Range {
  /** Undefined where there is no end. */
  readonly lower: End | undefined;
  readonly upper: End | undefined;
}

interface End {
  readonly value: Exact;
  readonly included: boolean;
}

/** The years of the two forms: dates without a year are in them. */
export interface Years {
  readonly one: number;
  readonly other: number;
}

/** Two conditions as ranges of the same numbers. */
export interface Ranges {
  readonly one: Range;
  readonly other: Range;
}

/** Everything; what two conditions get that are the same without being numbers. */
export const EVERYTHING: Range = { lower: undefined, upper: undefined };

export function rangeOf(op: Operator, value: Exact): Range {
  const end = { value, included: op === ">=" || op === "<=" || op === "=" };
  return { lower: op === "<=" || op === "<" ? undefined : end, upper: op === ">=" || op === ">" ? undefined : end };
}

/** Whether every number of the inner range is in the outer one. */
export function contains(outer: Range, inner: Range): boolean {
  return reaches(outer.lower, inner.lower, -1) && reaches(outer.upper, inner.upper, 1);
}

/** @param way of which end it is: −1 of the lower, 1 of the upper */
function reaches(outer: End | undefined, inner: End | undefined, way: -1 | 1): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  const order = outer.value.compare(inner.value) * way;
  return order > 0 || (order === 0 && (outer.included || !inner.included));
}
