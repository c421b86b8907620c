import { type Exact, ONE, printExact, ZERO } from "../../base/exact.ts";

/** How much of the points is due, 0 to 1, and how that was worked out, as text that can be worked out again. */
export interface Share {
  readonly value: Exact;
  readonly workings: string;
}

export const FULL: Share = { value: ONE, workings: "100 %" };
export const NOTHING: Share = { value: ZERO, workings: "0" };

// The following are about targets that are not met; `> 50` is not met by 50, although 50 ÷ 50 is all of it.

/** More is better and the actual B stays below the target A: B ÷ A. A target of 0 or below is all or nothing. */
export function shareOfFloor(actual: Exact, target: Exact): Share {
  if (target.lte(ZERO) || actual.lte(ZERO)) return NOTHING;
  return { value: actual.div(target), workings: `${figure(actual)} ÷ ${figure(target)}` };
}

/** Less is better and the actual B exceeds the target A: A ÷ B, or 1 − (B − A) ÷ A. A target of 0 is all or nothing. */
export function shareOfCeiling(actual: Exact, target: Exact, inverse: "ratio" | "linear"): Share {
  if (target.lte(ZERO) || actual.lte(ZERO)) return NOTHING;
  if (inverse === "ratio") return { value: target.div(actual), workings: `${figure(target)} ÷ ${figure(actual)}` };
  const value = ONE.sub(actual.sub(target).div(target));
  if (value.lte(ZERO)) return NOTHING;
  return { value, workings: `(1 − (${figure(actual)} − ${figure(target)}) ÷ ${figure(target)})` };
}

/** Only one value is right: the smaller ÷ the larger. Nothing across 0. */
export function shareOfPoint(actual: Exact, target: Exact): Share {
  if (target.mul(actual).lte(ZERO)) return NOTHING;
  const [near, far] = actual.abs().lt(target.abs()) ? [actual, target] : [target, actual];
  return { value: near.div(far), workings: `${figure(near)} ÷ ${figure(far)}` };
}

/** A share that a person decided on, in per cent. */
export function shareOfPercent(percent: Exact): Share {
  return { value: percent.div(100n), workings: `${figure(percent)} %` };
}

/** A number as it stands in a formula: fractions and negative numbers in brackets. */
export function figure(value: Exact): string {
  const text = printExact(value);
  return /[/-]/.test(text) ? `(${text.replace("-", "−").replace("/", " ÷ ")})` : text;
}
