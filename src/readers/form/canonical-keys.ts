import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";
import { type KeyReading, reportBoth } from "./key-reading.ts";
import { placeStrangers, type Stranger } from "./strangers.ts";

/**
 * Replaces the keys and labels of the form by the keys of the model. Keys that a mapping does not have are told and
 * left out, or put where they were meant, so that one mistake is not a second one further down.
 */
export function canonicalKeys(node: RawNode, mapping: MappingName, reading: KeyReading): RawNode {
  return node.kind === "map" ? canonicalMap(node, mapping, reading) : node;
}

function canonicalMap(map: RawMap, mapping: MappingName, reading: KeyReading): RawMap {
  const known = new Map<string, RawEntry>();
  const strangers: Stranger[] = [];
  let last: string | undefined;
  for (const [written, entry] of map.entries) {
    const key = keyOf(mapping, written);
    if (key === undefined) strangers.push({ written, entry, after: last });
    else if (known.has(key)) reportBoth(known.get(key), entry, reading);
    else known.set(key, entry);
    last = key ?? last;
  }
  const isSuspect = placeStrangers(strangers, known, mapping, reading);
  const entries = new Map(Array.from(known, ([key, entry]) => [key, canonicalEntry(entry, key, mapping, reading)]));
  return { ...map, entries, flagged: map.flagged || isSuspect };
}

function canonicalEntry(entry: RawEntry, key: string, mapping: MappingName, reading: KeyReading): RawEntry {
  const { holds, lists } = LABELS[mapping][key] ?? {};
  const { written, value } = entry;
  const change = () => {
    if (holds) return canonicalKeys(value, holds, reading);
    return lists && value.kind === "list" ? { ...value, items: canonicalItems(value.items, lists, reading) } : value;
  };
  return { ...entry, value: within(reading, written, key, change) };
}

function canonicalItems(items: readonly RawNode[], mapping: MappingName, reading: KeyReading): readonly RawNode[] {
  return items.map((item, index) => within(reading, index, index, () => canonicalKeys(item, mapping, reading)));
}

/** @param written undefined where the user wrote no key for it */
function within<Result>(
  { path, modelPath }: KeyReading,
  written: string | number | undefined,
  key: string | number,
  walk: () => Result,
): Result {
  if (written !== undefined) path.push(written);
  modelPath.push(key);
  const result = walk();
  modelPath.pop();
  if (written !== undefined) path.pop();
  return result;
}
