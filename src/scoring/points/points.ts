import { type Exact, printExact, printRounded, roundExact } from "../../base/exact.ts";

/** Prints points with the decimals of the policy, and with more where a form gives more. */
export function printPoints(points: Exact, places: number): string {
  return roundExact(points, places).equals(points) ? printRounded(points, places) : printExact(points);
}
