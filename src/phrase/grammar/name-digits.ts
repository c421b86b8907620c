import type { SimpleComparator } from "../comparator.ts";
import type { Doubt, Phrase } from "../match.ts";
import { isMark, isNoun, opensName, roleAt, textOf } from "../match.ts";
import { doubts } from "../messages.ts";
import { isPhysical } from "../units.ts";
import type { FramedThreshold } from "./threshold.ts";

/*
 * Numbers that belong to a name are no thresholds: 12345热线办结率≥98%, 15分钟生活圈≥3个, 60周岁以上老年人参保率≥95%,
 * 建成一批示范点. They are told by what follows: a noun, and further on the threshold itself.
 */

/** Units of which a number often forms part of a name, also behind a verb (建设15分钟生活圈). */
const NAMING_UNITS: ReadonlySet<string> = new Set(["分钟", "小时", "天", "岁", "周岁", "km", "年", "米", "千伏", "kV"]);

export function isAttributive(
  phrase: Phrase,
  at: number,
  next: number,
  from: number,
  comparator: SimpleComparator,
  { isFramed, suffix }: FramedThreshold,
): boolean {
  const isPlain = !isFramed || (suffix.operators.length > 0 && !startsWithSign(phrase, at));
  const later = isPlain && opensName(phrase, next) ? laterFigure(phrase, next) : undefined;
  if (later === undefined) return false;
  const unit = "unit" in comparator ? comparator.unit : "";
  // 24小时内响应率: a limit of its own, not part of the name, unlike 35岁以下青年 and 2公里以内服务半径.
  if (suffix.operators.includes("<=") && !unit.endsWith("岁") && !isSize(unit)) return false;
  if (unit === "" || NAMING_UNITS.has(unit)) return true;
  // 1000平方米以上场地3个: the size of what is counted.
  if (suffix.operators.length > 0 && isSize(unit)) return true;
  // 1个项目2个标段: two counts, neither of them a name.
  return later === "threshold" && (at === from || onlyPunctuation(phrase, from, at));
}

/** 500万元以上项目, 50人以上企业: what is measured may as well say of what size the things are that it stands before. */
export function mayBeSize(
  phrase: Phrase,
  at: number,
  next: number,
  comparator: SimpleComparator,
  { suffix }: FramedThreshold,
): boolean {
  if (comparator.kind !== "bound" || suffix.operators.length === 0 || startsWithSign(phrase, at)) return false;
  const isCrowd = /^[人名]$/.test(comparator.unit) && CROWDED.test(textOf(phrase, next, next + 1));
  return (isSize(comparator.unit) || isCrowd) && isNoun(phrase, next) && NAMED.test(textOf(phrase, next, next + 1));
}

export function sizeOrThreshold(text: string): Doubt {
  return {
    code: "size-or-threshold",
    message: doubts["size-or-threshold"],
    alternative: () => ({ kind: "qualitative", text }),
  };
}

function isSize(unit: string): boolean {
  return SIZES.has(unit) || (isPhysical(unit) && unit !== "");
}

const SIZES: ReadonlySet<string> = new Set(["千伏", "kV", "千瓦", "兆瓦", "床", "头", "只", "羽"]);
const CROWDED = /企业|班额|机构|学校|单位|村|会议|场所|工地|工程|项目/;
/** What can have a size; not 完成 or 的资金. */
const NAMED =
  /企业|项目|工程|基地|道路|公路|线路|河流|湖泊|场地|大户|场|养殖|园|班额|机构|学校|单位|村|会议|水库|地块|采购|合同|设备|厂|港|桥|泊位|变电站/;

/** Something other than a verb before the number: ≥500, 约500, but not 建设500. */
function startsWithSign(phrase: Phrase, at: number): boolean {
  let next = at;
  while (roleAt(phrase, next) === "frame") next += 1;
  return phrase.tokens[next]?.type !== "numeral";
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

/** Whether, before the next separator, something is compared, or a share or another count stands. */
function laterFigure(phrase: Phrase, at: number): "threshold" | "count" | undefined {
  let found: "count" | undefined;
  for (let next = at; next < phrase.tokens.length && !isMark(phrase, next, ",;。"); next += 1) {
    const token = phrase.tokens[next];
    if (COMPARING.has(roleAt(phrase, next) ?? "")) return "threshold";
    if (token?.type !== "numeral") continue;
    if (token.numeral.share !== undefined || /^[%‰]/.test(textOf(phrase, next + 1, next + 2))) return "threshold";
    found = "count";
  }
  return found;
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
  if (countsThrough(phrase, at, next)) return true;
  if (isRecurrence(phrase, at, next)) return false;
  if (standsAlone(phrase, from, at) && standsAlone(phrase, next, segmentEnd(phrase, next))) return false;
  const unit = "unit" in comparator ? comparator.unit : "";
  const value = comparator.kind === "bound" ? comparator.value : "";
  if (unit === "%" || unit === "‰" || (unit.startsWith("元") && value.length > 1)) return false;
  return unit === "" || value === "1" || !COUNTING.test(leadOf(phrase, at));
}

/** 三年一次: each of the two numbers counts. */
function isRecurrence(phrase: Phrase, at: number, next: number): boolean {
  const isSpan = (from: number) =>
    phrase.tokens[from]?.type === "numeral" && /^[年周]$/.test(textOf(phrase, from + 1, from + 2));
  const isEvent = (from: number) =>
    phrase.tokens[from]?.type === "numeral" && /^[次场回轮遍]$/.test(textOf(phrase, from + 1, from + 2));
  return (isSpan(at) && isEvent(next)) || (isSpan(at - 2) && isEvent(at));
}

/** 一期、二期工程: the first and the second, not one and two. */
function countsThrough(phrase: Phrase, at: number, next: number): boolean {
  const other = phrase.tokens[next + 1];
  const isNext = isMark(phrase, next, "、") && other?.type === "numeral" && other.numeral.hanzi;
  return isNext && textOf(phrase, next - 1, next) === textOf(phrase, next + 2, next + 3) && next - at === 2;
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
