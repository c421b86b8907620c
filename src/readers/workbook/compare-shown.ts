/**
 * How the number that a cell shows relates to the one that it holds: 0.9549 as “95%” is rounded and may be judged
 * otherwise. A number that is neither the same nor rounded was made by a format that the library does not understand.
 */
export function compareShown(shown: string, value: number): "same" | "rounded" | "unlike" {
  const [, digits, rest = ""] = /^[^\d.]*([\d,]*\.?\d+(?:E[+-]\d+)?)(.*)$/s.exec(shown) ?? [];
  if (digits === undefined) return "same";
  const scale = SCALES.find(([word]) => rest.startsWith(word))?.[1] ?? 1;
  const seen = Number(digits.replaceAll(",", ""));
  const [, decimals = ""] = /\.(\d+)/.exec(digits) ?? [];
  const held = Math.abs(value);
  // A format may as well write the word behind a number that it leaves alone: 1272 as “1272万”.
  const isWithin = (margin: number) =>
    [1, scale].some((one) => Math.abs(seen * one - held) <= margin * one + held * NOISE);
  if (isWithin(0)) return "same";
  return isWithin(0.5 / 10 ** decimals.length) ? "rounded" : "unlike";
}

/** What a format may write behind a number to show fewer digits. */
const SCALES: readonly (readonly [word: string, scale: number])[] = [
  ["%", 0.01],
  ["‰", 0.001],
  ["千万", 1e7],
  ["百万", 1e6],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
];

/** Binary fractions are off by less: 0.1 + 0.2 is shown as 0.3, and so it should be. */
const NOISE = 1e-9;
