import { type Exact, exact, HUNDRED, ONE, roundExact, ZERO } from "../../base/exact.ts";
import { fold } from "../../phrase/fold.ts";
import { readPoints } from "../figures/points.ts";

/** A published number and how many decimals it prints. */
export interface Printed {
  readonly value: Exact;
  readonly decimals: number;
}

/** Points as a table prints them; undefined where it prints nothing or no number. */
export function printedPoints(text: string): Printed | undefined {
  const value = readPoints(text);
  return value && { value, decimals: decimalsIn(text) };
}

/** What stands in the column of scores where there is no score. */
export function isBlank(text: string): boolean {
  return BLANKS.has(fold(text).text);
}

const BLANKS = new Set(["", "-", "--", "—", "——", "/", "\\"]);

/** How many decimals a printed number has: 2 for 86.20%. */
export function decimalsIn(text: string): number {
  return /\.(\d+)/.exec(fold(text).text)?.[1]?.length ?? 0;
}

/** Whether a printed number is the other at its printed decimals, rounded or cut. */
export function isAtPrintedDigits({ value, decimals }: Printed, other: Exact): boolean {
  return value.equals(roundExact(other, decimals)) || value.equals(cut(other, decimals));
}

/** Towards 0. */
function cut(value: Exact, decimals: number): Exact {
  const scale = exact(10n ** BigInt(decimals));
  const scaled = value.mul(scale);
  return (scaled.lt(ZERO) ? scaled.ceil() : scaled.floor()).div(scale);
}

/**
 * Whether a published score is ours as far as it is printed: rounded or cut, or worked out from a rate that was rounded
 * or cut to 0, 1 or 2 decimals (96.84 % as 97 %), or one unit of the last decimal off.
 * @param rates in per cent; what of the weight the score is
 */
export function isRounded(
  published: Printed,
  computed: Exact,
  weight: Exact,
  rates: readonly Exact[],
  places: number,
): boolean {
  const unit = ONE.div(exact(10n ** BigInt(places)));
  if (published.value.sub(computed).abs().lte(unit)) return true;
  if (isAtPrintedDigits(published, computed)) return true;
  return rates
    .flatMap((rate) => [0, 1, 2].flatMap((decimals) => [roundExact(rate, decimals), cut(rate, decimals)]))
    .some((rate) => isAtPrintedDigits(published, weight.mul(rate).div(HUNDRED)));
}

export function sumOf(values: readonly Exact[]): Exact {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}
