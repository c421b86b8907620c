import type { Text } from "../../language.ts";
import type { Bound, Comparator, Interval, SimpleComparator } from "../comparator.ts";
import { ignored, reasons } from "../messages.ts";
import { printComparator } from "../notation.ts";
import type { Doubt, Mark, Phrase } from "./match.ts";
import { isMark, mark, roleAt, textOf } from "./match.ts";
import type { Part, Segment } from "./segments.ts";
import { readSegments } from "./segments.ts";
import { readPart, readWhole } from "./whole.ts";

/** The comparators of a phrase, joined, and what each token was. */
export interface PhraseReading {
  readonly parts: readonly Part[];
  readonly mode: "all" | "any";
  readonly marks: readonly Mark[];
}

export interface PhraseFailure {
  readonly failure: Text;
  /** Tokens that could not be read. */
  readonly unread: readonly number[];
  readonly marks: readonly Mark[];
}

export function readPhrase(phrase: Phrase): PhraseReading | PhraseFailure {
  const all = phrase.tokens.map((_, index) => index);
  const whole = readWhole(phrase.text);
  if (whole !== undefined)
    return "failure" in whole
      ? { failure: whole.failure, unread: all, marks: [] }
      : wholeReading(phrase, whole.comparator, whole.doubts);
  const read = readSegments(phrase);
  if ("failure" in read) return { failure: read.failure, unread: all.slice(read.index), marks: [] };
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

/** A figure or sign outside any comparator: 3 in 5个3, but not in 5G, 第3批 or the list mark 1. */
function isUnaccounted(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  if (token?.type === "numeral") return !token.numeral.hanzi && roleAt(phrase, index - 1) !== "ordinal";
  if (token?.type === "mark") return !isPunctuation(phrase, index, token.mark);
  return token?.type === "word" && /^[≥≤><=≈±]$/.test(textOf(phrase, index, index + 1));
}

/** Signs that say nothing; a point only at the end or in a list, a dash only between words. */
function isPunctuation(phrase: Phrase, index: number, sign: string): boolean {
  if (/[,;。、:()“”‘’"'!《》·…]/.test(sign)) return true;
  if (sign === ".") return index === phrase.tokens.length - 1 || isSeparator(phrase, index - 1);
  return /[-/ ]/.test(sign) && phrase.tokens[index - 1]?.type === "text" && phrase.tokens[index + 1]?.type === "text";
}

function isSeparator(phrase: Phrase, index: number): boolean {
  const token = phrase.tokens[index];
  return token?.type === "mark" && token.mark === ";";
}

function joinSegments(
  phrase: Phrase,
  segments: readonly Segment[],
  marks: readonly Mark[],
): PhraseReading | PhraseFailure {
  const parts: Part[] = [];
  const more: Mark[] = [];
  for (const [position, segment] of segments.entries()) {
    const failed = segment.parts.length === 0 ? undefined : checkLoose(phrase, segment);
    if (failed !== undefined) return { ...failed, marks };
    if (segment.parts.length > 0) {
      parts.push(...segment.parts);
      more.push(...segment.loose.map((index) => looseMark(phrase, index)));
      continue;
    }
    const soft = readSoft(phrase, segment, segments[position + 1]);
    if ("failure" in soft) return { ...soft, marks };
    parts.push(...soft.parts);
    more.push(...soft.marks);
  }
  const merged = parts.length < 2 ? parts : mergeNeighbours(phrase, parts);
  const mode =
    segments.some(({ joint, parts: own }) => joint === "or" && own.length > 0) || anyBySoft(segments) ? "any" : "all";
  const same = mode === "any" ? sameTwice(merged) : undefined;
  if (same !== undefined) return { parts: [same], mode: "all", marks: [...marks, ...more] };
  const clash = mode === "all" ? clashing(merged) : bareAmongOthers(merged);
  if (clash !== undefined) {
    const notations = clash.map(({ comparator }) => printComparator(comparator)).join(", ");
    const unread = clash.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset));
    return { failure: reasons.severalThresholds({ notations }), unread, marks };
  }
  return { parts: merged, mode, marks: [...marks, ...more] };
}

/** 2个或2个以上 says the second only. */
function sameTwice([first, second, ...others]: readonly Part[]): Part | undefined {
  if (first?.comparator.kind !== "bound" || second?.comparator.kind !== "bound" || others.length > 0) return undefined;
  const [a, b] = [first.comparator, second.comparator];
  return a.implied && !b.implied && a.value === b.value && (a.unit === b.unit || a.unit === "") ? second : undefined;
}

function anyBySoft(segments: readonly Segment[]): boolean {
  return segments.some(({ joint }) => joint === "or");
}

/** Roles that may not be dropped beside a threshold. */
const BINDING: ReadonlySet<string> = new Set([
  ...["condition", "comparator", "reach", "hold", "rank", "each", "per", "after", "before", "until", "no-later"],
  ...[
    "minus",
    "double",
    "to",
    "base",
    "versus",
    "from",
    "suffix",
    "around-after",
    "around-before",
    "inclusion",
    "nearly",
  ],
]);

/** Words and figures beside a threshold that would change what it means. */
function checkLoose(phrase: Phrase, { loose, parts }: Segment): Pick<PhraseFailure, "failure" | "unread"> | undefined {
  for (const index of loose) {
    const token = phrase.tokens[index];
    const text = textOf(phrase, index, index + 1);
    const isBefore = parts.some(({ from }) => from > index);
    if (isUnaccounted(phrase, index) && !isNamePart(phrase, index, isBefore))
      return { failure: reasons.looseNumber({ text }), unread: [index] };
    if (
      token?.type === "numeral" &&
      phrase.tokens[index + 1]?.type === "unit" &&
      !isNamePart(phrase, index, isBefore) &&
      roleAt(phrase, index - 1) !== "ordinal"
    )
      return { failure: reasons.looseNumber({ text: textOf(phrase, index, index + 2) }), unread: [index, index + 1] };
    if (token?.type === "date" && !isBefore) return { failure: reasons.looseNumber({ text }), unread: [index] };
    const role = roleAt(phrase, index);
    if (role === "negation" && !(isBefore && phrase.tokens[index + 1]?.type === "text"))
      return { failure: reasons.negation({ word: text }), unread: [index] };
    // 连续三年增长: the change is part of the demand.
    if ((role === "change" || role === "double") && !isBefore)
      return { failure: reasons.looseComparator({ text }), unread: [index] };
    if (!isBefore && /不|未|[扣得]分/.test(text)) return { failure: reasons.tellingWord({ text }), unread: [index] };
    if (token?.type === "text" && isTelling(phrase, index))
      return { failure: reasons.tellingWord({ text }), unread: [index] };
    if (role === "change" && parts.some(({ comparator }) => comparator.kind === "reference"))
      return { failure: reasons.looseComparator({ text }), unread: [index] };
    if (token?.type === "numeral" && !isBefore && roleAt(phrase, index - 1) !== "ordinal")
      return { failure: reasons.looseNumber({ text }), unread: [index] };
    if (role === "condition") return { failure: reasons.condition({ word: text }), unread: [index] };
    if (role !== undefined && BINDING.has(role) && !(role === "suffix" && isBefore))
      return { failure: reasons.looseComparator({ text }), unread: [index] };
  }
  return undefined;
}

/** Words that change a threshold wherever they stand; in a stretch that is to be ignored they forbid it. */
const TELLING =
  /至[少多]|最[多少低高大小]|不[足少多超满到及低高]|未[满达超]|超过|超出|突破|[低高大小多少]于|以[上下内外]|之[上下外间]|左右|大约|增长|下降|减少|增加|提前|推迟|延[后期迟]|滞后|同比|环比|翻番|较上|每|若干|分别|得分|扣[分除]|视为|视同|月[底末初]|季度?末|[期旬]末|年初|期间|逐|超额|超目标|隔[日周月年]|[单双][日周月]|上浮|下浮|^(?:年|月|季度?|周|日|天)$/;

/** Besides, a word that leans on the number behind it: 后10%, 第. */
function isTelling(phrase: Phrase, index: number): boolean {
  const text = textOf(phrase, index, index + 1);
  const leans = phrase.tokens[index + 1]?.type === "numeral" && /[前后第每各逾超近满]$/.test(text);
  return leans || TELLING.test(text);
}

/** Left of the threshold and followed by a noun, a number is part of a name. */
function isNamePart({ tokens }: Phrase, index: number, isBefore: boolean): boolean {
  if (!isBefore) return false;
  const phrase = { text: "", tokens };
  const isRangeSign = (at: number) => isMark(phrase, at, "-~") && tokens[at + 1]?.type === "numeral";
  if (tokens[index]?.type !== "numeral" && !isRangeSign(index)) return false;
  let next = index + 1;
  // 6-14岁儿童
  while (
    ["unit", "numeral"].includes(tokens[next]?.type ?? "") ||
    isRangeSign(next) ||
    roleAt(phrase, next) === "suffix"
  )
    next += 1;
  return tokens[next]?.type === "text";
}

function looseMark(phrase: Phrase, index: number): Mark {
  const token = phrase.tokens[index];
  if (token?.type === "mark") return mark(index, "ignored", ignored.punctuation);
  if (token?.type === "numeral" || token?.type === "unit") return mark(index, "ignored", ignored.nameDigits);
  return mark(index, "ignored", token?.type === "word" ? ignored.frame : ignored.subject);
}

/** Names that lead to the threshold behind them rather than demand something themselves. */
const SUBJECT = /(?:率|数|数量|量|额|度|面积|时间|情况|人次|成本|费用|经费|金额|比例|任务|工作|项目|质量|时效)$/;

type Soft =
  | { readonly parts: readonly Part[]; readonly marks: readonly Mark[] }
  | Pick<PhraseFailure, "failure" | "unread">;

/** A stretch without a threshold beside others that have one: a demand of its own, a subject, or nothing. */
function readSoft(phrase: Phrase, segment: Segment, next: Segment | undefined): Soft {
  const { from, to } = segment;
  const text = textOf(phrase, from, to);
  const indices = Array.from({ length: to - from }, (_, offset) => from + offset);
  const telling = indices.find(
    (index) => phrase.tokens[index]?.type === "text" && SUBJECT.test(text) && isTelling(phrase, index),
  );
  if (telling !== undefined)
    return { failure: reasons.tellingWord({ text: textOf(phrase, telling, telling + 1) }), unread: [telling] };
  const isPlain = /^(?:完成|到位|实现)?$/.test(text.replaceAll(/[,;。、:()“”!]/g, ""));
  if (isPlain || (SUBJECT.test(text) && (next?.parts.length ?? 0) > 0 && next?.joint !== "or"))
    return { parts: [], marks: indices.map((index) => looseMark(phrase, index)) };
  const unread = indices.filter((index) => isUnaccounted(phrase, index) || roleAt(phrase, index) === "condition");
  const [first] = unread;
  if (first !== undefined) return { failure: reasons.looseNumber({ text: textOf(phrase, first, first + 1) }), unread };
  const whole = readPart(text);
  const part =
    whole === undefined || "failure" in whole
      ? { comparator: { kind: "qualitative", text } as const, doubts: [] }
      : whole;
  return { parts: [{ ...part, from, to }], marks: indices.map((index) => mark(index, "quality")) };
}

/** Two bounds that face one another make an interval: 大于80%小于90%, ≥90%且≤100%. */
function mergeNeighbours({ tokens }: Phrase, parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const isNext =
      last !== undefined &&
      tokens.slice(last.to, part.from).every((token) => token.type === "mark" || isJoining(token));
    const comparator = last !== undefined && isNext ? facing(last.comparator, part.comparator) : undefined;
    if (last === undefined || comparator === undefined) merged.push(part);
    else
      merged[merged.length - 1] = {
        comparator,
        doubts: [...last.doubts, ...part.doubts],
        from: last.from,
        to: part.to,
      };
  }
  return merged;
}

/** 或 keeps two bounds apart: 大于3或小于1. */
function isJoining(token: Phrase["tokens"][number]): boolean {
  return token.type === "word" && token.sense.role !== "or";
}

function facing(a: SimpleComparator, b: SimpleComparator): Interval | undefined {
  if (a.kind !== "bound" || b.kind !== "bound" || a.op === "=" || b.op === "=") return undefined;
  if (a.unit !== "" && b.unit !== "" && a.unit !== b.unit) return undefined;
  const aIsLower = a.op.startsWith(">");
  if (aIsLower === b.op.startsWith(">")) return undefined;
  const [lower, upper]: readonly [Bound, Bound] = aIsLower ? [a, b] : [b, a];
  const per = upper.per ?? lower.per;
  return {
    kind: "interval",
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: lower.op === ">=",
    upperInclusive: upper.op === "<=",
    unit: upper.unit === "" ? lower.unit : upper.unit,
    ...(per === undefined ? {} : { per }),
  };
}

/** Two thresholds of one kind and unit: without their subjects nobody can tell them apart. */
function clashing(parts: readonly Part[]): readonly Part[] | undefined {
  if (parts.length < 2) return undefined;
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = kindOf(part.comparator);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].find((group) => group.length > 1) ?? bareAmongOthers(parts) ?? changeOverTime(parts);
}

/** 3、5次: a number without unit beside another one may share its unit or be a threshold of its own. */
function bareAmongOthers(parts: readonly Part[]): readonly Part[] | undefined {
  const numbers = parts.filter(({ comparator }) => comparator.kind === "bound");
  const isBare = ({ comparator }: Part) => comparator.kind === "bound" && comparator.implied && comparator.unit === "";
  return numbers.length > 1 && numbers.some(isBare) ? numbers : undefined;
}

/** 3年累计增长10%: the years say over what time, which the notation of a change cannot hold. */
function changeOverTime(parts: readonly Part[]): readonly Part[] | undefined {
  const isTime = ({ comparator }: Part) =>
    comparator.kind === "bound" && comparator.implied && /^(?:年|月|天|日|周|季度)$/.test(comparator.unit);
  return parts.some(({ comparator }) => comparator.kind === "change") && parts.some(isTime)
    ? parts
    : timePair(parts.filter(isTime));
}

/** 13月31日 is no date and no two durations either. */
function timePair(parts: readonly Part[]): readonly Part[] | undefined {
  return parts.length > 1 ? parts : undefined;
}

function kindOf(comparator: SimpleComparator): string | undefined {
  switch (comparator.kind) {
    case "qualitative":
      return undefined;
    case "deadline":
    case "period":
      return "date";
    case "change":
      return `change ${comparator.amount?.unit ?? ""}`;
    case "bound":
    case "interval":
    case "approximate":
      // 上半年50%，全年100%: a share of each period is still a share of the same.
      return comparator.unit === "%" ? "number %" : `number ${comparator.unit} ${comparator.per ?? ""}`;
    default:
      return comparator.kind;
  }
}

/** One comparator for the whole phrase. */
export function compose({
  parts,
  mode,
}: Pick<PhraseReading, "mode"> & { parts: readonly SimpleComparator[] }): Comparator | undefined {
  const [only, ...others] = parts;
  return only === undefined ? undefined : others.length === 0 ? only : { kind: "compound", mode, parts };
}
