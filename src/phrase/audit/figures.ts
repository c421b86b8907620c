import { isMark, isNoun, type Phrase, roleAt } from "../match.ts";

/**
 * Whether a number, unit or date that no comparator uses belongs to a name: 第3届, 60周岁以上老年人参保率, 八类案件破案率.
 * It does where a noun follows it before the number that counts, and in Chinese characters also by itself.
 */
export function isFigureOfName(phrase: Phrase, at: number, isBefore: boolean): boolean {
  if (roleAt(phrase, at - 1) === "ordinal") return true;
  if (phrase.tokens[at]?.type === "unit" && roleAt(phrase, at - 2) === "ordinal") return true;
  if (!isBefore) return false;
  let next = at;
  while (isFigure(phrase, next)) next += 1;
  return isNoun(phrase, next) || (roleAt(phrase, next) === "frame" && next > at);
}

function isFigure(phrase: Phrase, at: number): boolean {
  const type = phrase.tokens[at]?.type;
  return type === "numeral" || type === "unit" || isMark(phrase, at, "-~") || roleAt(phrase, at) === "suffix";
}

/** Signs that say nothing; a point only at the end or in a list, a dash only between words. */
export function isPlainSign(phrase: Phrase, at: number, sign: string): boolean {
  if (/[,;。、:()“”‘’"'!《》·…]/.test(sign)) return true;
  if (sign === ".") return at === phrase.tokens.length - 1 || isMark(phrase, at - 1, ";");
  return /[-/ &]/.test(sign) && phrase.tokens[at - 1]?.type === "text" && phrase.tokens[at + 1]?.type === "text";
}
