import { type Exact, exact, ONE, ZERO } from "../base/exact.ts";
import { readActual } from "../phrase/read-actual.ts";
import { convert } from "../phrase/units.ts";

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
