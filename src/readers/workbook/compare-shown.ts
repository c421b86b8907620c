import { type Exact, exact, printExact } from "../../base/exact.ts";

/**
 * How the number that a cell shows relates to the one that it holds: 0.9549 as “95%” is rounded and may be judged
 * otherwise. A number that is neither the same nor rounded was made by a format that the library does not understand.
 */
export type Likeness =
  | { readonly kind: "same" | "unlike" }
  /** What the cell would show if it showed all digits: “95.49%”. */
  | { readonly kind: "rounded"; readonly inFull: string };

/** @param held with the digits that spreadsheets calculate with */
export function compareShown(shown: string, held: string): Likeness {
  const [, before = "", digits, rest = ""] = /^([^\d.]*)([\d,]*\.?\d+(?:E[+-]\d+)?)(.*)$/s.exec(shown) ?? [];
  if (digits === undefined) return { kind: "same" };
  const seen = numberOf(digits.replaceAll(",", ""));
  const value = numberOf(held).abs();
  const [, decimals = ""] = /\.(\d+)/.exec(digits) ?? [];
  const half = exact(1, 2n * 10n ** BigInt(decimals.length));
  // A format may as well write the word behind a number that it leaves alone: 1272 as “1272万”.
  const scales = [exact(1), ...SCALES.flatMap(([word, scale]) => (rest.startsWith(word) ? [scale] : []))];
  const inFull = scales.map((scale) => value.div(scale));
  if (inFull.some((number) => number.equals(seen))) return { kind: "same" };
  const nearby = inFull.find((number) => number.sub(seen).abs().lte(half));
  return nearby === undefined ? { kind: "unlike" } : { kind: "rounded", inFull: before + printExact(nearby) + rest };
}

/** 1.2E+11 too. */
function numberOf(text: string): Exact {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  const scale = exact(10n ** BigInt(Math.abs(Number(exponent))));
  return exponent.startsWith("-") ? exact(digits).div(scale) : exact(digits).mul(scale);
}

/** What a format may write behind a number to show fewer digits. */
const SCALES = [
  ["%", exact(1, 100)],
  ["‰", exact(1, 1000)],
  ["千万", exact(10_000_000)],
  ["百万", exact(1_000_000)],
  ["千", exact(1_000)],
  ["万", exact(10_000)],
  ["亿", exact(100_000_000)],
] as const;
