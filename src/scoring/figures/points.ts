import { type Exact, exact, ONE, printExact, printRounded, roundExact, ZERO } from "../../base/exact.ts";
import { readActual } from "../../phrase/read-actual.ts";
import { convert } from "../../phrase/units.ts";
import type { Policy } from "../../settings/policy.ts";
import type { Rating } from "../scorecard.ts";

/** Prints points with the decimals of the policy, and with more where a form gives more. */
export function printPoints(points: Exact, places: number): string {
  return roundExact(points, places).equals(points) ? printRounded(points, places) : printExact(points);
}

/** Points with the decimals of the policy, as it rounds. */
export function roundPoints(points: Exact, { places, rounding }: Policy): Exact {
  if (rounding === "half-up") return roundExact(points, places);
  const scale = exact(10n ** BigInt(places));
  return points.mul(scale).floor().div(scale);
}

/** 优 良 中 差 of a total that is rounded already: 89.99 is not 优. */
export function ratingOf(total: Exact, { ratings }: Policy): Rating {
  return ratings.find(({ from }) => total.gte(exact(from)))?.rating ?? ratings.at(-1)?.rating ?? "";
}

/**
 * A share in per cent: "95%", "95", "950‰". Undefined for anything else, also for "0.95" and "1":
 * without a unit nobody can tell 0.95 % from 95 %. “约95%” and “≥95%” are no figures to compute with.
 */
export function readPercent(text: string): Exact | undefined {
  const reading = readActual(text);
  if (reading.status !== "ok" || reading.value.kind !== "quantity") return undefined;
  const { unit, per } = reading.value;
  const value = exact(reading.value.value);
  if (per !== undefined) return undefined;
  if (unit !== "") return convert(value, unit, "%");
  return value.gt(ONE) || value.equals(ZERO) ? value : undefined;
}

/** Points as a published table has them: "9.5", "9.5分"; undefined for anything else. */
export function readPoints(text: string): Exact | undefined {
  const reading = readActual(text);
  if (reading.status !== "ok" || reading.value.kind !== "quantity") return undefined;
  const { value, unit } = reading.value;
  return unit === "" || unit === "分" ? exact(value) : undefined;
}
