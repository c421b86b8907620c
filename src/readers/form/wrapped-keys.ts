import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap } from "../yaml/raw.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import type { KeyReading, Known, Stranger } from "./key-reading.ts";
import { listed } from "./report-keys.ts";

/** Takes what a mapping lacks out of a heading that no form has: `department_block:` above `indicators:`. */
export function joinsUnwrapped(stranger: Stranger, known: Known, mapping: MappingName, reading: KeyReading): boolean {
  const { written, entry } = stranger;
  const lifted = entry.value.kind === "map" ? liftable(entry.value, known, mapping) : [];
  if (entry.value.kind !== "map" || lifted.length === 0 || lifted.length < entry.value.entries.size) return false;
  for (const [key, inner] of lifted) known.set(key, inner);
  const place = reading.placeOf(entry.key, [...reading.path, written]);
  const keys = listed(lifted.map(([key, inner]) => ({ written: inner.written ?? key })));
  reading.diagnostics.push(
    shapeFindings.misplacedKey.needlessHeading(place, { key: written, keys, owner: OWNERS[mapping] }),
  );
  return true;
}

/** Takes what a form lacks out of a part of it that does not have such keys: `indicators:` below `department:`. */
export function liftFromParts(known: Known, reading: KeyReading): void {
  for (const [part, entry] of Array.from(known)) {
    const { holds } = LABELS.form[part] ?? {};
    if (holds === undefined || entry.value.kind !== "map") continue;
    const lifted = liftable(entry.value, known, "form").filter(([, { written = "" }]) => !keyOf(holds, written));
    const [first] = lifted;
    if (first === undefined) continue;
    const gone = new Set(lifted.map(([, { written }]) => written));
    const entries = new Map(Array.from(entry.value.entries).filter(([written]) => !gone.has(written)));
    known.set(part, { ...entry, value: { ...entry.value, entries } });
    for (const [key, inner] of lifted) known.set(key, inner);
    const params = {
      keys: listed(lifted.map(([key, { written = key }]) => ({ written }))),
      where: OWNERS.form,
      owner: OWNERS[holds],
    };
    const path = [...reading.path, entry.written ?? part, first[1].written ?? ""];
    reading.diagnostics.push(shapeFindings.misplacedKey.liftedKey(reading.placeOf(first[1].key, path), params));
  }
}

/** Entries that the mapping around could have and does not, with its keys for them. */
function liftable({ entries }: RawMap, known: Known, mapping: MappingName): readonly (readonly [string, RawEntry])[] {
  return Array.from(entries).flatMap(([written, entry]) => {
    const key = keyOf(mapping, written);
    return key === undefined || known.has(key) ? [] : [[key, entry] as const];
  });
}
