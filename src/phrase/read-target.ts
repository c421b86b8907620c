import type { Text } from "../base/language.ts";
import type { Comparator, SimpleComparator } from "./comparator.ts";
import type { Folded } from "./fold.ts";
import { fold } from "./fold.ts";
import type { Doubt, Mark, Phrase } from "./grammar/match.ts";
import type { PhraseReading } from "./grammar/phrase.ts";
import { compose, readPhrase } from "./grammar/phrase.ts";
import { doubts, ignored, reasons } from "./messages.ts";
import { printComparator } from "./notation.ts";
import type { Ambiguity, Evidence, Reading, ReadTarget, UnreadTarget } from "./reading.ts";
import { tokenize } from "./tokens/tokenize.ts";
import { applyColumn, readColumnUnit } from "./unit-column.ts";

/** Phrases are short; a longer text is a narrative that no comparator can hold. */
const LONGEST = 500;

/**
 * Reads a target phrase (预期指标) into a typed comparator, or says that and why it cannot be read.
 * @param unit the unit column (计算单位), used where the phrase has no unit of its own
 */
export function readTarget(text: string, unit = ""): Reading {
  const trimmed = text.trim();
  if (trimmed === "") return unread(text, unit, reasons.empty, [], "");
  if (text.length > LONGEST)
    return unread(text, unit, reasons.tooLong({ limit: LONGEST }), [whole(text, "unread")], text);
  const folded = fold(text);
  const phrase: Phrase = { text: folded.text, tokens: tokenize(folded.text) };
  const read = readPhrase(phrase);
  if ("failure" in read) {
    const marks: readonly Mark[] = [...read.marks, ...read.unread.map((index): Mark => ({ index, role: "unread" }))];
    const leftover = read.unread.map((index) => rawText(text, folded, phrase, index)).join("");
    return unread(text, unit, read.failure, evidence(text, folded, phrase, marks), leftover);
  }
  const isScaled = phrase.tokens.some((token) => token.type === "numeral" && token.numeral.scale > 0);
  return withColumn(text, unit, isScaled, read, evidence(text, folded, phrase, read.marks));
}

function withColumn(
  text: string,
  unit: string,
  isScaled: boolean,
  read: PhraseReading,
  found: readonly Evidence[],
): Reading {
  const column = readColumnUnit(unit);
  const parts = read.parts.map((part) => {
    const applied = applyColumn(part.comparator, column, isScaled);
    // 12.31 in a column of 元 is no date.
    const own = column === undefined ? part.doubts : part.doubts.filter(({ code }) => code !== "date-or-number");
    const more = [...own, ...applied.doubts, ...currencyDoubts(applied.comparator)];
    return { comparator: applied.comparator, doubts: more };
  });
  const comparators = parts.map(({ comparator }) => comparator);
  const comparator = compose({ parts: comparators, mode: read.mode });
  if (comparator === undefined) return unread(text, unit, reasons.softOnly, [whole(text, "unread")], text);
  const notation = printComparator(comparator);
  const ambiguities = parts.flatMap(({ doubts: own }, index) =>
    own.flatMap((doubt) => ambiguity(doubt, comparators, index, read.mode, notation)),
  );
  return {
    text,
    unit,
    status: ambiguities.length > 0 ? "ambiguous" : "ok",
    notation,
    comparator,
    ambiguities,
    evidence: found,
  } satisfies ReadTarget;
}

/** 250万 and 每亩300: an amount that lacks its currency. */
function currencyDoubts(comparator: SimpleComparator): readonly Doubt[] {
  if (comparator.kind !== "bound") return [];
  // 18/10万 counts cases.
  const isRate = comparator.unit.startsWith("/") && /^\/[^\d十百千万亿]/.test(comparator.unit);
  const isAmount = comparator.unit === "" && /^\d+0000$/.test(comparator.value);
  if (!isRate && !isAmount) return [];
  const alternative = { ...comparator, unit: `元${comparator.unit}` };
  return [{ code: "unit-missing", message: doubts["unit-missing"], alternative: () => alternative }];
}

/** The other reading of one part, in the notation of the whole phrase. */
function ambiguity(
  doubt: Doubt,
  parts: readonly SimpleComparator[],
  index: number,
  mode: "all" | "any",
  notation: string,
): readonly Ambiguity[] {
  const part = parts[index];
  const other = part === undefined ? undefined : doubt.alternative(part);
  if (other === undefined) return [];
  const alternative = printComparator(replacePart(parts, index, other, mode));
  return alternative === notation ? [] : [{ code: doubt.code, alternative, message: doubt.message }];
}

function replacePart(
  parts: readonly SimpleComparator[],
  index: number,
  other: Comparator,
  mode: "all" | "any",
): Comparator {
  if (other.kind === "compound") return other;
  return compose({ parts: parts.with(index, other), mode }) ?? other;
}

function unread(text: string, unit: string, reason: Text, found: readonly Evidence[], leftover: string): UnreadTarget {
  return {
    text,
    unit,
    status: "unreadable",
    notation: "?",
    comparator: undefined,
    ambiguities: [],
    evidence: found,
    reason,
    leftover,
  };
}

function whole(text: string, role: Evidence["role"]): Evidence {
  return { role, span: [0, text.length], text };
}

function rawText(text: string, { origin }: Folded, { tokens }: Phrase, index: number): string {
  const token = tokens[index];
  return token === undefined ? "" : text.slice(origin[token.from], origin[token.to]).trimEnd();
}

/** Every character of the raw phrase once: tokens as marked, blanks and unmarked tokens as ignored. */
function evidence(text: string, { origin }: Folded, { tokens }: Phrase, marks: readonly Mark[]): readonly Evidence[] {
  const byToken: (Mark | undefined)[] = [];
  for (const mark of marks) byToken[mark.index] = mark;
  const found: Evidence[] = [];
  let covered = 0;
  const push = (role: Evidence["role"], from: number, to: number, why: Text | undefined) => {
    if (to <= from) return;
    const last = found.at(-1);
    if (last !== undefined && last.role === role && last.why === why && MERGED.has(role))
      found[found.length - 1] = { ...last, span: [last.span[0], to], text: text.slice(last.span[0], to) };
    else found.push({ role, span: [from, to], text: text.slice(from, to), ...(why === undefined ? {} : { why }) });
  };
  for (const [index, token] of tokens.entries()) {
    const from = origin[token.from] ?? 0;
    const to = endOf(text, origin, token.to);
    push("ignored", covered, from, ignored.blank);
    const marked = byToken[index];
    push(
      marked?.role ?? "ignored",
      from,
      to,
      marked?.why ?? (marked === undefined || marked.role === "ignored" ? ignored.subject : undefined),
    );
    covered = to;
  }
  push("ignored", covered, text.length, ignored.blank);
  return found;
}

/** Neighbours of one role that read as one stretch. */
const MERGED: ReadonlySet<string> = new Set([
  "quality",
  "reference",
  "ignored",
  "unread",
  "inclusion",
  "comparator",
  "base",
]);

/** Behind the last raw character of a token, blanks before the next token not included. */
function endOf(text: string, origin: readonly number[], to: number): number {
  let end = origin[to] ?? text.length;
  const least = (origin[to - 1] ?? 0) + 1;
  while (end > least && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
