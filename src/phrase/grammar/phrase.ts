import type { Comparator, CompoundPart, SimpleComparator } from "../comparator.ts";
import { type Doubt, indices, type Mark, mark, type Phrase, type Refusal, textOf } from "../match.ts";
import { reasons } from "../messages.ts";
import { printComparator } from "../notation.ts";
import { bareAmongOthers, clashing, mergeNeighbours, recurringOver, sameTwice } from "./join-parts.ts";
import { type Part, readSegments, type Segment } from "./segments.ts";
import { readRest, readSoft } from "./soft-segment.ts";
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

/** What a phrase demands, before the audit of what was left out. */
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
    parts: [{ comparator, label: "", doubts, from: 0, to }],
    mode: "all",
    marks: phrase.tokens.map((_, index) => mark(index, role)),
  };
}

/** 无事故、无投诉: each part says something definite. */
function readSoftWhole(phrase: Phrase, segments: readonly Segment[]): PhraseReading | undefined {
  const parts = segments.map(({ from, to }) => ({ whole: readPart(textOf(phrase, from, to)), from, to }));
  const read = parts.flatMap(({ whole, from, to }) =>
    whole === undefined || "failure" in whole ? [] : [{ ...whole, label: "", from, to }],
  );
  if (segments.length < 2 || read.length < segments.length || segments.some(({ joint }) => joint === "or"))
    return undefined;
  return { parts: read, mode: "all", marks: phrase.tokens.map((_, index) => mark(index, "quality")) };
}

/** No threshold anywhere: judged by a person. */
function readQuality(phrase: Phrase): PhraseReading | PhraseFailure {
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
  let subject = "";
  for (const [position, segment] of segments.entries()) {
    if (segment.parts.length > 0) {
      const rest = readRest(phrase, segment);
      // 全年无事故: the year of the form goes without saying beside a demand in words.
      const isYearOnly = rest.parts.length > 0 && segment.parts.every(({ comparator }) => isYearOfForm(comparator));
      parts.push(...(isYearOnly ? [] : named(segment.parts, subject)), ...rest.parts);
      more.push(...rest.marks);
      subject = "";
      continue;
    }
    const soft = readSoft(phrase, segment, segments.slice(position + 1));
    if ("failure" in soft) return { ...soft, marks };
    subject = soft.subject === "" ? "" : subject + soft.subject;
    parts.push(...soft.parts);
    more.push(...soft.marks);
  }
  const merged = parts.length < 2 ? parts : recurringOver(phrase, mergeNeighbours(phrase, parts));
  const mode = segments.some(({ joint }) => joint === "or") ? "any" : "all";
  const same = merged.length === 2 ? sameTwice(merged) : undefined;
  if (same !== undefined) return { parts: [same], mode: "all", marks: [...marks, ...more] };
  const isMixed = mode === "any" && merged.length > segments.filter(({ joint }) => joint === "or").length + 1;
  const clash = isMixed ? merged : mode === "all" ? clashing(phrase, merged) : bareAmongOthers(merged);
  if (clash !== undefined) {
    const notations = clash.map(({ comparator }) => printComparator(comparator)).join(", ");
    const unread = clash.flatMap(({ from, to }) => indices(from, to));
    return { failure: reasons.severalThresholds({ notations }), unread, marks };
  }
  return { parts: merged, mode, marks: [...marks, ...more] };
}

function isYearOfForm(comparator: SimpleComparator): boolean {
  return comparator.kind === "period" && comparator.from === "year";
}

/** 图书、期刊500册: what stands before a list's last noun names the number too. */
function named([first, ...others]: readonly Part[], subject: string): readonly Part[] {
  if (first === undefined) return others;
  return [subject === "" ? first : { ...first, label: subject + first.label }, ...others];
}

/** One comparator for the whole phrase. Of several, each keeps the words that name it. */
export function compose({
  parts,
  mode,
}: Pick<PhraseReading, "mode"> & { parts: readonly CompoundPart[] }): Comparator | undefined {
  const [only, ...others] = parts;
  if (only === undefined) return undefined;
  if (others.length > 0) return { kind: "compound", mode, parts };
  const { label: _, ...alone } = only;
  return alone;
}
