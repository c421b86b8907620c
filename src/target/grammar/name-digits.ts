import type { SimpleComparator } from "../comparator.ts";
import type { Phrase } from "./match.ts";
import { isMark, roleAt } from "./match.ts";
import type { FramedThreshold } from "./threshold.ts";

/*
 * Numbers that belong to a name are no thresholds: 12345热线办结率≥98%, 15分钟生活圈≥3个, 60周岁以上老年人参保率≥95%,
 * 建成一批示范点. They are told by what follows: a noun, and further on the threshold itself.
 */

/** Units of which a number often forms part of a name, also behind a verb (建设15分钟生活圈). */
const NAMING_UNITS: ReadonlySet<string> = new Set(["分钟", "小时", "天", "岁", "周岁", "km", "年", "米"]);

export function isAttributive(
  phrase: Phrase,
  at: number,
  next: number,
  from: number,
  comparator: SimpleComparator,
  { isFramed, suffix }: FramedThreshold,
): boolean {
  const isPlain = !isFramed || (suffix.operators.length > 0 && !startsWithSign(phrase, at));
  if (!isPlain || phrase.tokens[next]?.type !== "text" || !comparesLater(phrase, next)) return false;
  // 24小时内响应率: a limit of its own, not part of the name.
  if (suffix.operators.includes("<=")) return false;
  const unit = "unit" in comparator ? comparator.unit : "";
  const isFirst = at === from || onlyPunctuation(phrase, from, at);
  return isFirst || unit === "" || NAMING_UNITS.has(unit);
}

function startsWithSign(phrase: Phrase, at: number): boolean {
  return phrase.tokens[at]?.type !== "numeral";
}

function onlyPunctuation(phrase: Phrase, from: number, to: number): boolean {
  return phrase.tokens.slice(from, to).every(({ type }) => type === "mark");
}

const COMPARING: ReadonlySet<string> = new Set([
  "comparator",
  "reach",
  "hold",
  "copula",
  "around-before",
  "nearly",
  "negation",
]);

/** Whether, before the next separator, something is compared, or a share stands. */
function comparesLater(phrase: Phrase, at: number): boolean {
  for (let next = at; next < phrase.tokens.length && !isMark(phrase, next, ",;。"); next += 1) {
    if (COMPARING.has(roleAt(phrase, next) ?? "") || phrase.tokens[next]?.type === "numeral") return true;
  }
  return false;
}

/** 一 with a classifier is often just "a": 建成一批示范点. Numbers in Chinese characters need a unit or to stand alone. */
export function isIdiomatic(
  phrase: Phrase,
  at: number,
  next: number,
  from: number,
  comparator: SimpleComparator,
): boolean {
  const unit = "unit" in comparator ? comparator.unit : "";
  const isAlone = standsAlone(phrase, from, at) && standsAlone(phrase, next, segmentEnd(phrase, next));
  if (isAlone) return false;
  const value = comparator.kind === "bound" ? comparator.value : "";
  return unit === "" || value === "1";
}

/** Nothing but words that do not change a threshold. */
function standsAlone(phrase: Phrase, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const role = roleAt(phrase, at);
    if (phrase.tokens[at]?.type !== "mark" && role !== "frame" && role !== "copula") return false;
  }
  return true;
}

function segmentEnd(phrase: Phrase, at: number): number {
  let end = at;
  while (end < phrase.tokens.length && !isMark(phrase, end, ",;。、")) end += 1;
  return end;
}
