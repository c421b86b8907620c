import type { Per, SimpleComparator } from "../comparator.ts";
import { readChange, readTransition } from "./change.ts";
import { readDayOfPeriod, readDeadline } from "./deadline.ts";
import { readGradeTarget, readRank, readRatio } from "./ladder.ts";
import {
  type Doubt,
  type Failure,
  indices,
  isFailure,
  isMark,
  isNoun,
  type Mark,
  mark,
  type Outcome,
  type Phrase,
  type Reader,
  roleAt,
  textOf,
} from "./match.ts";
import { isAttributive, isIdiomatic, mayBeSize, sizeOrThreshold } from "./name-digits.ts";
import { withPers } from "./per.ts";
import { PERIODS } from "./quantity.ts";
import { readReference } from "./reference.ts";
import { readSandwich } from "./sandwich.ts";
import { readThreshold } from "./threshold.ts";

export interface Segments {
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
}

/** The families of comparators that can begin with a word of comparison, in the order in which they are tried. */
const COMPARING: readonly Reader<SimpleComparator>[] = [
  readRatio,
  readBound,
  readDeadline,
  readRank,
  readGradeTarget,
  readReference,
];

/** The families that can begin with a token, by its type or, for a word, its role; other words begin none. */
const READERS: Readonly<Record<string, readonly Reader<SimpleComparator>[]>> = {
  numeral: [readRatio, readSandwich, readBound],
  date: [readDeadline],
  grade: [readGradeTarget],
  mark: [readDeadline, readRatio, readGradeTarget, readBound],
  from: [readDeadline, readTransition],
  rank: [readRank],
  ordinal: [readRank],
  "no-later": [readDeadline],
  per: [readDayOfPeriod],
  ...Object.fromEntries(["change", "double", "halved", "base", "versus"].map((role) => [role, [readChange]])),
  ...Object.fromEntries(
    [
      "comparator",
      "negation",
      "reach",
      "hold",
      "around-before",
      "nearly",
      "upwards",
      "hedge",
      "copula",
      "frame",
      "minus",
      "currency",
      "half",
      "to",
    ].map((role) => [role, COMPARING]),
  ),
  between: [readChange, ...COMPARING],
};

/** Walks over the tokens once and takes every comparator that begins at one. */
export function readSegments(phrase: Phrase): Segments | Failure {
  const segments: Segment[] = [];
  const marks: Mark[] = [];
  const asides = wordsInBrackets(phrase);
  let open: OpenSegment = { from: 0, parts: [], loose: [], joint: undefined };
  let pers: number[] = [];
  for (let at = 0; at < phrase.tokens.length; ) {
    const joint = asides.has(at) ? undefined : jointAt(phrase, at, open);
    if (joint !== undefined) {
      marks.push(mark(at, "connector"));
      open.loose.push(...pers);
      segments.push({ ...open, to: at });
      open = { from: at + 1, parts: [], loose: [], joint };
      pers = [];
      at += 1;
      continue;
    }
    const found = readPartAt(phrase, at, open.from, pers.length > 0);
    if (isFailure(found)) return found;
    if (found !== undefined) {
      const behind = found.next < phrase.tokens.length ? perBehind(phrase, found.next) : NO_PERS;
      const comparator = withPers(withPers(found.value, perUnits(phrase, pers)), behind.pers);
      marks.push(...pers.map((index) => mark(index, "period")), ...found.marks, ...behind.marks);
      const next = found.next + behind.marks.length;
      open.parts.push({ comparator, doubts: found.doubts, from: at, to: next });
      pers = [];
      at = next;
    } else {
      if (roleAt(phrase, at) === "per") pers.push(at);
      else open.loose.push(at);
      at += 1;
    }
  }
  open.loose.push(...pers);
  segments.push({ ...open, to: phrase.tokens.length });
  return { segments, marks };
}

/** A segment of which the end has not been seen. */
interface OpenSegment extends Pick<Segment, "from" | "joint"> {
  readonly parts: Part[];
  readonly loose: number[];
}

function readPartAt(phrase: Phrase, at: number, from: number, hasPer: boolean): Outcome<SimpleComparator> {
  const token = phrase.tokens[at];
  const key = token?.type === "word" ? token.sense.role : (token?.type ?? "");
  const readers = key === "per" && beginsChange(phrase, at) ? [readChange] : (READERS[key] ?? []);
  for (const read of readers) {
    const found = read === readBound ? readBoundIn(phrase, at, from, hasPer) : read(phrase, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function beginsChange(phrase: Phrase, at: number): boolean {
  const next = roleAt(phrase, at + 1);
  return next === "change" || next === "double" || next === "halved";
}

function readBound(phrase: Phrase, at: number): Outcome<SimpleComparator> {
  return readBoundIn(phrase, at, at, false);
}

/** A threshold, unless its number belongs to a name. */
function readBoundIn(phrase: Phrase, at: number, from: number, hasPer: boolean): Outcome<SimpleComparator> {
  // 第3批 is a name, not three of them.
  if (roleAt(phrase, at - 1) === "ordinal") return undefined;
  const found = readThreshold(phrase, at);
  if (found === undefined || isFailure(found)) return found;
  const { comparator, isFramed, isHanzi, suffix } = found.value;
  if (isAttributive(phrase, at, found.next, from, comparator, found.value)) return undefined;
  if (!isFramed && !hasPer && isHanzi && isIdiomatic(phrase, at, found.next, from, comparator)) return undefined;
  const after = phrase.tokens[found.next];
  // ≥35微克/立方米 with a unit that is not known: without it the number would mean something else.
  const isLoose =
    "unit" in comparator &&
    comparator.unit === "" &&
    suffix.operators.length === 0 &&
    !hasPer &&
    (after?.type === "text" || after?.type === "grade");
  if (isLoose) return undefined;
  const isOpen = mayBeSize(phrase, at, found.next, comparator, found.value);
  return {
    ...found,
    value: comparator,
    doubts: isOpen ? [...found.doubts, sizeOrThreshold(phrase.text)] : found.doubts,
  };
}

function perUnits({ tokens }: Phrase, indices: readonly number[]): readonly Per[] {
  return indices.flatMap((index) => {
    const token = tokens[index];
    return token?.type === "word" && token.sense.role === "per" ? [token.sense.per] : [];
  });
}

interface Pers {
  readonly pers: readonly Per[];
  readonly marks: readonly Mark[];
}

const NO_PERS: Pers = { pers: [], marks: [] };

/** 不少于1次每季度, 2次(每年) */
function perBehind(phrase: Phrase, at: number): Pers {
  // 2次以上/年
  const slashed = isMark(phrase, at, "/") ? PERIODS[textOf(phrase, at + 1, at + 2)] : undefined;
  if (slashed !== undefined && at + 2 >= phrase.tokens.length)
    return { pers: [slashed], marks: [mark(at, "period"), mark(at + 1, "period")] };
  const isLast = at + 1 >= phrase.tokens.length || isMark(phrase, at + 1, ",;。、");
  return roleAt(phrase, at) === "per" && isLast
    ? { pers: perUnits(phrase, [at]), marks: [mark(at, "period")] }
    : NO_PERS;
}

/** One comparator found in the phrase. */
export interface Part {
  readonly comparator: SimpleComparator;
  readonly doubts: readonly Doubt[];
  /** Token indices. */
  readonly from: number;
  readonly to: number;
}

/** What stands between two separators: comparators, and tokens that none of them took. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  readonly loose: readonly number[];
  /** How it is joined to the one before. */
  readonly joint: "and" | "or" | undefined;
}

/** What stands in brackets without any figure or comparison: 13个县(市、区). */
function wordsInBrackets(phrase: Phrase): ReadonlySet<number> {
  if (!phrase.text.includes("(")) return NONE;
  const asides = new Set<number>();
  for (const [open, token] of phrase.tokens.entries()) {
    if (token.type !== "mark" || token.mark !== "(") continue;
    let close = open + 1;
    while (isNoun(phrase, close) || isMark(phrase, close, "、,/")) close += 1;
    if (isMark(phrase, close, ")")) for (const index of indices(open, close)) asides.add(index);
  }
  return asides;
}

const NONE: ReadonlySet<number> = new Set();

/** Separators end a segment. */
function jointAt(phrase: Phrase, at: number, open: Pick<Segment, "from" | "joint">): "and" | "or" | undefined {
  const role = roleAt(phrase, at);
  if (role === "or") return "or";
  if (role === "and") return "and";
  if (!isMark(phrase, at, ",;。、!")) return undefined;
  return open.from === at && open.joint === undefined ? undefined : "and";
}
