import type { Path } from "../../base/diagnostic.ts";
import { keyOf, LABELS, type MappingName, PARTS_WITHOUT_HEADING } from "../../form/labels.ts";
import { adopt, adoptInEntry, mapWith } from "./adopt.ts";
import { type KeyReading, reportBoth } from "./key-reading.ts";
import { joinsLacking, joinsMisspelt } from "./misspelt-keys.ts";
import { reportLostIndent, reportMore, reportUnplaced } from "./report-keys.ts";
import type { Known, Stranger } from "./stranger.ts";
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
