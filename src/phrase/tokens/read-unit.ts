import { CLASSIFIERS, LATIN_UNITS } from "../unit-data.ts";

/*
 * unit = part (("/" | "·" | "*" | 每) part)*        元/人·月, 次/年, 元每平方米
 *      | part "/" "(" part ("·" part)* ")"          元/(人·月)
 *      | part? "/" many                              18/10万, 4.5件/万人
 * part = classifier ("(" classifier ")")? | symbol | Latin letters
 */

export interface Unit {
  readonly parts: readonly string[];
  readonly to: number;
}

/** Reads the unit at `at`, right behind a number. A Chinese word that is no known classifier is not read here. */
export function readUnit(text: string, at: number): Unit | undefined {
  // 28.40/株: the currency was left out.
  const first = text.charAt(at) === "/" ? { part: "", to: at } : readPart(text, at);
  if (first === undefined) return undefined;
  const parts = [first.part];
  let { to } = first;
  for (;;) {
    const inBrackets = readBracketedDivisors(text, to);
    if (inBrackets !== undefined) return { parts: [...parts, ...inBrackets.parts], to: inBrackets.to };
    const separator = separatorLength(text, to);
    const next = separator === 0 ? undefined : readDivisor(text, to + separator);
    if (next === undefined) return to === at ? undefined : { parts, to };
    parts.push(next.part);
    to = next.to;
  }
}

/** 元/(人·月) */
function readBracketedDivisors(text: string, at: number): Unit | undefined {
  if (!text.startsWith("/(", at)) return undefined;
  const inside = readUnit(text, at + 2);
  return inside !== undefined && text.charAt(inside.to) === ")"
    ? { parts: inside.parts, to: inside.to + 1 }
    : undefined;
}

/** Reads one part only: of 每人每年 the 人. */
export function readSingleUnit(text: string, at: number): { readonly part: string; readonly to: number } | undefined {
  return readPart(text, at);
}

/** "/", "/每", "·", "*", 每, or a point before a classifier (元/人.月). */
function separatorLength(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === "/") return text.charAt(at + 1) === "每" ? 2 : 1;
  if (sign === ".") return readClassifier(text, at + 1) === undefined ? 0 : 1;
  return sign === "·" || sign === "*" || sign === "每" ? 1 : 0;
}

const SYMBOL = /[%‰‱℃°$￥]/;
const LATIN = /[A-Za-zμΩ]+[23]?/y;

interface Part {
  readonly part: string;
  readonly to: number;
}

function readPart(text: string, at: number): Part | undefined {
  const character = text.charAt(at);
  if (SYMBOL.test(character)) return { part: character, to: at + 1 };
  return readLatin(text, at) ?? readClassifier(text, at);
}

/** How many of which: 10万, 百万人口. */
const MANY = /(?:\d{1,3}|十|百)?[百千万亿]{1,2}(?:人口|人|户|车)?/y;

/** Behind "/" any short word is a unit: 元/标段, 元/生. */
function readDivisor(text: string, at: number): Part | undefined {
  MANY.lastIndex = at;
  const many = MANY.exec(text)?.[0];
  if (many !== undefined) return { part: many, to: at + many.length };
  const known = readPart(text, at);
  if (known !== undefined) return known;
  const word = /^(?![不未超高低大小多少至每约近达])[\u3400-\u9FFF]{1,4}(?![\u3400-\u9FFF])/.exec(
    text.slice(at, at + 5),
  )?.[0];
  return word === undefined ? undefined : { part: word, to: at + word.length };
}

/** 5G基站 is a name: letters that are no known unit count only where no Chinese word follows. */
function readLatin(text: string, at: number): Part | undefined {
  LATIN.lastIndex = at;
  const letters = LATIN.exec(text)?.[0];
  if (letters === undefined) return undefined;
  const to = at + letters.length;
  // 1e3 is a number in a notation that forms do not use, not a unit.
  if (/^[eE][23+-]?$/.test(letters)) return undefined;
  const isName = /[\u3400-\u9FFF0-9-]/.test(text.charAt(to)) && !LATIN_UNITS.has(letters) && !text.startsWith("以", to);
  return isName ? undefined : { part: letters, to };
}

const BY_FIRST: ReadonlyMap<string, readonly string[]> = group();

function group(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const unit of CLASSIFIERS) groups.set(unit.charAt(0), [...(groups.get(unit.charAt(0)) ?? []), unit]);
  for (const list of groups.values()) list.sort((a, b) => b.length - a.length);
  return groups;
}

/** 台(套) and 人(次) are one unit. */
function readClassifier(text: string, at: number): Part | undefined {
  const unit = BY_FIRST.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
  if (unit === undefined || startsWord(text, at + unit.length, unit)) return undefined;
  if (text.charAt(at + unit.length) !== "(") return { part: unit, to: at + unit.length };
  const bracket = /^\([\u3400-\u9FFF]{1,2}\)/.exec(text.slice(at + unit.length, at + unit.length + 4))?.[0] ?? "";
  const isUnit = bracket !== "" && CLASSIFIERS.includes(bracket.slice(1, -1));
  return { part: isUnit ? unit + bracket : unit, to: at + unit.length + (isUnit ? bracket.length : 0) };
}

/** One-character classifiers also begin words: 家庭, 级别, 项目, 天然, 点位, 周期. Then they are no unit. */
const WORD_TAILS: Readonly<Record<string, string>> = {
  家: "庭长具禽畜访",
  天: "然气津内外",
  周: "期边转围年",
  分: "之别类级析散局公管院布期批解摊",
  节: "能水假点约日庆目",
  时: "间限段效代长",
  期: "间限",
  口: "径腔岸号",
  部: "门署队长",
  度: "假过",
  面: "积向貌对",
  片: "区",
  点: "位击对评",
  站: "点位",
  课: "题程堂",
  层: "面级次",
  行: "业政动为",
  市: "场民级",
  区: "域级间",
  县: "级域",
  车: "辆间",
  里: "程",
  单: "位元价",
  处: "理置罚分",
  批: "复准",
  号: "楼线文令机码院井仓馆店站召牌",
  件: "均",
  人: "员均才口民工大群士物选",
  户: "均籍",
  种: "植类子苗养",
  类: "别型",
  档: "案",
  例: "如会行",
  床: "位",
  成: "功立果",
  版: "本权式",
};

function startsWord(text: string, to: number, unit: string): boolean {
  const next = text.charAt(to);
  // 天内 and 分之 are grammar where the number is a duration or a share; 内 is left to it.
  return next !== "" && next !== "内" && (WORD_TAILS[unit]?.includes(next) ?? false);
}
