import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";
import { doubtful } from "../yaml/to-raw.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import { type KeyReading, reportBoth, type Stranger } from "./key-reading.ts";
import { placeStrangers } from "./misplaced-keys.ts";
import { liftFromParts } from "./wrapped-keys.ts";

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
    else keepFirst(known, key, entry, reading);
    last = key ?? last;
  }
  if (mapping === "form") liftFromParts(known, reading);
  const isSuspect = placeStrangers(strangers, known, mapping, reading);
  const entries = new Map(Array.from(known, ([key, entry]) => [key, canonicalEntry(entry, key, mapping, reading)]));
  return { ...map, entries, flagged: map.flagged || isSuspect };
}

function keepFirst(known: Map<string, RawEntry>, key: string, entry: RawEntry, reading: KeyReading): void {
  const first = known.get(key);
  if (first) reportBoth(first, entry, reading);
  known.set(key, first ? { ...first, value: doubtful(first.value, entry.value) } : entry);
}

function canonicalEntry(entry: RawEntry, key: string, mapping: MappingName, reading: KeyReading): RawEntry {
  const { holds, lists } = LABELS[mapping][key] ?? {};
  const { written, value } = entry;
  const change = () => {
    if (holds) return canonicalKeys(value, holds, reading);
    const list = lists && value.kind === "map" ? listFromMap(value, lists, reading) : value;
    return lists && list.kind === "list" ? { ...list, items: canonicalItems(list.items, lists, reading) } : list;
  };
  return { ...entry, value: within(reading, written, key, change) };
}

/** 指标1: {…}, 指标2: {…} is a list whose items have headings, which are their names where they have none. */
function listFromMap(map: RawMap, mapping: MappingName, { placeOf, diagnostics, path }: KeyReading): RawNode {
  const entries = Array.from(map.entries.values());
  const [first] = entries;
  if (first === undefined || !entries.every(({ value }) => value.kind === "map")) return map;
  diagnostics.push(shapeFindings.wrongType.headedItems(placeOf(first.key, path), { owner: OWNERS[mapping] }));
  return { ...map, kind: "list", items: entries.map((entry) => withName(entry, mapping)) };
}

function withName({ written = "", key, value }: RawEntry, mapping: MappingName): RawNode {
  if (value.kind !== "map" || Array.from(value.entries.keys()).some((word) => keyOf(mapping, word) === "name"))
    return value;
  const name: RawNode = {
    ...key,
    kind: "scalar",
    value: written,
    source: written,
    at: key.start,
    flagged: false,
    size: 1,
  };
  return { ...value, entries: new Map(value.entries).set("name", { written, key, value: name }) };
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
