import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";

/** A value with one more entry, in the innermost mapping at its end that can have it; undefined where none can. */
export function adopt(value: RawNode, mapping: MappingName, written: string, entry: RawEntry): RawNode | undefined {
  if (value.kind === "list") return undefined;
  if (value.kind === "scalar") return isBlank(value) && keyOf(mapping, written) ? mapWith(written, entry) : undefined;
  return hasRoomFor(written, value, mapping)
    ? withEntry(value, written, entry)
    : adoptAtEnd(value, mapping, written, entry);
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

function adoptAtEnd(map: RawMap, mapping: MappingName, written: string, entry: RawEntry): RawMap | undefined {
  const [name, last] = Array.from(map.entries).at(-1) ?? [];
  if (name === undefined || last === undefined) return undefined;
  const value = adoptInEntry(last.value, mapping, name, written, entry);
  return value && withEntry(map, name, { ...last, value });
}

/** As `adopt`, for the value of a key, which may be a list. */
export function adoptInEntry(
  value: RawNode,
  mapping: MappingName,
  key: string,
  written: string,
  entry: RawEntry,
): RawNode | undefined {
  const { holds, lists } = LABELS[mapping][keyOf(mapping, key) ?? ""] ?? {};
  if (holds) return adopt(value, holds, written, entry);
  const last = value.kind === "list" ? value.items.at(-1) : undefined;
  const adopted = lists && last?.kind === "map" ? adopt(last, lists, written, entry) : undefined;
  return adopted && value.kind === "list" ? { ...value, items: [...value.items.slice(0, -1), adopted] } : undefined;
}
