// fraction.js: exact rationals on BigInt, no dependencies; decimals alone could not hold 三分之二 or 45 ÷ 50 × 7.15 unrounded.
import Fraction from "fraction.js";

/** An exact rational number. Values, weights and scores are never binary floating point. */
export type Exact = Fraction;

/** A number as text: a decimal without exponent ("-12.50") or a fraction ("2/3"). */
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(\/0*[1-9]\d*)?$/;

/** The longest number that is read. Longer digit strings are no figures of a budget. */
const MAX_LENGTH = 60;

export const ZERO: Exact = new Fraction(0n);
export const ONE: Exact = new Fraction(1n);
export const HUNDRED: Exact = new Fraction(100n);

/** Reads "28036202.00", "-3" or "2/3"; undefined for anything else. */
export function parseExact(text: string): Exact | undefined {
  return text.length <= MAX_LENGTH && NUMBER.test(text) ? new Fraction(text) : undefined;
}

/** Prints without separators or trailing zeros; "2/3" where no finite decimal exists. */
export function printExact(value: Exact): string {
  return value.d === 1n ? String(value.s * value.n) : (finiteDecimal(value) ?? value.toFraction());
}

function finiteDecimal(value: Exact): string | undefined {
  let twos = 0;
  let fives = 0;
  let rest = value.d;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? printRounded(value, Math.max(twos, fives)) : undefined;
}

/** Rounds half up (away from zero), the rule of 财预〔2020〕10号 forms, and prints all places: 9.375 → "9.38". */
export function printRounded(value: Exact, places: number): string {
  const scale = 10n ** BigInt(places);
  const scaled = (value.n * scale * 2n + value.d) / (value.d * 2n);
  const digits = String(scaled).padStart(places + 1, "0");
  const sign = value.s < 0n && scaled !== 0n ? "-" : "";
  return sign + (places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** Rounds half up (away from zero) to a number of decimals. */
export function roundExact(value: Exact, places: number): Exact {
  return new Fraction(printRounded(value, places));
}

export function exact(value: bigint | number | string, denominator: bigint | number = 1): Exact {
  return typeof value === "string" ? new Fraction(value) : new Fraction(BigInt(value), BigInt(denominator));
}
