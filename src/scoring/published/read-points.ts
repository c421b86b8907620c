import { type Exact, exact } from "../../base/exact.ts";
import { readActual } from "../../phrase/read-actual.ts";

/** Points as a published table has them: "9.5", "9.5分"; undefined for anything else. */
export function readPoints(text: string): Exact | undefined {
  const reading = readActual(text);
  if (reading.status !== "ok" || reading.value.kind !== "quantity") return undefined;
  const { value, unit } = reading.value;
  return unit === "" || unit === "分" ? exact(value) : undefined;
}
