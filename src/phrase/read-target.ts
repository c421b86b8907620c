import type { Text } from "../base/language.ts";
import { audit } from "./audit/audit.ts";
import type { Comparator, CompoundPart, SimpleComparator } from "./comparator.ts";
import type { Folded } from "./fold.ts";
import { fold, invisibleCharacter } from "./fold.ts";
import type { PhraseFailure, PhraseReading } from "./grammar/phrase.ts";
import { compose, readPhrase } from "./grammar/phrase.ts";
import type { Doubt, Mark, Phrase } from "./match.ts";
import { doubts, ignored, reasons } from "./messages.ts";
import { printComparator } from "./notation.ts";
import type { Ambiguity, Evidence, Reading, ReadTarget, UnreadTarget } from "./reading.ts";
import { tokenize } from "./tokens/tokenize.ts";
import { applyColumn, readColumnUnit } from "./unit-column.ts";
import { unitInBrackets } from "./unit-in-brackets.ts";

/** Phrases are short; a longer text is a narrative that no comparator can hold. */
const LONGEST = 500;

/**
 * Reads a target phrase (预期指标) into a typed comparator, or says that and why it cannot be read.
 * @param unit the unit column (计算单位), used where the phrase has no unit of its own
 * @param context what the indicator is called; words of its name say nothing of their own beside a threshold
 */
export function readTarget(text: string, unit = "", context: Context = {}): Reading {
  const trimmed = text.trim();
  if (trimmed === "") return unread(text, unit, reasons.empty, [], "");
  if (text.length > LONGEST)
    return unread(text, unit, reasons.tooLong({ limit: LONGEST }), [whole(text, "unread")], text);
  const invisible = invisibleCharacter(text);
  if (invisible !== undefined)
    return unread(text, unit, reasons.invisible({ character: invisible }), [whole(text, "unread")], text);
  const folded = fold(text);
  const phrase: Phrase = { text: folded.text, tokens: tokenize(folded.text) };
  const bracket = unit === "" ? unitInBrackets(phrase) : undefined;
  const read = audited(phrase, withMarks(readPhrase(phrase), bracket?.marks ?? []), context);
  if ("failure" in read) {
    const marks: readonly Mark[] = [...read.marks, ...read.unread.map((index): Mark => ({ index, role: "unread" }))];
    const leftover = read.unread.map((index) => rawText(text, folded, phrase, index)).join("");
    return unread(text, unit, read.failure, evidence(text, folded, phrase, marks), leftover);
  }
  const isScaled = phrase.tokens.some((token) => token.type === "numeral" && token.numeral.scale > 0);
  return withColumn(text, unit, bracket?.unit ?? unit, isScaled, read, evidence(text, folded, phrase, read.marks));
}

function withMarks(read: PhraseReading | PhraseFailure, marks: readonly Mark[]): PhraseReading | PhraseFailure {
  return marks.length === 0 ? read : { ...read, marks: [...read.marks, ...marks] };
}

function audited(phrase: Phrase, read: PhraseReading | PhraseFailure, context: Context): PhraseReading | PhraseFailure {
  if ("failure" in read) return read;
  const known = `${context.name ?? ""} ${context.explanation ?? ""}`;
  const account = audit(phrase, read, known === " " ? "" : fold(known).text);
  return "failure" in account ? { ...account, marks: read.marks } : { ...read, marks: [...read.marks, ...account] };
}

/** What is known of the indicator that a target belongs to. */
export interface Context {
  readonly name?: string;
  readonly explanation?: string;
}

function withColumn(
  text: string,
  unit: string,
  columnText: string,
  isScaled: boolean,
  read: PhraseReading,
  found: readonly Evidence[],
): Reading {
  const column = readColumnUnit(columnText);
  const parts = read.parts.map((part) => {
    const applied = applyColumn(part.comparator, column, isScaled);
    // 12.31 in a column of 元 is no date.
    const own = column === undefined ? part.doubts : part.doubts.filter(({ code }) => code !== "date-or-number");
    const more = [...own, ...applied.doubts, ...currencyDoubts(applied.comparator)];
    return { comparator: labelled(applied.comparator, part.label), doubts: more };
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

/** The name of a part, without the signs and words around it. */
function labelled(comparator: SimpleComparator, written: string): CompoundPart {
  const label = written
    .replaceAll(/[()“”‘’"';,。、!《》:：\s]/g, (sign) => (sign === "、" ? sign : ""))
    .replace(/^(?:[一二三四五]是|的|确保|保证|力争|实现|其|使)+|(?:为|是|达|达到|保持|应|要|须|在|控制|、)+$/g, "");
  return label === "" ? comparator : { ...comparator, label };
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
  parts: readonly CompoundPart[],
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
  parts: readonly CompoundPart[],
  index: number,
  other: Comparator,
  mode: "all" | "any",
): Comparator {
  if (other.kind === "compound") return other;
  const label = parts[index]?.label;
  return compose({ parts: parts.with(index, label === undefined ? other : { ...other, label }), mode }) ?? other;
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
