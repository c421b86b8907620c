import { sentence, type Text } from "../base/language.ts";
import {
  BURDEN,
  COUNT_HEADS,
  EXACT_HEADS,
  HELD_DOWN,
  HIGHER_HEADS,
  KEPT_IN_CHECK,
  LASTING,
  LEADING_WORK,
  LOWER_HEADS,
  MEASURE_HEADS,
  MONEY_HEADS,
  PLAIN_NOUNS,
  SHARE_HEADS,
  TIME_HEADS,
  UNWELCOME_GROWTH,
  WELCOME,
} from "./direction-words.ts";
import { plainName } from "./plain-name.ts";
import { countsThings, unitKind } from "./unit-kind.ts";

/** Whether more or less is better; `unknown` where nothing says so, or where only the value itself is right. */
export type Direction = "higher" | "lower" | "unknown";

/** A direction and what it rests on, as a sentence. */
export interface DirectionFound {
  readonly direction: Direction;
  readonly basis: Basis;
  readonly because: Text;
}

/** The words at the head of the name say it; the name only counts; class or unit say it. */
export type Basis = "stated" | "head" | "count" | "class" | "unit" | "none";

/**
 * What a name says about better and worse, by its head, which stands at its end; words inside decide nothing, though a burden
 * inside keeps a count from being taken as welcome. Undefined where the name leaves it to class and unit.
 * @param unit of the number in question
 */
export function directionOfName(name: string, unit: string): DirectionFound | undefined {
  const plain = plainName(name).replace(/[“”"'《》]/g, "");
  if (plain === "" || /[/÷]/.test(plain)) return undefined;
  const lead = REDUCING.exec(plain)?.[0];
  return lead !== undefined && lead.length < plain.length
    ? turnedBy(lead, plain.slice(lead.length), unit)
    : byHead(plain, unit);
}

/** What is reduced is better when more of it is; 减少耕地面积 is nothing that a program should call good. */
function turnedBy(lead: string, rest: string, unit: string): DirectionFound {
  const object = byHead(rest, unit);
  const isOfWelcome = object?.direction === "higher" && endingIn(rest, COUNT_HEADS) === undefined;
  return isOfWelcome ? unclear() : found("higher", messages.reduced, lead);
}

const REDUCING = /^(?:减少|降低|压减|压缩|节约|节省|削减|避免|挽回|缩短|减免)/;

function byHead(name: string, unit: string): DirectionFound | undefined {
  return (
    byControl(name) ?? byGrowth(name) ?? byOwnHead(name, unit) ?? byNeutralHead(name, unit) ?? headless(name, unit)
  );
}

/** 三公经费控制率 holds spending down, 血压控制率 counts those whose pressure is in check. */
function byControl(name: string): DirectionFound | undefined {
  const held = /^(.+)控制(?:率|数|额|情况)?$/.exec(name)?.[1];
  if (held === undefined) return undefined;
  if (endingIn(held, KEPT_IN_CHECK) !== undefined) return found("higher", messages.higher, "控制率");
  return endingIn(held, HELD_DOWN) !== undefined ? found("lower", messages.lower, "控制率") : unclear();
}

/** 价格涨幅, 三公经费增长率; other growth is welcome. */
function byGrowth(name: string): DirectionFound | undefined {
  const [, what = "", growth] =
    /^(.*?)((?:同比)?(?:增长(?:率|幅度|速度|额|量)?|增幅|增速|涨幅|增加额|增加量|上升率|上涨率))$/.exec(name) ?? [];
  if (growth === undefined) return undefined;
  const isBurden = endingIn(what, UNWELCOME_GROWTH) !== undefined || endingIn(what, BURDEN) !== undefined;
  if (isBurden || /涨幅|上涨/.test(growth)) return found("lower", messages.lower, name);
  return /(?:经费|费用?|支出|成本|债务)$/.test(what) && !/(?:八项|教育|科技|民生|研发)/.test(what)
    ? unclear()
    : found("higher", messages.higher, growth);
}

/** The longest head wins: 补助标准 over 标准, 抗菌药物使用 over 使用. */
function byOwnHead(name: string, unit: string): DirectionFound | undefined {
  const heads = [
    [endingIn(name, EXACT_HEADS), "exact"],
    [endingIn(name, LOWER_HEADS), "lower"],
    [endingIn(name, HIGHER_HEADS), "higher"],
  ] as const;
  const [head, kind] = heads.reduce((best, next) => ((next[0]?.length ?? 0) > (best[0]?.length ?? 0) ? next : best));
  const [neutral] = neutralHeads(name);
  if (head === undefined || (neutral?.length ?? 0) > head.length) return undefined;
  switch (kind) {
    case "exact":
      return found("unknown", messages.exact, head);
    case "lower":
      // 民生支出, 研发费用 in per cent and 发放生活费用 are no costs.
      return isMoneyHead(head) && (unitKind(unit) === "share" || PAYING.test(name))
        ? unclear()
        : found("lower", messages.lower, head);
    case "higher":
      return found("higher", messages.higher, head);
  }
}

const PAYING = /^(?:发放|拨付|支付|落实|筹集|争取|收缴|征收|收回|报销|补助|资助|减免|投入|兑现|偿还)/;

function isMoneyHead(head: string): boolean {
  return /(?:费用?|经费|支出|开支|花费|成本|租金)$/.test(head);
}

const NEUTRAL = [COUNT_HEADS, MEASURE_HEADS, SHARE_HEADS, TIME_HEADS, MONEY_HEADS];

/**
 * 投诉|率, 积案化解|数, 裸露黄土|面积: the words directly before a head that says nothing itself.
 * 酒驾查处数 ends with 处数 and with 数: the longest head before which a word is known counts.
 */
function byNeutralHead(name: string, unit: string): DirectionFound | undefined {
  const heads = neutralHeads(name);
  const known = heads.find((head) => tailBefore(name, head) !== undefined);
  const [longest] = heads;
  if (longest === undefined) return undefined;
  if (TIME_HEADS.has(longest)) return ofTime(name.slice(0, -longest.length), longest, unit);
  // 隐患存量 is one word, although 量 ends it.
  const whole = known === undefined ? endingIn(name, BURDEN) : undefined;
  if (whole !== undefined) return found("lower", messages.lower, whole);
  if (known === undefined) return COUNT_HEADS.has(longest) ? ofCount(name, longest, unit) : undefined;
  const tail = tailBefore(name, known);
  if (MONEY_HEADS.has(longest)) return ofMoney(name.slice(0, -longest.length), longest, tail);
  if (tail === undefined || (SHARE_HEADS.has(known) && /支出$/.test(tail.word) && known !== "率")) return unclear();
  const words = tail.word + known;
  if (tail.isBurden) return found("lower", messages.lower, words);
  return found("higher", COUNT_HEADS.has(known) || MEASURE_HEADS.has(known) ? messages.more : messages.higher, words);
}

/** Longest first. */
function neutralHeads(name: string): readonly string[] {
  return NEUTRAL.flatMap((heads) => {
    const all: string[] = [];
    for (let length = Math.min(LONGEST, name.length); length > 0; length -= 1) {
      const end = name.slice(-length);
      if (heads.has(end)) all.push(end);
    }
    return all;
  }).toSorted((one, other) => other.length - one.length);
}

function tailBefore(name: string, head: string): Tail | undefined {
  const before = name.slice(0, -head.length);
  return tailOf(before) ?? (GAUGES.test(head) ? gaugeOf(before) : undefined);
}

/** 幸福感指数, 支出进度率: heads that only put a figure on what stands before them; of 收入占比 nothing follows. */
const GAUGES = /^(?:率|指数|系数|值|均值|平均值|水平|程度|情况|状况)$/;

function gaugeOf(words: string): Tail | undefined {
  const [higher, lower] = [endingIn(words, HIGHER_HEADS), endingIn(words, LOWER_HEADS)];
  if (higher === undefined && lower === undefined) return undefined;
  const isBurden = (lower?.length ?? 0) > (higher?.length ?? 0);
  return { word: (isBurden ? lower : higher) ?? "", isBurden };
}

interface Tail {
  readonly word: string;
  readonly isBurden: boolean;
}

/** The last word that says better or worse, with nothing but plain nouns behind it; 查处违法案件 is what is done about them. */
function tailOf(words: string): Tail | undefined {
  let rest = words;
  for (let steps = 0; steps < MOST_NOUNS; steps += 1) {
    const welcome = endingIn(rest, WELCOME);
    const burden = endingIn(rest, BURDEN);
    if ((burden?.length ?? 0) > (welcome?.length ?? 0))
      return dealtWith(rest, burden ?? "") ?? { word: burden ?? "", isBurden: true };
    if (welcome !== undefined)
      return NEGATED.test(rest.slice(0, -welcome.length))
        ? { word: `未${welcome}`, isBurden: true }
        : { word: welcome, isBurden: false };
    const noun = endingIn(rest, PLAIN_NOUNS);
    if (noun === undefined) return slipOf(rest);
    rest = rest.slice(0, -noun.length);
  }
  return undefined;
}

/** 错保, 漏登, 误报: what was done wrong or left out, whatever it was. */
function slipOf(words: string): Tail | undefined {
  const word = /[错漏误欠违][\u3400-\u9FFF]$/.exec(words)?.[0];
  return word === undefined ? undefined : { word, isBurden: true };
}

/** 未完成, 不合规, 无证: the word behind is turned round. */
const NEGATED = /(?:未|零|不|非|无|没有|尚未|未能|欠|难)$/;

const MOST_NOUNS = 4;

/** 化解矛盾纠纷|数 */
function dealtWith(words: string, burden: string): Tail | undefined {
  let rest = words.slice(0, -burden.length);
  for (let steps = 0; steps < MOST_NOUNS; steps += 1) {
    const verb = DEALING.exec(rest)?.[0];
    if (verb !== undefined) return { word: verb + words.slice(rest.length), isBurden: false };
    const more = endingIn(rest, BURDEN) ?? endingIn(rest, PLAIN_NOUNS);
    if (more === undefined) return undefined;
    rest = rest.slice(0, -more.length);
  }
  return undefined;
}

const DEALING =
  /(?:查处|查办|化解|整改|整治|排查|处置|处理|消除|打击|清理|拆除|治理|解决|办结|调处|调解|侦破|破获|纠正|清除|取缔|避免|防止|减少|降低|压减|追缴|追回|盘活|清欠|打掉)$/;

function ofTime(before: string, head: string, unit: string): DirectionFound | undefined {
  if (unitKind(unit) !== "time" && unit !== "") return undefined;
  const lasting = endingIn(before, LASTING);
  if (lasting !== undefined) return found("higher", messages.more, lasting + head);
  const tail = tailOf(before);
  if (tail === undefined) return undefined;
  return found("lower", messages.lower, tail.word + head);
}

/** Amounts are ceilings or floors as their class says; what is raised or saved should be much. */
function ofMoney(before: string, head: string, tail: Tail | undefined): DirectionFound | undefined {
  if (tail?.isBurden === true) return found("lower", messages.lower, tail.word + head);
  const raised = RAISED.exec(before)?.[0];
  return raised === undefined ? undefined : found("higher", messages.more, raised + head);
}

const RAISED =
  /(?:招商引资|归集|引资|投入|到位|争取|筹集|募集|节约|节省|挽回|追回|追缴|盘活|收缴|征收|入库|销售|交易|成交|出口|产出|减免|核减|审减|带动|融资|贷款投放|清收)$/;

/** Things counted should be many, unless the name speaks of a burden that its tail does not settle. */
function ofCount(name: string, head: string, unit: string): DirectionFound | undefined {
  const lead = startingWith(name, LEADING_WORK);
  if (lead === undefined && (speaksOfBurden(name) || MISFORTUNE.test(name))) return unclear();
  const kind = unitKind(unit);
  return kind === "money" || kind === "time" ? undefined : found("higher", messages.counted, head);
}

/** In a name that only counts these make it doubtful whether many are welcome: 困难家庭户数, 残疾人数. */
const MISFORTUNE =
  /贫|困难|病|死|伤|灾|残|孤|留守|流浪|失能|警|险|患|弱|差|劣|亏|债|欠|逃|毒|诈|盗|罚|诉|闲|堵|漏|错|误|拒|缺|迟/;

/** 责任事故 is a burden, 隐患整改 a deed; 安装坡面水标尺 and 标准文本宣传 produce what is counted. */
function headless(name: string, unit: string): DirectionFound | undefined {
  const tail = tailOf(name);
  const kind = unitKind(unit);
  if (tail?.isBurden === true) return found("lower", messages.lower, tail.word);
  if (kind === "money") return ofMoney(name, "", tail);
  if (tail !== undefined && kind === "time")
    return endingIn(name, LASTING) === undefined
      ? found("lower", messages.soon, tail.word)
      : found("higher", messages.higher, tail.word);
  if (tail !== undefined) return found("higher", messages.higher, tail.word);
  if (kind === "time") return undefined;
  const lead = startingWith(name, LEADING_WORK);
  if (lead !== undefined && kind !== "share") return found("higher", messages.produced, lead);
  return speaksOfBurden(name) && countsThings(unit) ? unclear() : undefined;
}

function speaksOfBurden(name: string): boolean {
  for (let from = 0; from < name.length - 1; from += 1)
    for (let to = from + 2; to <= Math.min(name.length, from + LONGEST); to += 1)
      if (BURDEN.has(name.slice(from, to))) return true;
  return /未|不|欠|超|违|乱|非法/.test(name);
}

/** The longest of the words that ends a text. */
function endingIn(text: string, words: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const end = text.slice(-length);
    if (words.has(end)) return end;
  }
  return undefined;
}

function startingWith(text: string, words: ReadonlySet<string>): string | undefined {
  for (let length = Math.min(LONGEST, text.length); length > 1; length -= 1) {
    const start = text.slice(0, length);
    if (words.has(start)) return start;
  }
  return undefined;
}

/** Characters of the longest word in the lists. */
const LONGEST = 10;

function found(
  direction: DirectionFound["direction"],
  message: (typeof messages)["higher"],
  head: string,
): DirectionFound {
  return { direction, basis: message === messages.counted ? "count" : "head", because: message({ head }) };
}

function unclear(): DirectionFound {
  return { direction: "unknown", basis: "none", because: messages.unclear({}) };
}

const messages = {
  higher: sentence({ zh: "名称说的是“{head}”，越高越好", en: "the name measures “{head}”, of which more is better" }),
  more: sentence({ zh: "名称说的是“{head}”，越多越好", en: "the name measures “{head}”, of which more is better" }),
  lower: sentence({ zh: "名称说的是“{head}”，越低越好", en: "the name measures “{head}”, of which less is better" }),
  soon: sentence({ zh: "“{head}”用时越短越好", en: "“{head}” should take little time" }),
  reduced: sentence({
    zh: "名称以“{head}”开头，减得越多越好",
    en: "the name begins with “{head}”: the more is saved the better",
  }),
  counted: sentence({ zh: "名称以“{head}”计数，越多越好", en: "the name counts (“{head}”), and more is better" }),
  produced: sentence({
    zh: "名称以“{head}”开头，完成得越多越好",
    en: "the name begins with “{head}”: the more is done the better",
  }),
  exact: sentence({
    zh: "“{head}”是发放标准，既不是下限也不是上限",
    en: "“{head}” is a standard that is paid out, neither a floor nor a ceiling",
  }),
  unclear: sentence({
    zh: "名称看不出是越高越好还是越低越好",
    en: "the name does not tell whether more or less is better",
  }),
};
