import type { Path } from "../../base/diagnostic.ts";
import { readTarget } from "../../phrase/read-target.ts";
import { follow } from "../yaml/locate.ts";
import type { RawEntry, RawNode } from "../yaml/raw.ts";

/**
 * Where the values of a document say nothing that may be relied on: what has a wrong shape, what is not there and should
 * be, and what has a finding of its own. An indicator without name or target is a gap as a whole.
 * @param misshapen paths that the schema complains of
 */
export function gapsIn(root: RawNode, misshapen: readonly Path[]): readonly Path[] {
  const gaps = [...misshapen, ...flaggedIn(root, [])];
  return [...gaps, ...gaps.filter(endsIndicator).map((path) => path.slice(0, -1))];
}

function* flaggedIn(node: RawNode, path: Path): Generator<Path> {
  if (node.flagged && !isMendedText(node, path)) yield path;
  if (node.kind === "scalar") return;
  const children = node.kind === "list" ? node.items.entries() : entriesOf(node.entries);
  for (const [step, child] of children) yield* flaggedIn(child, [...path, step]);
}

/** A text that was told to need quotes is what it was meant to be; a target only if it says something then. */
function isMendedText(node: RawNode, path: Path): boolean {
  const text = node.kind === "scalar" ? node.value : undefined;
  if (typeof text !== "string") return false;
  return path.at(-1) !== "target" || readTarget(text, "").status !== "unreadable";
}

function* entriesOf(entries: ReadonlyMap<string, RawEntry>): Generator<[string, RawNode]> {
  for (const [key, { value }] of entries) yield [key, value];
}

function endsIndicator(path: Path): boolean {
  return path.at(-3) === "indicators" && /^(?:name|target)$/.test(String(path.at(-1)));
}

/** The document without the values in which there are gaps; mappings and lists stay, for what else is in them. */
export function withoutGaps(root: RawNode, gaps: readonly Path[]): RawNode {
  return gaps.reduce((node, gap) => (follow(node, gap).isThere ? blankAt(node, gap) : node), root);
}

function blankAt(node: RawNode, [step, ...rest]: Path): RawNode {
  if (step === undefined) return blank(node);
  if (node.kind === "list" && typeof step === "number") {
    return { ...node, items: node.items.map((item, index) => (index === step ? blankAt(item, rest) : item)) };
  }
  const entry = node.kind === "map" ? node.entries.get(String(step)) : undefined;
  if (node.kind !== "map" || entry === undefined) return node;
  return { ...node, entries: new Map(node.entries).set(String(step), { ...entry, value: blankAt(entry.value, rest) }) };
}

function blank(node: RawNode): RawNode {
  return node.kind === "scalar" ? { ...node, value: null, source: "" } : node;
}

/** Whether a score, or a comparison with another form, would be of something else than what the document says. */
export function isWhole(gaps: readonly Path[]): boolean {
  return !gaps.some(([part]) => part === undefined || BEARING.has(String(part)));
}

const BEARING = new Set(["kind", "year", "budget", "funds", "indicators", "tasks"]);
