import { exact, ONE, printExact } from "../../base/exact.ts";
import type { Per, Value } from "../comparator.ts";
import { isMark, type Mark, type Match, mark, type Phrase, roleAt, textOf } from "../match.ts";
import type { Numeral } from "../numerals/read-numeral.ts";
import { PRINTED } from "../unit-data.ts";
import { convert, isPhysical } from "../units.ts";

/*
 * quantity = "-"? currency? numeral unit? half?     -5%, 3.5万亩, 两年半, 一个半月, 2次/年, ¥500
 */

/** A number and its unit. */
export interface Quantity {
  readonly value: Value;
  /** "" where none is written. */
  readonly unit: string;
  readonly per?: Per;
  readonly numeral: Numeral;
}

/** Reads a quantity that begins at token `at`. */
export function readQuantity(phrase: Phrase, at: number): Match<Quantity> | undefined {
  const { tokens } = phrase;
  const isNegative = isMinus(phrase, at) || roleAt(phrase, at) === "minus";
  const first = isNegative ? at + 1 : at;
  const isMoney = tokens[first]?.type !== "numeral" && isCurrency(phrase, first);
  const start = isMoney ? first + 1 : first;
  const token = tokens[start];
  if (token?.type !== "numeral") return undefined;
  const { numeral } = token;
  const signed = isNegative ? negative(numeral) : numeral;
  const marks: Mark[] = [
    ...(isNegative ? [mark(at, "number")] : []),
    ...(isMoney ? [mark(first, "unit")] : []),
    mark(start, "number"),
  ];
  const unit = readUnitToken(phrase, start + 1, numeral);
  if (isMoney && unit !== undefined && !unit.value.unit.startsWith("元")) return undefined;
  const found: Match<Quantity> = {
    value: {
      value: signed.value,
      unit: numeral.share ?? (isMoney ? "元" : ""),
      numeral: signed,
      ...(unit?.value ?? {}),
    },
    next: unit?.next ?? start + 1,
    marks: [...marks, ...(unit?.marks ?? [])],
    doubts: [],
  };
  return withSmallerUnit(phrase, withHalf(phrase, found));
}

function isCurrency(phrase: Phrase, at: number): boolean {
  return isMark(phrase, at, "¥") || roleAt(phrase, at) === "currency";
}

/** A dash behind a word is a dash: 办结率-95% is not minus 95 %. */
function isMinus(phrase: Phrase, at: number): boolean {
  const before = phrase.tokens[at - 1]?.type;
  return isMark(phrase, at, "-") && (before === undefined || before === "word" || before === "mark");
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, value: numeral.value === "0" ? "0" : `-${numeral.value}` };
}

type UnitMatch = Match<{ unit: string; per?: Per }>;

function readUnitToken(phrase: Phrase, at: number, numeral: Numeral): UnitMatch | undefined {
  const token = phrase.tokens[at];
  if (token?.type === "unit" && numeral.share === undefined)
    return { value: splitUnit(token.parts), next: at + 1, marks: [mark(at, "unit")], doubts: [] };
  if (token?.type !== "text" || numeral.share !== undefined || numeral.hanzi) return undefined;
  const text = phrase.text.slice(token.from, token.to);
  return UNKNOWN_UNIT.test(text) && endsUnit(phrase, at + 1)
    ? { value: { unit: text }, next: at + 1, marks: [mark(at, "unit")], doubts: [] }
    : undefined;
}

/** A short word that ends the clause or stands before 以上, 左右 … counts as a classifier of its own. */
const UNKNOWN_UNIT =
  /^(?!.*(?:以[上下内]|[前后内外])$)(?!号)(?![\u3400-\u9FFF]*(?:活动|宣传|专项|行动|工程|项目|工作|任务|会议|之间|区间|版本|热线|电话|[预报接]警|急救|举报|平台|系统|政策|制度|满意|优秀|率$))[\u3400-\u9FFF]{1,4}$/;

function endsUnit(phrase: Phrase, at: number): boolean {
  const role = roleAt(phrase, at);
  return at >= phrase.tokens.length || isMark(phrase, at, ",;、。)(") || role === "suffix" || role === "around-after";
}

/** Units of time in which something can recur. */
export const PERIODS: Readonly<Record<string, Per>> = {
  ...{ 年: "year", 年度: "year", 季度: "quarter", 季: "quarter", 月: "month", 个月: "month", 周: "week", 星期: "week" },
  ...{ 日: "day", 天: "day", 半年: "half-year" },
};
/** 次/年 recurs (`per year`); 元/年, 吨/天 are units of their own. */
export function splitUnit(parts: readonly string[]): { unit: string; per?: Per } {
  const printed = parts.map((part) => PRINTED.get(part) ?? part);
  const per = PERIODS[printed.at(-1) ?? ""];
  return printed.length > 1 && per !== undefined && !isPhysical(printed[0] ?? "")
    ? { unit: printed.slice(0, -1).join("/"), per }
    : { unit: printed.join("/") };
}

/** 两年半 is 2.5 年, 一个半月 is 1.5 月. */
function withHalf(phrase: Phrase, found: Match<Quantity>): Match<Quantity> {
  const token = phrase.tokens[found.next];
  if (token === undefined || found.value.unit === "") return found;
  if (token.type !== "numeral" || textOf(phrase, found.next, found.next + 1) !== "半") return found;
  if (phrase.tokens[found.next + 1]?.type !== "unit")
    return {
      ...found,
      value: plusHalf(found.value),
      next: found.next + 1,
      marks: [...found.marks, mark(found.next, "number")],
    };
  if (found.value.unit !== "个") return found;
  const half = readQuantity(phrase, found.next);
  return half === undefined
    ? found
    : { ...half, value: { ...plusHalf(found.value), unit: half.value.unit }, marks: [...found.marks, ...half.marks] };
}

/**
 * 3小时30分钟 is 210 分钟, 8元6角 is 8.6 元: a second quantity of the same kind in a smaller unit belongs to the first.
 * Money keeps the larger unit, as people write it.
 */
function withSmallerUnit(phrase: Phrase, found: Match<Quantity>): Match<Quantity> {
  const { unit, value, per } = found.value;
  if (phrase.tokens[found.next]?.type !== "numeral" || unit === "" || unit === "%" || per !== undefined) return found;
  const next = phrase.tokens[found.next + 1];
  const behind = next?.type === "unit" ? smallerUnit(unit, splitUnit(next.parts).unit) : "";
  // Each unit is smaller than the one before, so that the work stays linear.
  const larger = unit === "分" && behind === "秒" ? "分钟" : unit;
  if (behind === unit || convert(ONE, larger, behind)?.gt(ONE) !== true) return found;
  const rest = readQuantity(phrase, found.next);
  if (rest === undefined || rest.value.unit === unit) return found;
  const smaller = smallerUnit(unit, rest.value.unit);
  const converted = convert(exact(value), larger, smaller);
  if (converted === undefined || converted.compare(exact(rest.value.value)) <= 0) return found;
  const sum = converted.add(exact(rest.value.value));
  const kept = MONEY.has(unit) ? unit : smaller;
  const back = convert(sum, smaller, kept) ?? sum;
  return {
    ...rest,
    value: { ...rest.value, value: printExact(back), unit: kept },
    marks: [...found.marks, ...rest.marks],
  };
}

const MONEY: ReadonlySet<string> = new Set(["元", "角"]);

/** 分 is a score by itself, a hundredth of 元 behind money and a minute behind 小时. */
function smallerUnit(before: string, written: string): string {
  if (written !== "分") return written;
  return MONEY.has(before) ? "分钱" : before === "小时" ? "分钟" : written;
}

function plusHalf(quantity: Quantity): Quantity {
  return { ...quantity, value: printExact(exact(quantity.value).add(exact(1, 2))) };
}
