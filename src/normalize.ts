import { readTarget } from "./phrase/read-target.ts";
import type { Reading } from "./phrase/reading.ts";

/** The third story: one line of input, `phrase` or `phrase<TAB>unit` → what it was read as. */
export function normalizeLine(line: string, unit = ""): Reading {
  const tab = line.indexOf("\t");
  return tab === -1 ? readTarget(line, unit) : readTarget(line.slice(0, tab), line.slice(tab + 1) || unit);
}
