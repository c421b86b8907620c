import type { Path } from "../../base/diagnostic.ts";
import { keyOf, LABELS, type MappingName, PARTS_WITHOUT_HEADING } from "../../form/labels.ts";
import type { RawEntry, RawMap, RawNode } from "../yaml/raw.ts";
import { type KeyReading, type Known, reportBoth, type Stranger } from "./key-reading.ts";
import { joinsLacking, joinsMisspelt } from "./misspelt-keys.ts";
import { reportLostIndent, reportMore, reportUnplaced } from "./report-keys.ts";
import { joinsUnwrapped } from "./wrapped-keys.ts";

/** Beyond these, one finding tells how many there are. */
const SHOWN = 50;

/**
 * Finds out what each stranger was meant for and puts it there: a label that needs no heading, a line that lost its
 * indent, a typo, a heading that no form has. Tells whether the mapping looks like one of another kind.
 */
export function placeStrangers(
  strangers: readonly Stranger[],
  known: Known,
  mapping: MappingName,
  reading: KeyReading,
): boolean {
  const left = strangers.filter((stranger) => !joinsPart(stranger, known, mapping, reading));
  const shown = left.slice(0, SHOWN);
  const indented = shown.filter((stranger) => joinsAbove(stranger, known, mapping));
  reportLostIndent(indented, known, reading);
  const odd = shown
    .filter((stranger) => !indented.includes(stranger))
    .filter((stranger) => !joinsMisspelt(stranger, known, mapping, reading))
    .filter((stranger) => !joinsUnwrapped(stranger, known, mapping, reading));
  const unplaced = joinsLacking(odd, known, mapping, reading) ? [] : odd;
  reportMore(left.slice(SHOWN), mapping, reading);
  if (unplaced.length > 0 || left.length > SHOWN) reading.gaps.push(...absentKeys(known, mapping, reading));
  return reportUnplaced(unplaced, mapping, reading);
}

/** What the mapping lacks may be what a stranger was meant to be. */
function absentKeys(known: Known, mapping: MappingName, { modelPath }: KeyReading): readonly Path[] {
  const absent = Object.keys(LABELS[mapping]).filter((key) => !known.has(key));
  return absent.map((key) => [...modelPath, key]);
}

/** 部门名称 at the top of a form, as it is printed. The English keys always stand in their mapping. */
function joinsPart({ written, entry }: Stranger, known: Known, mapping: MappingName, reading: KeyReading): boolean {
  const part = PARTS_WITHOUT_HEADING.find((name) => keyOf(name, written) && !Object.hasOwn(LABELS[name], written));
  if (mapping !== "form" || part === undefined) return false;
  const before = known.get(part);
  const value = before === undefined ? mapWith(written, entry) : adopt(before.value, part, written, entry);
  if (value) known.set(part, { written: undefined, key: entry.key, ...before, value });
  else reportBoth(before, entry, reading);
  return true;
}

/** `name:` below an empty `department:`, or a key of the last indicator that stands at the edge. */
function joinsAbove({ written, entry, after }: Stranger, known: Known, mapping: MappingName): boolean {
  const above = after === undefined ? undefined : known.get(after);
  const value = after && above && adoptInEntry(above.value, mapping, after, written, entry);
  if (value) known.set(after, { ...above, value });
  return Boolean(value);
}

/** A value with one more entry, in the innermost mapping at its end that can have it; undefined where none can. */
function adopt(value: RawNode, mapping: MappingName, written: string, entry: RawEntry): RawNode | undefined {
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
function mapWith(written: string, entry: RawEntry): RawMap {
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
function adoptInEntry(
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
