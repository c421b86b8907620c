import { LONGEST_NUMBER, type Numeral, readNumeral } from "../numerals/read-numeral.ts";
import { CIRCLED, nameQuotedNumbers, separateListMarks } from "./list-marks.ts";
import { readCode } from "./read-code.ts";
import { readDate } from "./read-date.ts";
import { readEach } from "./read-each.ts";
import { readGrade } from "./read-grade.ts";
import { readUnit, type Unit } from "./read-unit.ts";
import type { Token, WordToken } from "./token.ts";
import { findWord, type Word } from "./words.ts";

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
  return nameQuotedNumbers(text, separateListMarks(text, tokens));
}

function readToken(text: string, at: number, previous: Token | undefined): Token | undefined {
  // 10万+人次
  if (previous?.type === "numeral" || (text.charAt(at - 1) === "+" && previous?.type === "word")) {
    const unit = readUnit(text, text.charAt(at) === " " ? at + 1 : at) ?? readBracketUnit(text, at);
    if (unit !== undefined) return { type: "unit", from: at, to: unit.to, parts: unit.parts };
  }
  const endless = readEndlessFigures(text, at);
  if (endless !== undefined) return endless;
  const code = previous?.type === "numeral" ? undefined : readCode(text, at);
  if (code !== undefined) return code;
  const date = readDate(text, at);
  const word = readWord(text, at, previous);
  if (date !== undefined && date.to > (word?.to ?? 0)) return date;
  if (text.startsWith("正负", at)) return { type: "mark", from: at, to: at + 2, mark: "±" };
  return word ?? readGrade(text, at) ?? readNumber(text, at, previous) ?? readMark(text, at);
}

/** Figures that go on longer than any number of a form: taken as one sign, so that no other place in them is tried. */
function readEndlessFigures(text: string, at: number): Token | undefined {
  if (text.length <= LONGEST_NUMBER) return undefined;
  ENDLESS.lastIndex = at;
  const run = ENDLESS.exec(text)?.[0];
  return run === undefined ? undefined : { type: "mark", from: at, to: at + run.length, mark: run };
}

const ENDLESS = new RegExp(`[\\d〇零一二两三四五六七八九十百千万亿]{${LONGEST_NUMBER + 1},}`, "y");

/** 90(%), 50(人) */
function readBracketUnit(text: string, at: number): Unit | undefined {
  const unit = text.charAt(at) === "(" ? readUnit(text, at + 1) : undefined;
  return unit !== undefined && text.charAt(unit.to) === ")" ? { ...unit, to: unit.to + 1 } : undefined;
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

/** 年接待游客, 日处理5000吨: every year, every day. */
const VERB_AHEAD =
  /(?:[人户亩生]均|产(?=[\d不约近达≥超])|供[水气热电]|清运|转运|收运|消纳|焚烧|发电|培训|接待|服务|处理|发放|开展|举办|组织|新增|完成|生产|供应|检查|巡查|受理|办理|救助|惠及|受益|发布|印发|检测|监测|运送|销售|演出|维护|维修)/y;
/** 月工资, 日租金; of a year it goes without saying. */
const INCOME_AHEAD = /(?:平均)?(?:工资|收入|租金|薪酬|销售额|用[水电气]|补[助贴]标准)/y;
const BASE_AHEAD =
  /(?:上[年月季期一个]|去年|前一年|往年|同期|(?:19|20)\d\d年|\d\d年[底末\d]|第?[1-4一二三四]季度|基[期数准]|本年|全[国省市]|计划|预算|概算|批复|目标|合同|年初|期初|项目?[前实]|[\u3400-\u9FFF]{1,4}前(?=[增提下减降升压缩]))/y;

/** 接待 in 青年接待站, 处理 in 节日处理: the word before makes 年 and 日 part of it. */
const PART_OF_WORD =
  /[\d一二三四五六七八九十百千半几两数本当全每今去昨明后前次同隔翌上下跨青少老中成童学历常多往近周壮幼节生工作休息念院平期假即某逐]/;

function stands(
  { text: written, sense, beside }: Word,
  text: string,
  at: number,
  previous: Token | undefined,
): boolean {
  switch (beside) {
    case "anywhere":
      // 十分之三 is a share.
      return !(written.endsWith("分") && text.charAt(at + written.length) === "之");
    case "per-behind":
      return previous?.type === "word" && previous.sense.role === "per";
    case "number-ahead":
      if (isInsideWord(written, text.charAt(at - 1))) return false;
      // 达到 is one word: 达 does not stand before 到.
      if (text.startsWith("达到", at + written.length - 1)) return false;
      // 一年半 is a duration.
      if (written.charAt(0) === "一" && text.charAt(at + written.length) === "半") return false;
      return (
        isAhead(NUMBER_AHEAD, text, at + written.length) ||
        (sense.role === "comparator" && isAhead(FIGURE_AHEAD, text, at + written.length))
      );
    case "start":
      return isStart(at, previous) && isAhead(NUMBER_AHEAD, text, at + written.length);
    case "verb-ahead":
      return (
        (isStart(at, previous) || !PART_OF_WORD.test(text.charAt(at - 1))) &&
        (isAhead(VERB_AHEAD, text, at + written.length) ||
          (written !== "年" && isAhead(INCOME_AHEAD, text, at + written.length)))
      );
    case "base-ahead":
      return isAhead(BASE_AHEAD, text, at + written.length);
    case "quantity-behind":
      // 2+26城市 is a name.
      if (written === "+" && /[\dA-Za-z]/.test(text.charAt(at + 1))) return false;
      return previous !== undefined && endsQuantity(previous);
  }
}

/** 签约5个, 最近3次, 到达4次, 通过5项: the short word is the end of another one. */
function isInsideWord(written: string, before: string): boolean {
  return before !== "" && (WORD_HEADS[written]?.includes(before) ?? false);
}

const WORD_HEADS: Readonly<Record<string, string>> = {
  均: "平人户亩年月日季生村校",
  约: "签预节合履违条公制特集续邀相简爽赴",
  近: "最附邻临接亲远就靠新相",
  达: "到表传发送抵转直通雷",
  上: "之线网马晚早加基向史身",
  满: "圆美充丰客",
  过: "通经度透路补改错难不",
  超: "高赶",
  逾: "不",
  内: "国省市县区校院室境",
  增: "倍激",
  升: "毫公",
  减: "递加",
  降: "下霜",
  在: "存所现正潜内外",
  至: "甚乃直以",
  到: "达做办收得看报签",
  由: "自理",
  从: "服",
  自: "各亲来",
  负: "欠担胜抱辜自",
  翻: "推",
};

function endsQuantity(token: Token): boolean {
  if (token.type === "word") return ENDS_QUANTITY.has(token.sense.role);
  return token.type === "mark" ? token.mark === ")" || token.mark === "(" : token.type !== "text";
}

const ENDS_QUANTITY: ReadonlySet<string> = new Set(["suffix", "around-after", "half", "base", "compared", "before"]);

/** 百 and 万 alone are numbers only where a word asks for one (近千人, 上百场, 超过百人) or 分之 follows. */
function asksForNumber(text: string, { from, to, sense: { role } }: WordToken): boolean {
  // ≤万元 and 不超过万元 are forms in which the number was left out.
  const isPlain =
    /^(?:[超逾过]|超过|突破)$/.test(text.slice(from, to)) && !/[不未没得能可应]/.test(text.charAt(from - 1));
  return role === "comparator" ? isPlain : ASKS_FOR_NUMBER.has(role);
}

const ASKS_FOR_NUMBER: ReadonlySet<string> = new Set(["reach", "nearly", "upwards", "around-before", "to"]);

/** 万元以内 */
const SCALE_WITH_UNIT = /^[元人次个份户](?:以[上下内]|左右)/;

function isNumberDue(text: string, to: number, previous: Token | undefined): boolean {
  return (previous?.type === "word" && asksForNumber(text, previous)) || SCALE_WITH_UNIT.test(text.slice(to));
}

function readNumber(text: string, at: number, previous: Token | undefined): Token | undefined {
  if (previous?.type === "numeral") return undefined;
  const numeral = readNumeral(text, at) ?? readHalfBehind(text, at, previous);
  if (numeral === undefined) return undefined;
  if (isWeekday(text, numeral)) return undefined;
  return /^[百千万亿]+$/.test(text.slice(at, numeral.to)) && !isNumberDue(text, numeral.to, previous)
    ? undefined
    : { type: "numeral", from: at, to: numeral.to, numeral };
}

/** 三年半, 两天半内 */
function readHalfBehind(text: string, at: number, previous: Token | undefined): Numeral | undefined {
  const isHalf = previous?.type === "unit" && /^半(?:$|[内以左之,;。)])/.test(text.slice(at, at + 2));
  return isHalf ? { from: at, to: at + 1, value: "0.5", scale: 0, hanzi: true } : undefined;
}

/** 每周五 is a day, 每周五次 a count. */
function isWeekday(text: string, { from, to, hanzi }: Numeral): boolean {
  return hanzi && to - from === 1 && /(?:周|星期)$/.test(text.slice(0, from)) && readUnit(text, to) === undefined;
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
