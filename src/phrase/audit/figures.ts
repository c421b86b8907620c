import { isMark, isNoun, type Phrase, roleAt, textOf } from "../match.ts";
import type { Token } from "../tokens/token.ts";

/**
 * Whether a number, unit or date that no comparator uses belongs to a name: 第3届, 60周岁以上老年人参保率, 八类案件破案率.
 * It does where a noun follows it before the number that counts. Shares and amounts belong to no name.
 */
export function isFigureOfName(phrase: Phrase, at: number, isBefore: boolean): boolean {
  const token = phrase.tokens[at];
  if (token === undefined || isAmount(phrase, at, token)) return false;
  if (roleAt(phrase, at - 1) === "ordinal") return true;
  if (token.type === "unit" && roleAt(phrase, at - 2) === "ordinal") return true;
  if (!isBefore) return false;
  let next = at;
  while (isFigure(phrase, next)) next += 1;
  return isNoun(phrase, next) || (roleAt(phrase, next) === "frame" && next > at);
}

/** 三折, 个百分点, 119万, 三百: of a size that only 以上 and the like make part of a name (50万元以上项目). */
function isAmount(phrase: Phrase, at: number, token: Token): boolean {
  if (token.type === "unit") return token.parts.length > 1 || SHARES.test(textOf(phrase, at, at + 1));
  if (token.type !== "numeral") return false;
  if (token.numeral.share !== undefined) return true;
  const isLarge = token.numeral.hanzi ? /[百千万亿]/.test(textOf(phrase, at, at + 1)) : token.numeral.scale > 0;
  return isLarge && roleAt(phrase, at + 2) !== "suffix";
}

const SHARES = /^(?:[%‰倍折成角分]|个?百分点)$/;

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
