import type { RawEntry, RawNode } from "./raw.ts";
import { type Reading, report } from "./reading.ts";
import { notMergeable } from "./value-findings.ts";

/** What `<<` brings in never replaces what the mapping says itself; of several, the first wins. */
export function mergeInto(entries: Map<string, RawEntry>, merged: RawNode, reading: Reading): void {
  if (merged.kind === "list") {
    for (const item of merged.items) mergeInto(entries, item, reading);
  } else if (merged.kind === "map") {
    for (const [key, entry] of merged.entries) if (!entries.has(key)) entries.set(key, entry);
  } else if (!merged.flagged) {
    report(reading, merged, (place) => notMergeable(place, {}));
  }
}
