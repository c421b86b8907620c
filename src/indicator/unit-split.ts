import type { Path } from "../base/diagnostic.ts";
import type { Indicator } from "../form/form.ts";
import { readTarget } from "../phrase/read-target.ts";
import type { Reading } from "../phrase/reading.ts";

/** A target written apart from its unit: 不少于2 and 个. */
export interface UnitSplit {
  /** Of the indicator. */
  readonly path: Path;
  readonly target: string;
  readonly unit: string;
}

/** The unit of a phrase taken out of it, where that is then read as the same; undefined where it is not. */
export function unitSplit({ path, target: { text, reading } }: Indicator): UnitSplit | undefined {
  const [unit, ...others] = reading.evidence.filter(({ role }) => role === "unit");
  if (unit === undefined || others.length > 0 || reading.unit !== "") return undefined;
  const [from, to] = unit.span;
  const target = (text.slice(0, from).trimEnd() + text.slice(to)).trim();
  return isSame(readTarget(target, unit.text), reading) ? { path, target, unit: unit.text } : undefined;
}

function isSame(one: Reading, other: Reading): boolean {
  return summary(one) === summary(other);
}

function summary({ status, notation, ambiguities }: Reading): string {
  return [status, notation, ...ambiguities.map(({ code, alternative }) => `${code} ${alternative}`)].join("\n");
}
