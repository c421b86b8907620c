import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { keyOf, LABELS, type MappingName } from "../../form/labels.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { OWNERS, shapeFindings } from "./findings.ts";
import type { MappingAt } from "./key-repair.ts";
import { placeKeys } from "./place-keys.ts";

/** A part of the document in keys of the model. */
export interface Canonical {
  readonly node: RawNode;
  readonly findings: readonly Diagnostic[];
  /** What a key that nothing was made of may have been meant for, in keys of the model. */
  readonly gaps: readonly Path[];
}

/**
 * Replaces the keys and labels of the form by the keys of the model. Keys that a mapping does not have are told and
 * left out, or put where they were meant, so that one mistake is not a second one further down.
 */
export function canonicalKeys(root: RawNode, placeOf: PlaceOf): Canonical {
  return canonicalNode(root, { mapping: "form", placeOf, path: [], modelPath: [] });
}

function canonicalNode(node: RawNode, at: MappingAt): Canonical {
  if (node.kind !== "map") return unchanged(node);
  const { placed, findings, gaps, isSuspect } = placeKeys(node, at);
  const entries = new Map<string, RawEntry>();
  const inner: Canonical[] = [];
  for (const [key, entry] of placed) {
    const value = canonicalValue(entry, key, at);
    if (value) inner.push(value);
    entries.set(key, value ? { ...entry, value: value.node } : entry);
  }
  return {
    node: { ...node, entries, flagged: node.flagged || isSuspect },
    findings: [...findings, ...inner.flatMap((one) => one.findings)],
    gaps: [...gaps, ...inner.flatMap((one) => one.gaps)],
  };
}

function unchanged(node: RawNode): Canonical {
  return { node, findings: [], gaps: [] };
}

/** Undefined for a value that holds no keys. */
function canonicalValue({ written, value }: RawEntry, key: string, at: MappingAt): Canonical | undefined {
  const { holds, lists } = LABELS[at.mapping][key] ?? {};
  if (value.kind === "scalar") return undefined;
  if (holds) return canonicalNode(value, within(at, holds, written, key));
  return lists && canonicalList(value, within(at, lists, written, key));
}

/** @param written undefined where the user wrote no key for it */
function within(at: MappingAt, mapping: MappingName, written: string | number | undefined, key: string | number) {
  const path = written === undefined ? at.path : [...at.path, written];
  return { ...at, mapping, path, modelPath: [...at.modelPath, key] };
}

function canonicalList(value: RawNode, at: MappingAt): Canonical {
  const { node: list, findings } = value.kind === "map" ? listFromMap(value, at) : unchanged(value);
  if (list.kind !== "list") return unchanged(list);
  const items = list.items.map((item, index) => canonicalNode(item, within(at, at.mapping, index, index)));
  return {
    node: { ...list, items: items.map(({ node }) => node) },
    findings: [...findings, ...items.flatMap((one) => one.findings)],
    gaps: items.flatMap((one) => one.gaps),
  };
}

/** 指标1: {…}, 指标2: {…} is a list whose items have headings, which are their names where they have none. */
function listFromMap(map: RawMap, { mapping, placeOf, path }: MappingAt): Canonical {
  const entries = Array.from(map.entries.values());
  const [first] = entries;
  if (first === undefined || !entries.every(({ value }) => value.kind === "map")) return unchanged(map);
  const items = entries.map((entry) => withName(entry, mapping));
  const finding = shapeFindings.wrongType.headedItems(placeOf(first.key, path), { owner: OWNERS[mapping] });
  return { node: { ...map, kind: "list", items }, findings: [finding], gaps: [] };
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
