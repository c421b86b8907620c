import type { Diagnostic, Fix, Path, Place } from "../../diagnostic.ts";
import { nearest } from "../../did-you-mean.ts";
import { keyOf, LABELS, type MappingName, PARTS_WITHOUT_HEADING, spellings } from "../../form/labels.ts";
import type { Text } from "../../language.ts";
import type { RawEntry } from "../yaml/raw.ts";
import { short } from "../yaml/value-traps.ts";
import { adopt, adoptInEntry, mapWith } from "./adopt.ts";
import { type KeyReading, reportBoth } from "./key-reading.ts";
import * as messages from "./shape-messages.ts";

/** A key that its mapping does not have. */
export interface Stranger {
  readonly written: string;
  readonly entry: RawEntry;
  /** The last key before it that the mapping has, of the model. */
  readonly after: string | undefined;
}

/** Entries by key of the model. */
type Known = Map<string, RawEntry>;

/** Beyond these, one finding tells how many there are. */
const SHOWN = 50;

/**
 * Finds out what each stranger was meant for and puts it there: a label that needs no heading, a line that lost its
 * indent, a typo. Tells whether the mapping looks like one of another kind.
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
  const unplaced = shown
    .filter((stranger) => !indented.includes(stranger))
    .filter((stranger) => !joinsMisspelt(stranger, known, mapping, reading));
  reportMore(left.slice(SHOWN), mapping, reading);
  if (unplaced.length > 0 || left.length > SHOWN) reading.gaps.push(...absentKeys(known, mapping, reading));
  return reportUnplaced(unplaced, mapping, reading);
}

/** What the mapping lacks may be what the stranger was meant to be. */
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

/** One finding for all lines that lost their indent below the same key. */
function reportLostIndent(strangers: readonly Stranger[], known: Known, reading: KeyReading): void {
  for (const [after, group] of groups(strangers, ({ after }) => after ?? "")) {
    const parent = known.get(after)?.written ?? after;
    report(group, reading, (place) => messages.lostIndent(place, { keys: listed(group), parent }));
  }
}

function joinsMisspelt({ written, entry }: Stranger, known: Known, mapping: MappingName, reading: KeyReading): boolean {
  const absent = Array.from(spellings(mapping)).flatMap(([word, key]) => (known.has(key) ? [] : [word]));
  const { meant, isCertain } = meantBy(written, absent, mapping);
  const key = meant && keyOf(mapping, meant);
  if (!key) return false;
  known.set(key, entry);
  const finding = LABELS[mapping][key]?.required ? messages.misspeltRequiredKey : messages.misspeltKey;
  const place = reading.placeOf(entry.key, [...reading.path, written]);
  const fix: Fix | undefined = isCertain ? [{ ...entry.key, insert: meant }] : undefined;
  reading.diagnostics.push(finding(place, { key: short(written), meant }, fix));
  return true;
}

/** Certain is what was only typed full-width, and a word of some length that comes near one key alone. */
function meantBy(written: string, absent: readonly string[], mapping: MappingName) {
  const halfWidth = written.normalize("NFKC").trim();
  if (absent.includes(halfWidth)) return { meant: halfWidth, isCertain: true };
  const near = nearest(written, absent);
  const keys = new Set(near.map((word) => keyOf(mapping, word)));
  return { meant: near[0], isCertain: keys.size === 1 && written.length >= SURE_LENGTH };
}

/** Of shorter words a letter is half the meaning: 单价 is no slip of 单位. */
const SURE_LENGTH = 4;

/** Keys of another mapping come as one finding; in an item of a list they say that the item is of another kind. */
function reportUnplaced(strangers: readonly Stranger[], mapping: MappingName, reading: KeyReading): boolean {
  const owner = messages.OWNERS[mapping];
  const homes = groups(strangers, ({ written }) => homeOf(written));
  for (const [home, group] of homes) {
    if (home) {
      const where = messages.OWNERS[home];
      report(group, reading, (place) => messages.misplacedKey(place, { keys: listed(group), where, owner }));
    } else {
      for (const stranger of group) {
        report([stranger], reading, (place) => messages.unknownKey(place, { key: short(stranger.written), owner }));
      }
    }
  }
  return (mapping === "task" || mapping === "indicator") && homes.some(([home]) => home);
}

/** In the order in which a key is most likely to have come from there. */
const HOMES = ["indicator", "task", "department", "budget", "contact", "taskBudget", "target", "form"] as const;

function homeOf(written: string): MappingName | undefined {
  return HOMES.find((mapping) => keyOf(mapping, written) !== undefined);
}

function reportMore(strangers: readonly Stranger[], mapping: MappingName, reading: KeyReading): void {
  const params = { count: strangers.length, owner: messages.OWNERS[mapping] };
  report(strangers, reading, (place) => messages.moreUnknownKeys(place, params));
}

/** Reports a group of keys at the first of them. */
function report(
  [first]: readonly Stranger[],
  { placeOf, diagnostics, path }: KeyReading,
  finding: (place: Place) => Diagnostic,
): void {
  if (first) diagnostics.push(finding(placeOf(first.entry.key, [...path, first.written])));
}

function listed(strangers: readonly Stranger[]): Text {
  const words = strangers.map(({ written }) => short(written));
  return { zh: words.join("、"), en: words.join(", ") };
}

function groups<Name>(
  strangers: readonly Stranger[],
  nameOf: (stranger: Stranger) => Name,
): readonly (readonly [Name, readonly Stranger[]])[] {
  const names = new Set(strangers.map(nameOf));
  return Array.from(names, (name) => [name, strangers.filter((stranger) => nameOf(stranger) === name)]);
}
