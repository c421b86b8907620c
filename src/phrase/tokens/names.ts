import type { WordToken } from "./token.ts";

/*
 * Names that hold figures. None of these figures is a threshold, whatever stands around.
 */

const NAMES: readonly RegExp[] = [
  // 目标2:…, 指标1:…: marks of a list
  /(?<=^(?:目标|指标|任务|要求|成果))\d{1,2}(?=[:、])/,
  // 财预(2018)167号, after folding
  /\(\d{4}\)第?\d{1,5}号/,
  // 小(1)型水库
  /\([12]\)型/,
  // 60岁以上老年人, 3-6岁儿童: whom it is for
  /\d{1,3}(?:[-~至]\d{1,3})?周?岁(?:\(含\))?及?(?:以[上下])?的?(?=每人|(?![占比不达应及之且并到至为左上以内前后或和每至最须])[\u3400-\u9FFF])/,
  // 0-36个月儿童, 6个月内婴儿
  /\d{1,3}(?:[-~至]\d{1,3})?个?月(?:龄|以?内|以[上下]|\(含\))*的?(?=儿童|婴|幼儿|宝宝|患儿|孕)/,
  // 15分钟便民生活圈
  /\d{1,3}(?:分钟|小时|公里|千米|km)[\u3400-\u9FFF]{0,6}?圈/,
  // 7×24小时, 24小时值班, 8小时工作制: how long the doors are open
  /[57][*xX](?:24|12|8)(?:小时|h)?(?!\d)/,
  /24小时(?=值[班守]|[开不在轮全无]|服务|运行|监[控测]|巡|待命|备勤|营业|供|保洁|热线|制)/,
  /365天(?=无休|[不全正开]|运行|服务)|(?<=全天)24小时/,
  /\d{1,2}(?:小时|天)工作制/,
  // 1:500地形图
  /1:\d{3,7}(?=[\u3400-\u9FFF]{0,4}图)/,
  // 2025版目录
  /(?:19|20)\d{2}版(?!面)/,
  // 4G/5G基站
  /\dG(?:\/\dG)+/,
];
const NAME = new RegExp(NAMES.map(({ source }) => source).join("|"), "y");

/** 2022-2023学年 is no period of calendar years. */
const SCHOOL_YEAR = /(?:19|20)\d{2}-(?:19|20)\d{2}学年度?/y;

/** The standards of the state, the branches and the provinces, also with a blank before the number. */
const STANDARD =
  /(?:GB|DB\d{0,6}|HJ|CJJ?|JTG|JGJ|SL|NY|WS|GA|YY|QB|TB|LY|ISO|IEC)(?:\/T)? ?\d{2,6}(?:\.\d{1,3})?(?:-\d{2,4})?/y;

/** pH 6-9, pH6～9: the figures do not belong to the letters. */
const ACIDITY = /[pP][hH](?:值)? ?(?=\d)/y;

/** Reads the name that begins at `at` with a figure, a bracket or letters. */
export function readName(text: string, at: number): WordToken | undefined {
  const first = text.charAt(at);
  if (STANDARD_STARTS.has(first))
    return nameToken("plain", STANDARD, text, at) ?? nameToken("plain", ACIDITY, text, at);
  return nameToken("telling", SCHOOL_YEAR, text, at) ?? nameToken("plain", NAME, text, at);
}

const STANDARD_STARTS: ReadonlySet<string> = new Set("GDHCJSNWYQTLIpP");

function nameToken(role: "plain" | "telling", pattern: RegExp, text: string, at: number): WordToken | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? { type: "word", from: at, to: pattern.lastIndex, sense: { role } } : undefined;
}
