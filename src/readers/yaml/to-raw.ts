import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { type Anchors, noAnchors, reportUnused, resolveAlias } from "./aliases.ts";
import { doubtful } from "./doubtful.ts";
import { mergeInto } from "./merge.ts";
import type { RawEntry, RawList, RawMap, RawNode } from "./raw.ts";
import { type Reading, report, spanOf } from "./reading.ts";
import { reportRepeated } from "./repeated-keys.ts";
import { emptyValue, scalarToRaw, warnOfFullWidthComma } from "./scalar-to-raw.ts";
import { runTogether } from "./slips/dash.ts";
import { commaTrap, keyTrap, textTrap } from "./slips/key.ts";
import type { Trap } from "./trap.ts";
import { complexKey, unusedAnchor } from "./value-findings.ts";

/** The nodes of the parser → values with their places. Aliases are resolved, merges merged, duplicates told. */
export function toRaw(root: ParsedNode, reading: Reading): RawNode {
  const anchors = noAnchors();
  const raw = nodeToRaw(root, anchors, reading);
  reportUnused(anchors, reading);
  return raw;
}

function nodeToRaw(node: ParsedNode, anchors: Anchors, reading: Reading): RawNode {
  if (isAlias(node)) return resolveAlias(node, anchors, reading);
  const { anchor, range } = node;
  if (anchor === undefined) return withoutAnchor(node, anchors, reading);
  const { text } = reading.mended;
  const at = text.lastIndexOf(`&${anchor}`, range[0]);
  const isOneLine = isScalar(node) && !text.slice(at, range[1]).trimEnd().includes("\n");
  if (isOneLine && !text.includes(`*${anchor}`))
    reading.trap ??= textTrap(at, text, (place) => unusedAnchor(place, { name: anchor }));
  const span = spanOf(reading, at, at + anchor.length + 1);
  anchors.places.set(anchor, reading.placeOf(span, reading.path));
  anchors.open.add(anchor);
  const raw = withoutAnchor(node, anchors, reading);
  anchors.open.delete(anchor);
  anchors.values.set(anchor, raw);
  return raw;
}

function withoutAnchor(node: Exclude<ParsedNode, Alias.Parsed>, anchors: Anchors, reading: Reading): RawNode {
  if (isMap(node)) return mapToRaw(node, anchors, reading);
  return isSeq(node) ? listToRaw(node, anchors, reading) : scalarToRaw(node, reading);
}

function listToRaw(list: YAMLSeq.Parsed, anchors: Anchors, reading: Reading): RawList {
  const items = list.items.map((item, index) => {
    reading.path.push(index);
    if (list.flow) warnOfFullWidthComma(item, reading);
    const raw = nodeToRaw(item, anchors, reading);
    reading.path.pop();
    return raw;
  });
  const { start, end } = spanOf(reading, list.range[0], list.range[1]);
  return { kind: "list", start, end, items, size: sizeOf(items), flagged: false };
}

function mapToRaw(map: YAMLMap.Parsed, anchors: Anchors, reading: Reading): RawMap {
  const entries = new Map<string, RawEntry>();
  const merged: RawNode[] = [];
  const repeated: RawEntry[] = [];
  reading.trap ??= commaTrap(map, reading.mended.text) ?? dashTrap(map, reading);
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      report(reading, spanOf(reading, key.range[0], key.range[1]), (place) => complexKey(place, {}));
      continue;
    }
    const written = typeof key.value === "string" ? key.value : key.source;
    const entry = entryToRaw(key, written, value, anchors, reading);
    if (written === "<<" && key.type === Scalar.PLAIN) merged.push(entry.value);
    else keep(entry, written, entries, repeated);
  }
  reportRepeated(repeated, entries, reading);
  for (const value of merged) mergeInto(entries, value, reading);
  const values = Array.from(entries.values(), ({ value }) => value);
  const { start, end } = spanOf(reading, map.range[0], map.range[1]);
  return { kind: "map", start, end, entries, size: sizeOf(values), flagged: false };
}

function dashTrap({ items, flow }: YAMLMap.Parsed, { path, mended: { text } }: Reading): Trap | undefined {
  const keys = items.flatMap(({ key }) => (isScalar(key) ? [{ written: key.source, at: key.range[0] }] : []));
  return flow ? undefined : runTogether(keys, path, text);
}

function entryToRaw(
  key: Scalar.Parsed,
  written: string,
  value: ParsedNode | null,
  anchors: Anchors,
  reading: Reading,
): RawEntry {
  reading.trap ??= keyTrap(key, reading.mended.text);
  reading.path.push(written);
  const raw = value === null || isNothing(value) ? emptyValue(key, reading) : nodeToRaw(value, anchors, reading);
  reading.path.pop();
  return { written, key: spanOf(reading, key.range[0], key.range[1]), value: raw };
}

/** Of keys that are repeated the first counts, unless it is empty, as far as the others do not say otherwise. */
function keep(entry: RawEntry, written: string, entries: Map<string, RawEntry>, repeated: RawEntry[]): void {
  const before = entries.get(written);
  if (before === undefined) {
    entries.set(written, entry);
    return;
  }
  repeated.push(entry);
  const isEmpty = before.value.kind === "scalar" && before.value.value === null && !before.value.flagged;
  entries.set(written, { ...before, value: isEmpty ? entry.value : doubtful(before.value, entry.value) });
}

/** `~` and `null` are written; they are values like others. */
function isNothing(value: ParsedNode): boolean {
  return isScalar(value) && value.value === null && value.source === "" && value.anchor === undefined;
}

function sizeOf(values: readonly RawNode[]): number {
  return values.reduce((sum, { size }) => sum + size, 1);
}
