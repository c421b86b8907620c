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
  const unit = "unit" in comparator ? comparator.unit : "";
  // 24小时内响应率: a limit of its own, not part of the name, unlike 35岁以下青年.
  if (suffix.operators.includes("<=") && !unit.endsWith("岁")) return false;
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

/**
 * Numbers in Chinese characters also make up names: 落实八项规定, 建成一批示范点. One counts where it stands alone with its unit,
 * or right behind a verb that counts things (举办两场培训) and is more than "a".
 */
export function isIdiomatic(
  phrase: Phrase,
  at: number,
  next: number,
  from: number,
  comparator: SimpleComparator,
): boolean {
  if (standsAlone(phrase, from, at) && standsAlone(phrase, next, segmentEnd(phrase, next))) return false;
  const unit = "unit" in comparator ? comparator.unit : "";
  const value = comparator.kind === "bound" ? comparator.value : "";
  if (unit === "%" || unit === "‰") return false;
  return unit === "" || value === "1" || !COUNTING.test(leadOf(phrase, at));
}

const COUNTING =
  /(?:举办|开展|组织|完成|建成|新建|新增|培训|购置|采购|印制|发放|发布|维修|维护|检查|巡查|安排|提供|派出|参加)$/;

/** What stands between `at` and the number. */
function leadOf({ text, tokens }: Phrase, at: number): string {
  const numeral = tokens.slice(at).find(({ type }) => type === "numeral");
  return text.slice(tokens[at]?.from, numeral?.from);
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
