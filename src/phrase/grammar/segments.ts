import type { Per, SimpleComparator } from "../comparator.ts";
import {
  type Doubt,
  type Failure,
  isFailure,
  isMark,
  type Mark,
  mark,
  type Outcome,
  type Phrase,
  type Reader,
  roleAt,
  textOf,
} from "../match.ts";
import { reasons } from "../messages.ts";
import { readChange, readDifference, readTransition } from "./change.ts";
import { readDayOfPeriod, readDeadline } from "./deadline.ts";
import { type Joint, jointsOf } from "./joints.ts";
import { readGradeTarget, readRank, readRatio } from "./ladder.ts";
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
  readDifference,
];

/** The families that can begin with a token, by its type or, for a word, its role; other words begin none. */
const READERS: Readonly<Record<string, readonly Reader<SimpleComparator>[]>> = {
  numeral: [readRatio, readSandwich, readBound],
  date: [readChange, readDeadline],
  exceed: [readDifference],
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
  const joints = jointsOf(phrase);
  let open: OpenSegment = { from: 0, parts: [], loose: [], joint: undefined };
  let pers: number[] = [];
  for (let at = 0; at < phrase.tokens.length; ) {
    // A sign right at the start parts nothing.
    const isLeading = open.from === at && open.joint === undefined && phrase.tokens[at]?.type === "mark";
    const joint = isLeading ? undefined : joints[at];
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
      const recurring = withPers(
        found.value,
        perUnits(phrase, isShare(found.value) ? pers.filter((index) => !isAverage(phrase, index)) : pers),
      );
      const comparator = withPers(recurring, behind.pers);
      // 每村前三名: what the comparator cannot hold is left for the audit.
      if (recurring === found.value) open.loose.push(...pers.filter((index) => !isAverage(phrase, index)));
      marks.push(
        ...pers
          .filter((index) => recurring !== found.value || isAverage(phrase, index))
          .map((index) => mark(index, "period")),
        ...found.marks,
        ...behind.marks,
      );
      const next = found.next + behind.marks.length;
      const isTime = comparator.kind === "deadline" || comparator.kind === "period";
      open.parts.push({
        comparator,
        label: isTime ? "" : labelOf(phrase, open, at),
        doubts: found.doubts,
        from: at,
        to: next,
      });
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

function isShare(comparator: SimpleComparator): boolean {
  const amount = comparator.kind === "change" ? comparator.amount : comparator;
  return amount !== undefined && "unit" in amount && /^(?:[%‰倍]|个百分点)$/.test(amount.unit);
}

/** 农民人均收入增长6%: the 人均 says what grows. */
function isAverage(phrase: Phrase, at: number): boolean {
  return /^[人生户亩村校]均$/.test(textOf(phrase, at, at + 1));
}

/** A segment of which the end has not been seen. */
interface OpenSegment extends Pick<Segment, "from" | "joint"> {
  readonly parts: Part[];
  readonly loose: number[];
}

/** 合格率 in 合格率≥98%: only what begins the clause; behind another number it may as well be what that one counts. */
function labelOf(phrase: Phrase, { from, parts, loose }: OpenSegment, at: number): string {
  const isTimed = parts.every(({ comparator: { kind } }) => kind === "deadline" || kind === "period");
  if (!isTimed) return "";
  let first = parts.at(-1)?.to ?? from;
  while (phrase.tokens[first]?.type === "mark") first += 1;
  let end = first;
  while (end < at && roleAt(phrase, end) !== "per") end += 1;
  const hasNoun = loose.some((index) => index >= first && index < end && isNounAt(phrase, index));
  // 保障房建设1200套: the verb belongs to the name.
  if (end === at) while (roleAt(phrase, end) === "frame") end += 1;
  return hasNoun ? textOf(phrase, first, end) : "";
}

function isNounAt(phrase: Phrase, at: number): boolean {
  const type = phrase.tokens[at]?.type;
  return type === "text" || type === "grade" || roleAt(phrase, at) === "plain";
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
  const month = monthBeyondTwelve(phrase, at, found.next);
  if (month !== undefined)
    return { failure: reasons.noSuchDate({ text: textOf(phrase, month, month + 2) }), index: month };
  // 二期 may be two of them as well as the second.
  if (isHanzi && phrase.tokens.length === 2 && /^(?:[期届号楼]|标段)$/.test(textOf(phrase, 1, 2)))
    return { failure: reasons.looseNumber({ text: phrase.text }), index: 0 };
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

/** 14月底前, 13月: no month, and a duration is written 14个月. */
function monthBeyondTwelve(phrase: Phrase, from: number, to: number): number | undefined {
  for (let at = from; at + 1 < to; at += 1) {
    const token = phrase.tokens[at];
    if (token?.type === "numeral" && textOf(phrase, at + 1, at + 2) === "月" && isNoMonth(token.numeral.value))
      return at;
  }
  return undefined;
}

/** Half a month is no number of a month at all. */
function isNoMonth(value: string): boolean {
  return /^\d+$/.test(value) && (Number(value) < 1 || Number(value) > 12);
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
  /** What stands before the number and says of what it is; "" where nothing does. */
  readonly label: string;
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
  readonly joint: Joint | undefined;
}
