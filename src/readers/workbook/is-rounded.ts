/** Whether a number is shown with fewer digits than it has and so may be judged otherwise: 0.9549 as “95%”. */
export function isRounded(shown: string, value: number): boolean {
  const [, digits] = /^[^\d.]*([\d,]*\.?\d+)/.exec(shown) ?? [];
  if (digits === undefined || /[年月日:/]|\d-\d/.test(shown)) return false;
  const seen = Number(digits.replaceAll(",", ""));
  const held = Math.abs(value);
  return SCALES.every((scale) => Math.abs(seen * scale - held) > held * NOISE);
}

/** A format may show per cent, per mille, or 12720000 as 1272万. */
const SCALES = [1, 0.01, 0.001, 1e3, 1e4, 1e6, 1e8];

/** Binary fractions are off by less: 0.1 + 0.2 is shown as 0.3, and so it should be. */
const NOISE = 1e-9;
