import { type Exact, printRounded, roundExact } from "../../base/exact.ts";
import { printPoints } from "../../scoring/figures/points.ts";

/** Points as reports print them: 9.38, with more decimals where a policy or a form gives more, so that columns add up. */
export function points(value: Exact): string {
  return roundExact(value, MOST_DECIMALS).equals(value) ? printPoints(value, 2) : printRounded(value, 2);
}

/** Of weights and scores; what has more is a quotient. */
const MOST_DECIMALS = 6;

/** Per cent for people: 75 %, 66.67 %; – where there is none. */
export function percent(value: Exact | undefined): string {
  if (value === undefined) return "–";
  return `${printRounded(value, 2).replace(/\.?0+$/, "")} %`;
}
