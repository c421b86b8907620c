import type { Comparator, SimpleComparator } from "../comparator.ts";
import { reasons } from "../messages.ts";
import { printComparator } from "../notation.ts";
import { bareAmongOthers, clashing, mergeNeighbours, sameTwice } from "./join-parts.ts";
import { isUnaccounted, looseMark, type Refusal, refuseLoose } from "./loose-tokens.ts";
import { type Doubt, indices, type Mark, mark, type Phrase, textOf } from "./match.ts";
import { type Part, readSegments, type Segment } from "./segments.ts";
import { readSoft } from "./soft-segment.ts";
import { readPart, readWhole } from "./whole.ts";

/** The comparators of a phrase, joined, and what each token was. */
export interface PhraseReading {
  readonly parts: readonly Part[];
  readonly mode: "all" | "any";
  readonly marks: readonly Mark[];
}

export interface PhraseFailure extends Refusal {
  readonly marks: readonly Mark[];
}

export function readPhrase(phrase: Phrase): PhraseReading | PhraseFailure {
  const whole = readWhole(phrase.text);
  if (whole !== undefined)
    return "failure" in whole
      ? { failure: whole.failure, unread: indices(0, phrase.tokens.length), marks: [] }
      : wholeReading(phrase, whole.comparator, whole.doubts);
  const read = readSegments(phrase);
  if ("failure" in read) return { failure: read.failure, unread: indices(read.index, phrase.tokens.length), marks: [] };
  if (read.segments.every(({ parts }) => parts.length === 0))
    return readSoftWhole(phrase, read.segments) ?? readQuality(phrase);
  return joinSegments(phrase, read.segments, read.marks);
}

function wholeReading(phrase: Phrase, comparator: SimpleComparator, doubts: readonly Doubt[]): PhraseReading {
  const to = phrase.tokens.length;
  const role = comparator.kind === "reference" ? "reference" : "quality";
  return {
    parts: [{ comparator, doubts, from: 0, to }],
    mode: "all",
    marks: phrase.tokens.map((_, index) => mark(index, role)),
  };
}

/** 无事故、无投诉: each part says something definite. */
function readSoftWhole(phrase: Phrase, segments: readonly Segment[]): PhraseReading | undefined {
  const parts = segments.map(({ from, to }) => ({ whole: readPart(textOf(phrase, from, to)), from, to }));
  const read = parts.flatMap(({ whole, from, to }) =>
    whole === undefined || "failure" in whole ? [] : [{ ...whole, from, to }],
  );
  if (segments.length < 2 || read.length < segments.length || segments.some(({ joint }) => joint === "or"))
    return undefined;
  return { parts: read, mode: "all", marks: phrase.tokens.map((_, index) => mark(index, "quality")) };
}

/** No threshold anywhere: judged by a person, unless figures or signs are left that a person would ask about. */
function readQuality(phrase: Phrase): PhraseReading | PhraseFailure {
  const unread = phrase.tokens.flatMap((_, index) => (isUnaccounted(phrase, index) ? [index] : []));
  const [first] = unread;
  if (first !== undefined)
    return { failure: reasons.looseNumber({ text: textOf(phrase, first, first + 1) }), unread, marks: [] };
  if (!/[\u3400-\u9FFFA-Za-z]/.test(phrase.text))
    return { failure: reasons.softOnly, unread: phrase.tokens.map((_, index) => index), marks: [] };
  return wholeReading(phrase, { kind: "qualitative", text: phrase.text }, []);
}

function joinSegments(
  phrase: Phrase,
  segments: readonly Segment[],
  marks: readonly Mark[],
): PhraseReading | PhraseFailure {
  const parts: Part[] = [];
  const more: Mark[] = [];
  for (const [position, segment] of segments.entries()) {
    const failed = segment.parts.length === 0 ? undefined : refuseLoose(phrase, segment);
    if (failed !== undefined) return { ...failed, marks };
    if (segment.parts.length > 0) {
      parts.push(...segment.parts);
      more.push(...segment.loose.map((index) => looseMark(phrase, index)));
      continue;
    }
    const soft = readSoft(phrase, segment, segments.slice(position + 1));
    if ("failure" in soft) return { ...soft, marks };
    parts.push(...soft.parts);
    more.push(...soft.marks);
  }
  const merged = parts.length < 2 ? parts : mergeNeighbours(phrase, parts);
  const mode = segments.some(({ joint }) => joint === "or") ? "any" : "all";
  const same = merged.length === 2 ? sameTwice(merged) : undefined;
  if (same !== undefined) return { parts: [same], mode: "all", marks: [...marks, ...more] };
  const clash = mode === "all" ? clashing(phrase, merged) : bareAmongOthers(merged);
  if (clash !== undefined) {
    const notations = clash.map(({ comparator }) => printComparator(comparator)).join(", ");
    const unread = clash.flatMap(({ from, to }) => indices(from, to));
    return { failure: reasons.severalThresholds({ notations }), unread, marks };
  }
  return { parts: merged, mode, marks: [...marks, ...more] };
}

/** One comparator for the whole phrase. */
export function compose({
  parts,
  mode,
}: Pick<PhraseReading, "mode"> & { parts: readonly SimpleComparator[] }): Comparator | undefined {
  const [only, ...others] = parts;
  return only === undefined ? undefined : others.length === 0 ? only : { kind: "compound", mode, parts };
}
