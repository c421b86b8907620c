import type { Diagnostic } from "../../base/diagnostic.ts";
import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap } from "../yaml/raw.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import { type MappingAt, oneByOne, type Placed, placeOfKey, withEntries } from "./key-repair.ts";
import { listed } from "./report-keys.ts";

/** Takes what a mapping lacks out of a heading that no form has: `department_block:` above `indicators:`. */
export const unwrap = oneByOne((unknown, placed, at) => {
  const { written, entry } = unknown;
  if (entry.value.kind !== "map") return undefined;
  const lifted = liftable(entry.value, placed, at.mapping);
  if (lifted.length === 0 || lifted.length < entry.value.entries.size) return undefined;
  const keys = listed(lifted.map(([key, inner]) => ({ written: inner.written ?? key })));
  const words = { key: written, keys, owner: OWNERS[at.mapping] };
  const finding = shapeFindings.misplacedKey.needlessHeading(placeOfKey(unknown, at), words);
  return { placed: withEntries(placed, ...lifted), findings: [finding] };
});

/** Takes what a form lacks out of a part of it that does not have such keys: `indicators:` below `department:`. */
export function liftFromParts(
  before: Placed,
  at: MappingAt,
): { readonly placed: Placed; readonly findings: readonly Diagnostic[] } {
  const findings: Diagnostic[] = [];
  let placed = before;
  for (const [part, entry] of before) {
    const { holds } = LABELS.form[part] ?? {};
    if (holds === undefined || entry.value.kind !== "map") continue;
    const lifted = liftable(entry.value, placed, "form").filter(([, { written = "" }]) => !keyOf(holds, written));
    const [first] = lifted;
    if (first === undefined) continue;
    const gone = new Set(lifted.map(([, { written }]) => written));
    const entries = new Map(Array.from(entry.value.entries).filter(([written]) => !gone.has(written)));
    placed = withEntries(placed, [part, { ...entry, value: { ...entry.value, entries } }], ...lifted);
    const words = {
      keys: listed(lifted.map(([key, { written = key }]) => ({ written }))),
      where: OWNERS.form,
      owner: OWNERS[holds],
    };
    const path = [...at.path, entry.written ?? part, first[1].written ?? ""];
    findings.push(shapeFindings.misplacedKey.inPart(at.placeOf(first[1].key, path), words));
  }
  return { placed, findings };
}

/** Entries that the mapping around could have and does not, with its keys for them. */
function liftable({ entries }: RawMap, placed: Placed, mapping: MappingName): readonly (readonly [string, RawEntry])[] {
  return Array.from(entries).flatMap(([written, entry]) => {
    const key = keyOf(mapping, written);
    return key === undefined || placed.has(key) ? [] : [[key, entry] as const];
  });
}
