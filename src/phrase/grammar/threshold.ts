import { exact, printExact } from "../../exact.ts";
import type { Amount, Bound, Interval, Operator, Tolerance, Vague } from "../comparator.ts";
import { ignored, reasons } from "../messages.ts";
import { isPhysical } from "../units.ts";
import type { Doubt, Match, Outcome, Phrase } from "./match.ts";
import { isMark, mark, textOf } from "./match.ts";
import type { Framing } from "./operator.ts";
import { combine, isComparing, readPrefix, readSuffix, withInclusion } from "./operator.ts";
import { amountWithPer } from "./per.ts";
import type { Quantity } from "./quantity.ts";
import type { Body } from "./range.ts";
import { readBody } from "./range.ts";
import { namesFigure } from "./reference.ts";
import {
  approximate,
  approximateBound,
  approximateWidth,
  dateDoubts,
  hedge,
  implied,
  rangeWithin,
  replaceOperator,
  withPer,
} from "./threshold-doubts.ts";

/*
 * threshold = prefix (range | tolerance | quantity | 半数) suffix
 */

export type Threshold = Amount | Vague | Tolerance;

/** A threshold, and whether words or signs of comparison came with it. */
export interface FramedThreshold {
  readonly comparator: Threshold;
  readonly isFramed: boolean;
  readonly suffix: Framing;
  /** The number is in Chinese characters. */
  readonly isHanzi: boolean;
}

interface Framed {
  readonly comparator: Threshold;
  readonly doubts: readonly Doubt[];
}

/** Reads a threshold that begins, with its prefix, at `at`. */
export function readThreshold(phrase: Phrase, at: number): Outcome<FramedThreshold> {
  const prefix = readPrefix(phrase, at);
  if ("failure" in prefix) return numberFollows(phrase, prefix.index) ? prefix : undefined;
  const noun = isNounBetween(phrase, prefix) ? 1 : 0;
  const start = prefix.next + noun;
  const body = readHalf(phrase, start) ?? readBody(phrase, start, prefix.between);
  if (body === undefined) return undefined;
  const suffix = readSuffix(phrase, body.next);
  const late = readLateShare(phrase, body.value, suffix.next);
  const framed = frame(phrase, late ?? body.value, prefix, suffix);
  if ("failure" in framed) return { ...framed, index: prefix.next };
  return {
    value: {
      comparator: recurring(framed.comparator, prefix.pers),
      isFramed: isComparing(prefix) || isComparing(suffix),
      suffix,
      isHanzi: body.value.kind === "single" && body.value.quantity.numeral.hanzi,
    },
    next: suffix.next + (late === undefined ? 0 : 1),
    marks: [
      ...prefix.marks,
      ...(noun === 1 ? [mark(prefix.next, "ignored", ignored.subject)] : []),
      ...body.marks,
      ...suffix.marks,
      ...(late === undefined ? [] : [mark(suffix.next, "unit")]),
    ],
    doubts: [...body.doubts, ...framed.doubts, ...prefix.hedges.map(hedge)],
  };
}

/** 不低于每人每月800元 */
function recurring(threshold: Threshold, pers: readonly string[]): Threshold {
  return threshold.kind === "vague" || threshold.kind === "tolerance"
    ? threshold
    : pers.reduce(amountWithPer, threshold);
}

/**
 * 至少派出3名: behind such a word a short one may stand before the number, unless the number depends on it (最低市场价10%).
 * Behind 高于 and 超过 it is what the comparison is with (高于全省0.5个百分点).
 */
function isNounBetween(phrase: Phrase, prefix: Framing): boolean {
  const [noun, number] = [phrase.tokens[prefix.next], phrase.tokens[prefix.next + 1]];
  return (
    prefix.operators.length > 0 &&
    noun?.type === "text" &&
    noun.to - noun.from <= 4 &&
    number?.type === "numeral" &&
    !number.numeral.hanzi &&
    /^(?:[≥≤]|[至最][少多低高大小]|起码|顶多|[少多]于)$/.test(textOf(phrase, prefix.next - 1, prefix.next)) &&
    !/^(?:全[国省市县区]|周边|其[他它]|同类)|[前后第每各的]$/.test(phrase.text.slice(noun.from, noun.to)) &&
    !namesFigure(phrase.text.slice(noun.from, noun.to))
  );
}

/** 95以上%: the sign of the share slipped behind the word. */
function readLateShare(phrase: Phrase, body: Body, at: number): Body | undefined {
  return body.kind === "single" && body.quantity.unit === "" && isMark(phrase, at, "%")
    ? { ...body, quantity: { ...body.quantity, unit: "%" } }
    : undefined;
}

/** A negation matters only where a number depends on it. */
function numberFollows({ tokens }: Phrase, at: number): boolean {
  for (const token of tokens.slice(at)) {
    if (token.type === "mark" && ",;。、".includes(token.mark)) return false;
    if (token.type === "numeral" && !token.numeral.hanzi) return true;
  }
  return false;
}

/** 半数 is 50 %; 过半 is more than that. */
function readHalf(phrase: Phrase, at: number): Match<Body> | undefined {
  const token = phrase.tokens[at];
  if (token?.type !== "word" || token.sense.role !== "half") return undefined;
  const numeral = { from: token.from, to: token.to, value: "50", share: "%", scale: 0, hanzi: false } as const;
  return {
    value: { kind: "single", quantity: { value: "50", unit: "%", numeral }, ...(token.sense.more ? { op: ">" } : {}) },
    next: at + 1,
    marks: [mark(at, "number")],
    doubts: [],
  };
}

function frame(
  phrase: Phrase,
  body: Body,
  prefix: Framing,
  suffix: Framing,
): Framed | { failure: typeof reasons.softOnly } {
  const inside = body.kind === "single" && body.op !== undefined ? [body.op] : [];
  const before = combine([...prefix.operators, ...inside]);
  const behind = combine(suffix.operators);
  const [op, ...strictness] = agree(before, behind, suffix.included);
  if (op === "conflict") {
    const words = [...prefix.marks, ...suffix.marks].filter(({ role }) => role === "comparator");
    return {
      failure: reasons.conflict({ words: words.map(({ index }) => textOf(phrase, index, index + 1)).join(" ") }),
    };
  }
  switch (body.kind) {
    case "single":
      return frameSingle(phrase, body.quantity, op, strictness, prefix, suffix);
    case "range":
      if (op === "<=" && before === undefined)
        return { comparator: interval(body.lower, body.upper), doubts: [rangeWithin] };
      return op === undefined
        ? {
            comparator: interval(body.lower, body.upper),
            doubts: [...widthDoubts(prefix, suffix), ...dateDoubts(body.upper.unit, rangeText(phrase, body))],
          }
        : { failure: reasons.vagueBound({ text: rangeText(phrase, body) }) };
    case "tolerance":
      return frameTolerance(body, op);
  }
}

function rangeText({ text }: Phrase, { lower, upper }: Extract<Body, { kind: "range" }>): string {
  return text.slice(lower.numeral.from, upper.numeral.to);
}

/** The operator that words before and behind the number agree on, and what is doubtful about it. */
function agree(
  before: Operator | "conflict" | undefined,
  behind: Operator | "conflict" | undefined,
  included: boolean | undefined,
): readonly [Operator | "conflict" | undefined, ...Doubt[]] {
  if (before === "conflict" || behind === "conflict") return ["conflict"];
  const op = before ?? behind;
  if (op === undefined) return [undefined];
  if (before === undefined || behind === undefined || before === behind) return [withInclusion(op, included)];
  // 超过90%以上, 低于5%以下: both point the same way, but only one of them counts the number itself.
  if (before.charAt(0) !== behind.charAt(0) || before === "=") return ["conflict"];
  if (included !== undefined) return [withInclusion(op, included)];
  return [before, replaceOperator("double-comparator", behind)];
}

function frameSingle(
  phrase: Phrase,
  quantity: Quantity,
  op: Operator | undefined,
  strictness: readonly Doubt[],
  prefix: Framing,
  suffix: Framing,
): Framed | { failure: typeof reasons.softOnly } {
  const { numeral } = quantity;
  // 2/3次 is two or three times as well as it is a fraction.
  if (!numeral.hanzi && quantity.value.includes("/") && !isDivisible(quantity.unit))
    return { failure: reasons.looseNumber({ text: phrase.text.slice(numeral.from, numeral.to) }) };
  const approximation = prefix.approximation ?? suffix.approximation ?? numeral.more;
  if (numeral.upper !== undefined) {
    const isBare = op === undefined && approximation === undefined;
    return isBare
      ? { comparator: severalValues(quantity, numeral.upper), doubts: [] }
      : { failure: reasons.vagueBound({ text: phrase.text.slice(numeral.from, numeral.to) }) };
  }
  if (op !== undefined) {
    const loose: Doubt[] = approximation === undefined ? [] : [approximateBound(quantity, approximation)];
    return { comparator: bound(quantity, op, false), doubts: [...strictness, ...loose] };
  }
  if (approximation !== undefined)
    return { comparator: approximate(quantity, approximation), doubts: [approximateWidth] };
  if (prefix.reach) return { comparator: bound(quantity, ">=", false), doubts: [replaceOperator("reach", "=")] };
  if (prefix.hold === "cap")
    return { comparator: bound(quantity, "<=", false), doubts: [replaceOperator("hold-as-cap", "=")] };
  return {
    comparator: bound(quantity, "=", true),
    doubts: [implied, ...dateDoubts(quantity.unit, phrase.text.slice(numeral.from, numeral.to))],
  };
}

/** Two thirds of the whole or of a mu, but not of a meeting. */
function isDivisible(unit: string): boolean {
  return unit === "%" || isPhysical(unit.split("/")[0] ?? "");
}

function bound({ value, unit, per }: Quantity, op: Operator, isImplied: boolean): Bound {
  return { kind: "bound", op, value, unit, implied: isImplied, ...withPer(per) };
}

function interval(lower: Quantity, upper: Quantity): Interval {
  return {
    kind: "interval",
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: true,
    upperInclusive: true,
    unit: upper.unit,
    ...withPer(upper.per),
  };
}

/** 几十 is vague, 两三 is an interval. */
function severalValues(quantity: Quantity, upper: NonNullable<Quantity["numeral"]["upper"]>): Threshold {
  const { value: lower, unit } = quantity;
  return upper.kind === "vague"
    ? { kind: "vague", lower, upper: upper.value, unit }
    : { ...interval(quantity, { ...quantity, value: upper.value }) };
}

function frameTolerance(
  { centre, plusMinus }: Extract<Body, { kind: "tolerance" }>,
  op: Operator | undefined,
): Framed | { failure: typeof reasons.softOnly } {
  // ±3%以内 says the same as ±3%; 小于±3% leaves out the ends.
  const isOpen = op === "<" && centre === undefined;
  if (op !== undefined && op !== "<=" && !isOpen) return { failure: reasons.conflict({ words: `± ${op}` }) };
  const { value, unit } = plusMinus;
  const comparator: Threshold =
    centre === undefined
      ? {
          ...interval({ ...plusMinus, value: printExact(exact(value).neg()) }, plusMinus),
          lowerInclusive: !isOpen,
          upperInclusive: !isOpen,
        }
      : { kind: "tolerance", value: centre.value, plusMinus: value, unit };
  return { comparator, doubts: [] };
}

function widthDoubts(prefix: Framing, suffix: Framing): readonly Doubt[] {
  return prefix.approximation === undefined && suffix.approximation === undefined ? [] : [approximateWidth];
}
