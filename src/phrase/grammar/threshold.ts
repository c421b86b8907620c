import type { Match, Outcome, Phrase } from "../match.ts";
import { isMark, mark, textOf } from "../match.ts";
import { ignored } from "../messages.ts";
import { frame, type Threshold } from "./frame-threshold.ts";
import type { Framing } from "./operator.ts";
import { isComparing, readPrefix, readSuffix } from "./operator.ts";
import { amountWithPer } from "./per.ts";
import { splitUnit } from "./quantity.ts";
import type { Body } from "./range.ts";
import { readBody } from "./range.ts";
import { namesFigure } from "./reference.ts";
import { hedge, replaceOperator } from "./threshold-doubts.ts";

/*
 * threshold = prefix (range | tolerance | quantity | 半数) suffix
 */

/** A threshold, and whether words or signs of comparison came with it. */
export interface FramedThreshold {
  readonly comparator: Threshold;
  readonly isFramed: boolean;
  readonly suffix: Framing;
  /** The number is in Chinese characters. */
  readonly isHanzi: boolean;
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
  const late = readLateUnit(phrase, body.value, suffix.next);
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
    doubts: [
      ...body.doubts,
      ...framed.doubts,
      ...prefix.hedges.map(hedge),
      ...(textOf(phrase, body.next, suffix.next) === "+" ? [replaceOperator("plus-sign", ">")] : []),
    ],
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

/** 95以上%, 10万+人次: the unit slipped behind the word. */
function readLateUnit(phrase: Phrase, body: Body, at: number): Body | undefined {
  if (body.kind !== "single" || body.quantity.unit !== "") return undefined;
  if (isMark(phrase, at, "%")) return { ...body, quantity: { ...body.quantity, unit: "%" } };
  const token = phrase.tokens[at];
  const isPlus = textOf(phrase, at - 1, at) === "+";
  return isPlus && token?.type === "unit"
    ? { ...body, quantity: { ...body.quantity, ...splitUnit(token.parts) } }
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
