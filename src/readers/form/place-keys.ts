import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { keyOf, LABELS, PARTS_WITHOUT_HEADING } from "../../form/labels.ts";
import type { RawEntry, RawMap } from "../yaml/raw.ts";
import { doubtful } from "../yaml/to-raw.ts";
import { attachBelow, attachInside, mapWith } from "./attach-below.ts";
import { shapeFindings } from "./findings.ts";
import { type MappingAt, type Placed, type Repair, type Repaired, type UnknownKey, withEntries } from "./key-repair.ts";
import { reportMore, reportUnplaced } from "./report-keys.ts";
import { respellLookalikes, respellTheOneLacking } from "./respell-keys.ts";
import { liftFromParts, unwrap } from "./unwrap-keys.ts";

export interface PlacedKeys {
  readonly placed: Placed;
  readonly findings: readonly Diagnostic[];
  /** What a key that nothing was made of may have been meant for, in keys of the model. */
  readonly gaps: readonly Path[];
  /** The keys are those of a mapping of another kind. */
  readonly isSuspect: boolean;
}

/**
 * What unknown keys may have been meant for, in the order in which it is tried. The indent comes first: a key that its
 * neighbour above has room for is spelt right and would only be near to another. What is left after the spelling may be
 * a heading around keys that are spelt right; and only what is none of these, and alone, is named by what is lacking.
 */
const REPAIRS: readonly (readonly [name: string, repair: Repair])[] = [
  ["line that lost its indent", attachBelow],
  ["lookalike or misspelt key", respellLookalikes],
  ["heading that no form has", unwrap],
  ["another word for the one key that is lacking", respellTheOneLacking],
];

/** Beyond these, one finding tells how many there are. */
const SHOWN = 50;

/** The keys of a mapping by the keys of the model, those it does not have included as far as it is plain what they mean. */
export function placeKeys(map: RawMap, at: MappingAt): PlacedKeys {
  const known = readKnown(map, at);
  const lifted = at.mapping === "form" ? liftFromParts(known.placed, at) : { placed: known.placed, findings: [] };
  const told = [...known.findings, ...lifted.findings];
  if (known.unknown.length === 0) return { placed: lifted.placed, findings: told, gaps: [], isSuspect: false };
  const parts = placeInParts(known.unknown, lifted.placed, at);
  const more = parts.left.slice(SHOWN);
  let repaired: Repaired = { ...parts, left: parts.left.slice(0, SHOWN) };
  for (const [, repair] of REPAIRS) {
    const next = repair(repaired.left, repaired.placed, at);
    repaired = { ...next, findings: [...repaired.findings, ...next.findings] };
  }
  const { placed, left } = repaired;
  const unplaced = reportUnplaced(left, at);
  return {
    placed,
    findings: [...told, ...repaired.findings, ...reportMore(more, at), ...unplaced.findings],
    gaps: left.length + more.length > 0 ? absentKeys(placed, at) : [],
    isSuspect: unplaced.isSuspect,
  };
}

function readKnown({ entries }: RawMap, at: MappingAt) {
  const placed = new Map<string, RawEntry>();
  const unknown: UnknownKey[] = [];
  const findings: Diagnostic[] = [];
  let last: string | undefined;
  for (const [written, entry] of entries) {
    const key = keyOf(at.mapping, written);
    if (key === undefined) {
      unknown.push({ written, entry, after: last });
      continue;
    }
    const first = placed.get(key);
    if (first) findings.push(bothSpellings(first, entry, at));
    placed.set(key, first ? { ...first, value: doubtful(first.value, entry.value) } : entry);
    last = key;
  }
  return { placed, unknown, findings };
}

/** Two words for the same key in one mapping. */
function bothSpellings(first: RawEntry | undefined, second: RawEntry, { placeOf, path }: MappingAt): Diagnostic {
  const words = { first: first?.written ?? "", second: second.written ?? "" };
  const line = (first && placeOf(first.key).start?.line) ?? 0;
  return shapeFindings.bothSpellings.here(placeOf(second.key, [...path, words.second]), { ...words, line });
}

/** 部门名称 at the top of a form, as it is printed. The English keys always stand in their mapping. */
function placeInParts(unknown: readonly UnknownKey[], known: Placed, at: MappingAt) {
  if (at.mapping !== "form") return { placed: known, findings: [], left: unknown };
  const left: UnknownKey[] = [];
  const findings: Diagnostic[] = [];
  let placed = known;
  for (const key of unknown) {
    const { written, entry } = key;
    const part = PARTS_WITHOUT_HEADING.find((name) => keyOf(name, written) && !Object.hasOwn(LABELS[name], written));
    if (part === undefined) {
      left.push(key);
      continue;
    }
    const before = placed.get(part);
    const value = before === undefined ? mapWith(written, entry) : attachInside(before.value, part, written, entry);
    if (value) placed = withEntries(placed, [part, { written: undefined, key: entry.key, ...before, value }]);
    else findings.push(bothSpellings(before, entry, at));
  }
  return { placed, findings, left };
}

/** What the mapping lacks may be what an unknown key was meant to be. */
function absentKeys(placed: Placed, { mapping, modelPath }: MappingAt): readonly Path[] {
  const absent = Object.keys(LABELS[mapping]).filter((key) => !placed.has(key));
  return absent.map((key) => [...modelPath, key]);
}
