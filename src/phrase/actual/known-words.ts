import { ONE } from "../../base/exact.ts";
import type { Bound, Comparator } from "../comparator.ts";
import { fold } from "../fold.ts";
import type { Token } from "../tokens/token.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { convert } from "../units.ts";
import type { Question } from "./question.ts";

/*
 * An actual is read by an allow list: beside its number or date stand only words that are known to be harmless. These are the words
 * below, and the words of the indicator's name and of the target phrase. Everything else is asked about.
 */

/** Say that something was done, in full, in the year of the form. */
const REACHED = words(
  "已 已经 现已 均已 共 共计 合计 总计 总共 一共 共有 实 实际 实际为 完成 已完成 全部完成 实现 达到 达 达成 已达 已达到 开展 举办 举行 组织 组织开展 召开 组织召开 发放 建成 为 是 均 均为 了 的 等",
  "全部 全面 圆满 顺利 按时 按期 如期 及时 按计划 按要求 保质保量 活动 达到了 完成了 情况",
  "实际完成 实际达到 实际完成数 实际完成值 完成值 完成数 完成情况 完成数量 实际数 实际值 经统计 统计为",
);

/** Say what was counted; of a share they would make it the share of something else. */
const COUNTED = words("人数 次数 数量 场次");

/** The year of the form, where the target is for the year as a whole. */
const THIS_YEAR = words(
  "全年 全年度 本年 本年度 当年 年内 今年 年度 全年累计 本年累计 本年度累计 当年累计 今年累计 全年共 全年总计 年末 年底 截至年底 截至年末 截至12月底 截至12月31日 截止年底 截止12月31日 截止12月底",
);

/** Say of what should be rare that it happened. */
const OCCURRED = words("发生 出现");

/** Say that the work is over; of a date they say what was reached on it. */
const FINISHED = words(
  "完成 完工 竣工 竣工验收 通过验收 完成验收 验收合格 验收通过 验收 建成 建成投用 投入使用 交付 交付使用 办结 完毕 结束 到位 全部到位 当日 提前",
);

/** Say that a grade was given. */
const AWARDED = words(
  "获评 评为 被评为 获得 荣获 认定为 被认定为 获 评定为 考核为 评定 结果为 考核结果为 考评为 等次为 等级为",
);

/** Say what was spent, where a ceiling is set to money. */
const SPENT = words("支出 实际支出 总支出 开支 花费 成本 总成本 费用 支出为 支出数");

/** Words of purpose: they vouch for nothing, whoever uses them. */
const INTENDED = /^(?:计划|预计|预期|预估|目标|任务|要求|力争|争取|确保|拟|应当|暂定|估计|测算|申请计划)/;

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(" "));
}

/**
 * The actual with its harmless words blanked out, character by character, so that offsets stay the same.
 * @param text folded
 */
export function withoutKnownWords(text: string, question: Question): string {
  const known = knownWords(question.target);
  const context = contextOf(question);
  const bearing = bearingSpans(text, question.target);
  let core = "";
  for (let at = 0; at < text.length; ) {
    const isNegated = NEGATION.test(text.charAt(at - 1)) && core.endsWith(text.charAt(at - 1));
    const isInside = bearing.some(({ from, to, isUnit }) => (from < at || (isUnit && from === at)) && at < to);
    const length =
      isNegated || isInside ? 0 : Math.max(knownLength(text, at, known), contextLength(text, at, context, bearing));
    core += length > 0 ? " ".repeat(length) : text.charAt(at);
    at += Math.max(1, length);
  }
  return core;
}

/** 未完成, 不合格: what follows is not what it says. */
const NEGATION = /[未不没无非否莫难]/;

type KnownWords = ReadonlyMap<string, readonly string[]>;

const known = new Map<string, KnownWords>();

/** By first character. There are a dozen sorts of targets, and each of them needs its words once. */
function knownWords(target: Comparator | undefined): KnownWords {
  const isYearly = !(target !== undefined && "per" in target && target.per !== undefined);
  const kind = isCeiling(target) ? (isMoney(target) ? "spending" : "ceiling") : (target?.kind ?? "");
  const key = `${kind} ${isYearly} ${isShare(target)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const byFirst = new Map<string, string[]>();
  for (const word of [
    ...REACHED,
    ...(isShare(target) ? [] : COUNTED),
    ...(isYearly ? THIS_YEAR : []),
    ...(OF_KIND[kind] ?? []),
  ])
    byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  known.set(key, byFirst);
  return byFirst;
}

function isCeiling(target: Comparator | undefined): target is Bound {
  return target?.kind === "bound" && target.op !== ">=" && target.op !== ">";
}

function isMoney({ unit }: Bound): boolean {
  return convert(ONE, unit, "元") !== undefined;
}

const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  deadline: FINISHED,
  period: FINISHED,
  grade: AWARDED,
  rank: AWARDED,
  qualitative: AWARDED,
  spending: [...SPENT, ...OCCURRED],
  ceiling: OCCURRED,
};

function knownLength(text: string, at: number, known: KnownWords): number {
  // 于12月20日; but 12月20日在施工.
  if (/[于在]/.test(text.charAt(at)) && /^(?:\d{2,4}年)?\d{1,2}月|^\d{4}[-./]/.test(text.slice(at + 1))) return 1;
  const fitting = (known.get(text.charAt(at)) ?? []).filter((word) => text.startsWith(word, at));
  return fitting.reduce((longest, word) => Math.max(longest, word.length), 0);
}

/** The words that the indicator itself uses. */
interface Context {
  readonly name: string;
  /** Words of the phrase that stand beside its threshold, parted by line ends. */
  readonly phrase: string;
  /** How a measure may be called in other words. */
  readonly measure: RegExp;
}

function contextOf({ name = "", targetText = "", target }: Question): Context {
  const { text } = fold(targetText);
  const phrase = tokenize(text)
    .filter((token) => token.type === "text" || (token.type === "word" && /^(?:frame|plain)$/.test(token.sense.role)))
    .map(({ from, to }) => text.slice(from, to));
  return {
    name: fold(name).text.replace(/[()“”"《》]/g, ""),
    phrase: phrase.join("\n"),
    measure: isShare(target) ? MEASURE_OF_SHARE : MEASURE_OF_COUNT,
  };
}

/** The longest piece of the indicator's own words that begins here. */
function contextLength(text: string, at: number, { name, phrase, measure }: Context, bearing: readonly Span[]): number {
  const inName = pieceLength(text, at, name);
  const inPhrase = pieceLength(text, at, phrase);
  const length = Math.max(inName, inPhrase);
  if (length === 0) return 0;
  const piece = text.slice(at, at + length);
  if (INTENDED.test(piece) && piece !== name) return 0;
  // What compares or turns round may only be passed over as part of a longer word of the name: 下降 in 降幅, 未 in 未成年人.
  const swallowed = bearing.filter(({ from, to }) => from < at + length && to > at);
  const isNamed = swallowed.every(
    ({ from, to, isFirm }) => !isFirm && from >= at && to <= at + length && to - from < length,
  );
  if (isNamed && (swallowed.length === 0 || inName === length)) return withMeasure(text, at, length, measure);
  const [first] = swallowed;
  return first !== undefined && first.from - at >= 2 ? first.from - at : 0;
}

function pieceLength(text: string, at: number, context: string): number {
  let length = 0;
  while (at + length < text.length && context.includes(text.slice(at, at + length + 1))) length += 1;
  const piece = text.slice(at, at + length);
  if (!/\d/.test(piece))
    return length >= 2 && /^[\u3400-\u9FFFA-Za-z]+$/.test(piece) ? length : shorter(text, at, length);
  // 12345热线办结率: digits of the name, which no unit alone can vouch for.
  return /[\u3400-\u9FFF]{2}$/.test(piece) && length >= 5 ? length : shorter(text, at, length);
}

/** Without the figures and signs at its end. */
function shorter(text: string, at: number, length: number): number {
  const [letters = ""] = /^[\u3400-\u9FFFA-Za-z]*/.exec(text.slice(at, at + length)) ?? [];
  return letters.length >= 2 ? letters.length : 0;
}

/** 满意率 for 满意度, 培训人数 for 培训人次: behind its own word the measure is the indicator's. */
function withMeasure(text: string, at: number, longest: number, measured: RegExp): number {
  for (let length = longest; length >= 2; length -= 1) {
    const [measure] = measured.exec(text.slice(at + length)) ?? [];
    if (measure !== undefined && length + measure.length > longest) return length + measure.length;
  }
  return longest;
}

const MEASURE_OF_SHARE = /^(?:率|度)/;
const MEASURE_OF_COUNT = /^(?:人数|人员|人次|数量|次数|面积|金额|数|量|额)/;

function isShare(target: Comparator | undefined): boolean {
  return target !== undefined && "unit" in target && convert(ONE, target.unit, "%") !== undefined && target.unit !== "";
}

interface Span {
  readonly from: number;
  readonly to: number;
  /** Never passed over. */
  readonly isFirm: boolean;
  readonly isUnit: boolean;
}

function bearingSpans(text: string, target: Comparator | undefined): readonly Span[] {
  return tokenize(text).flatMap((token): readonly Span[] => {
    if (token.type === "unit" || token.type === "date")
      return [{ from: token.from, to: token.to, isFirm: true, isUnit: token.type === "unit" }];
    if (token.type !== "word" || HARMLESS.has(token.sense.role)) return [];
    const isFirm = token.sense.role === "change" && target?.kind === "change";
    return [{ from: token.from, to: token.to, isFirm, isUnit: false }];
  });
}

const HARMLESS: ReadonlySet<string> = new Set(["frame", "plain", "copula", "reach"]);

/**
 * The word that nobody vouches for; undefined where all is accounted for.
 * @param core as `withoutKnownWords` leaves it
 */
export function unknownWord(
  core: string,
  text: string,
  { target, targetText = "", unitColumn = "", name = "" }: Question,
): string | undefined {
  const folded = fold(core);
  const tokens = tokenize(folded.text);
  const own = fold(`${targetText} ${unitColumn} ${name}`).text;
  const isUnknown = (token: Token | undefined, index: number): boolean => {
    if (token === undefined) return false;
    const written = folded.text.slice(token.from, token.to);
    switch (token.type) {
      case "text":
        // A unit that no list has: 120TB, 40DDDs.
        return !(tokens[index - 1]?.type === "numeral" && own.includes(written));
      case "word":
        // 截至12月20日, 12月20日为止 and 约12月20日 are no day on which it was done; 12月20日前 repeats the target.
        if (isDated(target)) return token.sense.role !== "before";
        if (target?.kind === "rank") return token.sense.role !== "rank" && token.sense.role !== "ordinal";
        if (token.sense.role === "negation") return !TURNED.has(roleOf(tokens[index + 1]));
        // 超5场 may be five more than were asked for.
        if (/^超(?!过)|^[以之]外$/.test(written)) return true;
        // 年均, 人均 and 每人 are no totals, unless the target asks for such.
        if (/均$|^每(?![年月周日天季半])/.test(written)) return !/[均每/]/.test(own);
        return !COUNTING.has(token.sense.role);
      case "mark":
        return !/^[,;。、:()“”"'.~%/+* -]$/.test(token.mark);
      default:
        return false;
    }
  };
  const first = tokens.findIndex(isUnknown);
  const last = tokens.findIndex((token, index) => index >= first && !isUnknown(token, index));
  const [from, to] = [tokens[first]?.from, tokens[(last < 0 ? tokens.length : last) - 1]?.to];
  if (from === undefined || to === undefined) return undefined;
  return wordAround(text, folded.origin[from] ?? 0, (folded.origin[to - 1] ?? 0) + 1);
}

function isDated(target: Comparator | undefined): boolean {
  return target?.kind === "deadline" || target?.kind === "period";
}

/** 不超过, 未达到: a negation that turns a comparison round; any other says that something was not done. */
const TURNED: ReadonlySet<string> = new Set(["comparator", "reach", "no-later"]);

function roleOf(token: Token | undefined): string {
  return token?.type === "word" ? token.sense.role : "";
}

/** Roles of the words that say how much, when, or compared with what. */
const COUNTING: ReadonlySet<string> = new Set(
  "negation comparator reach hold suffix around-before around-after nearly upwards change double to from base versus compared per inclusion before until no-later rank ordinal minus currency half halved".split(
    " ",
  ),
);

/** 下 of 下达: a single character is named with what stands beside it. */
function wordAround(text: string, from: number, to: number): string {
  const word = text
    .slice(from, to)
    .trim()
    .replace(/(?<=.)的$/, "");
  if (word.length > 1 || !/[\u3400-\u9FFF]/.test(word)) return word;
  const [before = ""] = /[\u3400-\u9FFF]?$/.exec(text.slice(0, from)) ?? [];
  const [behind = ""] = /^[\u3400-\u9FFF]?/.exec(text.slice(to)) ?? [];
  return before + word + behind;
}
