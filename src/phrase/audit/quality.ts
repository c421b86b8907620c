import { type Phrase, roleAt, textOf } from "../match.ts";
import { isPlainSign } from "./figures.ts";

/**
 * Whether a text that was taken for words holds figures, money or a comparison that a person would ask about: what demands
 * a number is read as one or not at all.
 */
export function hidesFigure(phrase: Phrase, { from, to }: { readonly from: number; readonly to: number }): boolean {
  // = 好: the sign says nothing of its own.
  const first = textOf(phrase, from, from + 1) === "=" ? from + 1 : from;
  const text = textOf(phrase, first, to);
  if (AMOUNT.test(text) || CODE_COUNTED.test(text)) return true;
  for (let at = first; at < to; at += 1) if (isFigure(phrase, at) || isComparing(phrase, at)) return true;
  return false;
}

/** 三块八, 五万元, 对半, A5元: amounts that the grammar does not know. */
const AMOUNT =
  /[一二两三四五六七八九十百千万亿几半\d][万亿]?(?:元(?![化结素旦件])|块|角|毛(?![利猪皮巾衫])|美元|%|‰|倍|折)|[A-Za-z\d.][kKMWwN]?\d*[万亿]?元|^(?:对半|半百|对折|减半|过半|大半|小半)|[^\u3400-\u9FFF]百分点|个亿|^[一二两三四五六七八九十]+[个次场回名家户项期]$|[一二两三四五六七八九十半](?:年|个?月|周|天|日|季度?)[一二两三四五六七八九十][次场回]|第[5-9五六七八九]季度|每(?:月|季度?|年)初|[一二三四五六七八九]{2}(?:开$|分成)|[一二三四五六七八九十]比[一二三四五六七八九十]/;

/** X3台, B5个: a letter where a figure is due. */
const CODE_COUNTED = /^[A-Za-z]{1,2}\d+(?:\.\d+)?[万亿]?[台套个次场人名户件项家份座处%]/;

/** A figure or sign outside any name: 3 in 5个3, but not in 5G, 第3批, 2023年度任务 or the list mark 1. */
function isFigure(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  if (token?.type === "numeral")
    return roleAt(phrase, at - 1) !== "ordinal" && (!token.numeral.hanzi || token.numeral.share !== undefined);
  if (token?.type === "mark") return !isPlainSign(phrase, at, token.mark);
  return token?.type === "word" && /^[≥≤><=≈±]$/.test(textOf(phrase, at, at + 1));
}

/** 高于, 以上, 至少 outside a word of its own. */
function isComparing(phrase: Phrase, at: number): boolean {
  const role = roleAt(phrase, at);
  if (role === "period-end") return textOf(phrase, at, at + 1).endsWith("前");
  return role === "comparator" || role === "suffix" || role === "no-later" || role === "around-before";
}
