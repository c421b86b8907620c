import { readNumeral } from "../numerals/read-numeral.ts";
import { CIRCLED, separateListMarks } from "./list-marks.ts";
import { nameQuotedNumbers } from "./quoted-numbers.ts";
import { readDate } from "./read-date.ts";
import { readGrade } from "./read-grade.ts";
import type { Unit } from "./read-unit.ts";
import { readSingleUnit, readUnit } from "./read-unit.ts";
import type { Token } from "./token.ts";
import type { Word } from "./words.ts";
import { findWord } from "./words.ts";

/**
 * Cuts a folded phrase into tokens; together they cover all of it.
 * Right behind a number a unit is looked for first, otherwise dates, words and numbers in this order; the rest is text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let plainFrom = 0;
  const push = (token: Token) => {
    if (plainFrom < token.from) tokens.push({ type: "text", from: plainFrom, to: token.from });
    tokens.push(token);
    plainFrom = token.to;
  };
  for (let at = 0; at < text.length; ) {
    const previous = plainFrom === at ? tokens.at(-1) : undefined;
    const token = readToken(text, at, previous);
    if (token !== undefined) push(token);
    at = token?.to ?? at + 1;
  }
  if (plainFrom < text.length) tokens.push({ type: "text", from: plainFrom, to: text.length });
  return nameQuotedNumbers(separateListMarks(tokens));
}

function readToken(text: string, at: number, previous: Token | undefined): Token | undefined {
  if (previous?.type === "numeral") {
    const unit = readUnit(text, text.charAt(at) === " " ? at + 1 : at) ?? readBracketUnit(text, at);
    if (unit !== undefined) return { type: "unit", from: at, to: unit.to, parts: unit.parts };
  }
  const code = readCode(text, at, previous);
  if (code !== undefined) return code;
  const date = readDate(text, at);
  const word = readWord(text, at, previous);
  if (date !== undefined && date.to > (word?.to ?? 0)) return date;
  return word ?? readGrade(text, at) ?? readNumber(text, at, previous) ?? readMark(text, at);
}

/** 90(%), 50(人) */
function readBracketUnit(text: string, at: number): Unit | undefined {
  const unit = text.charAt(at) === "(" ? readUnit(text, at + 1) : undefined;
  return unit !== undefined && text.charAt(unit.to) === ")" ? { ...unit, to: unit.to + 1 } : undefined;
}

/** 5G, PM2.5, GB/T19001, ISO9001: letters and figures that belong together are a name. */
const CODE = /[A-Za-z]{1,12}[/.+-]?[A-Za-z]{0,12}\d[\d.A-Za-z-]{0,20}|\d{1,20}[A-Za-z]{1,12}(?=[\u3400-\u9FFF])/y;

function readCode(text: string, at: number, previous: Token | undefined): Token | undefined {
  if (previous?.type === "numeral" || text.charAt(at) > "z") return undefined;
  CODE.lastIndex = at;
  const code = CODE.exec(text)?.[0];
  if (code === undefined || readGrade(text, at) !== undefined || readDate(text, at) !== undefined) return undefined;
  if (/^\d/.test(code) && readsAsQuantity(text, at)) return undefined;
  return { type: "text", from: at, to: at + code.length };
}

function readsAsQuantity(text: string, at: number): boolean {
  const numeral = readNumeral(text, at);
  return (
    numeral !== undefined && (/[wW]$/.test(text.slice(at, numeral.to)) || readUnit(text, numeral.to) !== undefined)
  );
}

function readWord(text: string, at: number, previous: Token | undefined): Token | undefined {
  const word = findWord(text, at, (candidate) => stands(candidate, text, at, previous));
  if (word === undefined) return undefined;
  const to = at + word.text.length;
  return (
    (word.sense.role === "each" ? readEach(text, at, to) : undefined) ?? {
      type: "word",
      from: at,
      to,
      sense: word.sense,
    }
  );
}

/** 每次, 每亩, 每个村: once for each of what is named. */
function readEach(text: string, from: number, at: number): Token | undefined {
  const many = /^(?:[百千万]|十万)(?:人口|人|户|名|公里|平方公里)/.exec(text.slice(at, at + 6))?.[0];
  if (many !== undefined) return { type: "word", from, to: at + many.length, sense: { role: "per", per: many } };
  const general = /^个([\u3400-\u9FFF]{1,3}?)(?=不|至少|≥|最|应|达|\d)/.exec(text.slice(at, at + 6));
  const unit = general === null ? readSingleUnit(text, at) : { part: general[1] ?? "", to: at + general[0].length };
  return unit === undefined ? undefined : { type: "word", from, to: unit.to, sense: { role: "per", per: unit.part } };
}

/** Verbs may stand between: 最多安排5人. */
const NUMBER_AHEAD =
  /(?:有|安排|开展|举办|组织|完成|培训|建成|实现|新增|保持|提供|派出|参加|发布){0,2}(?:[\d〇零一二两三四五六七八九十百千万亿几半壹贰叁肆伍陆柒捌玖拾廿卅≥≤><=~≈±-]|数[十百千万亿]|约|近|超|逾|达|不[得应能可会宜]?[超少低高大小多足到满下迟晚]|未|至[少多]|最|大[于约]|小于|高于|低于|少于|多于|等于|至|到(?![位期账岗课场户人村底])|增|减|降|提高|提升|下降|上升|翻|控制在|保持在|本?年底|年末|本?当?年|全年|上半年|下半年|[ⅠⅡⅢⅣⅤ]|[甲乙丙][级等]|[A-E]级|良好|优秀|合格|[省市县]级|国家级)/y;
/** 不超预算 */
const FIGURE_AHEAD = /(?:年初|项目|总|批复)?(?:预算|概算|批复|计划|标准|限额|定额)/y;

function isAhead(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isStart(at: number, previous: Token | undefined): boolean {
  return at === 0 || previous?.type === "mark";
}

/** 年接待游客, 年培训: every year. */
const VERB_AHEAD =
  /(?:培训|接待|服务|处理|发放|开展|举办|组织|新增|完成|生产|供应|检查|巡查|受理|办理|救助|惠及|受益|发布|印发|检测|监测|运送|销售|演出|维护|维修)/y;
const BASE_AHEAD =
  /(?:上[年月季期一个]|去年|前一年|往年|同期|(?:19|20)\d\d年|基[期数]|本年|全[国省市]|计划|年初|期初)/y;

function stands(
  { text: written, sense, beside }: Word,
  text: string,
  at: number,
  previous: Token | undefined,
): boolean {
  switch (beside) {
    case "anywhere":
      return true;
    case "number-ahead":
      // 达到 is one word: 达 does not stand before 到.
      if (text.startsWith("达到", at + written.length - 1)) return false;
      return (
        isAhead(NUMBER_AHEAD, text, at + written.length) ||
        (sense.role === "comparator" && isAhead(FIGURE_AHEAD, text, at + written.length))
      );
    case "start":
      return isStart(at, previous) && isAhead(NUMBER_AHEAD, text, at + written.length);
    case "verb-ahead":
      return isStart(at, previous) && isAhead(VERB_AHEAD, text, at + written.length);
    case "base-ahead":
      return isAhead(BASE_AHEAD, text, at + written.length);
    case "quantity-behind":
      return previous !== undefined && endsQuantity(previous);
  }
}

function endsQuantity(token: Token): boolean {
  if (token.type === "word") return ENDS_QUANTITY.has(token.sense.role);
  return token.type === "mark" ? token.mark === ")" || token.mark === "(" : token.type !== "text";
}

const ENDS_QUANTITY: ReadonlySet<string> = new Set(["suffix", "around-after", "half", "base", "compared", "before"]);

/** 百 and 万 alone are numbers only where a word asks for one (近千人, 上百场) or 分之 follows. */
const ASKS_FOR_NUMBER: ReadonlySet<string> = new Set([
  "comparator",
  "reach",
  "nearly",
  "upwards",
  "around-before",
  "hold",
  "to",
  "copula",
]);

/** 万元以内 */
const SCALE_WITH_UNIT = /^[元人次个份户](?:以[上下内]|左右)/;

function readNumber(text: string, at: number, previous: Token | undefined): Token | undefined {
  if (previous?.type === "numeral") return undefined;
  const numeral = readNumeral(text, at);
  if (numeral === undefined) return undefined;
  const isScaleOnly = /^[百千万亿]+$/.test(text.slice(at, numeral.to));
  const isAsked = previous?.type === "word" && ASKS_FOR_NUMBER.has(previous.sense.role);
  return isScaleOnly && !isAsked && !SCALE_WITH_UNIT.test(text.slice(numeral.to))
    ? undefined
    : { type: "numeral", from: at, to: numeral.to, numeral };
}

/** Anything that is neither a letter nor a Chinese character: punctuation, signs, loose digits. */
const MARK = /[^\p{L}\p{M}]/u;

function readMark(text: string, at: number): Token | undefined {
  const mark = text.charAt(at);
  if (mark >= "\u3400" && mark <= "\u9FFF") return undefined;
  // A character beyond U+FFFF takes two units and stays whole.
  if (mark >= "\uD800" && mark <= "\uDBFF") return { type: "mark", from: at, to: Math.min(at + 2, text.length), mark };
  if (CIRCLED.test(mark)) return { type: "mark", from: at, to: at + 1, mark: ";" };
  return MARK.test(mark) ? { type: "mark", from: at, to: at + 1, mark } : undefined;
}
