import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import { yamlLineFindings } from "../yaml/line-findings.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";
import { type MappingAt, type Placed, placeOfKey, type Repair, type UnknownKey, withEntries } from "./key-repair.ts";
import { groupBy, listed } from "./report-keys.ts";

/** `name:` below an empty `department:`, or a key of the last indicator that stands at the edge: one finding per key above. */
export const attachBelow: Repair = (unknown, before, at) => {
  const attached: UnknownKey[] = [];
  let placed = before;
  for (const key of unknown) {
    const next = attachedTo(placed, key, at);
    if (next === undefined) continue;
    placed = next;
    attached.push(key);
  }
  const findings = groupBy(attached, ({ after = "" }) => after).map(([after, keys]) =>
    yamlLineFindings.indent.lostIndent(placeOfKey(keys[0], at), {
      keys: listed(keys),
      parent: placed.get(after)?.written ?? after,
    }),
  );
  return { placed, findings, left: unknown.filter((key) => !attached.includes(key)) };
};

function attachedTo(placed: Placed, { written, entry, after }: UnknownKey, { mapping }: MappingAt): Placed | undefined {
  const above = after === undefined ? undefined : placed.get(after);
  const value = after && above && attachInEntry(above.value, mapping, after, written, entry);
  return value ? withEntries(placed, [after, { ...above, value }]) : undefined;
}

/** A value with one more entry, in the innermost mapping at its end that can have it; undefined where none can. */
export function attachInside(
  value: RawNode,
  mapping: MappingName,
  written: string,
  entry: RawEntry,
): RawNode | undefined {
  if (value.kind === "list") return undefined;
  if (value.kind === "scalar") return isBlank(value) && keyOf(mapping, written) ? mapWith(written, entry) : undefined;
  return hasRoomFor(written, value, mapping)
    ? withEntry(value, written, entry)
    : attachAtEnd(value, mapping, written, entry);
}

function isBlank(value: RawNode): boolean {
  return value.kind === "scalar" && value.value === null && !value.flagged;
}

/** A mapping that is written without its heading, from its first entry. */
export function mapWith(written: string, entry: RawEntry): RawMap {
  const { start } = entry.key;
  const { end, size } = entry.value;
  return { kind: "map", start, end, size: size + 1, flagged: false, entries: new Map([[written, entry]]) };
}

function hasRoomFor(written: string, { entries }: RawMap, mapping: MappingName): boolean {
  const key = keyOf(mapping, written);
  return key !== undefined && !Array.from(entries.keys()).some((other) => keyOf(mapping, other) === key);
}

function withEntry(map: RawMap, written: string, entry: RawEntry): RawMap {
  return { ...map, entries: new Map(map.entries).set(written, entry) };
}

function attachAtEnd(map: RawMap, mapping: MappingName, written: string, entry: RawEntry): RawMap | undefined {
  const [name, last] = Array.from(map.entries).at(-1) ?? [];
  if (name === undefined || last === undefined) return undefined;
  const value = attachInEntry(last.value, mapping, name, written, entry);
  return value && withEntry(map, name, { ...last, value });
}

/** As `attachInside`, for the value of a key, which may be a list. */
function attachInEntry(
  value: RawNode,
  mapping: MappingName,
  key: string,
  written: string,
  entry: RawEntry,
): RawNode | undefined {
  const { holds, lists } = LABELS[mapping][keyOf(mapping, key) ?? ""] ?? {};
  if (holds) return attachInside(value, holds, written, entry);
  const last = value.kind === "list" ? value.items.at(-1) : undefined;
  const attached = lists && last?.kind === "map" ? attachInside(last, lists, written, entry) : undefined;
  return attached && value.kind === "list" ? { ...value, items: [...value.items.slice(0, -1), attached] } : undefined;
}
