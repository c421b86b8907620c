import { exact } from "../base/exact.ts";
import type { Amount, Bound, SimpleComparator, Value } from "./comparator.ts";
import { fold } from "./fold.ts";
import { yearOrDeadline } from "./grammar/deadline.ts";
import { amountWithPer } from "./grammar/per.ts";
import { splitUnit } from "./grammar/quantity.ts";
import type { Doubt } from "./match.ts";
import { doubts } from "./messages.ts";
import { shift } from "./numerals/read-numeral.ts";
import { readUnit } from "./tokens/read-unit.ts";
import { convert } from "./units.ts";

/** The unit column of a form: 万亩 is 亩 with a scale of four places. */
export interface ColumnUnit {
  readonly written: string;
  readonly unit: string;
  readonly per?: string;
  readonly scale: number;
}

const SCALES: readonly (readonly [string, number])[] = [
  ["千万", 7],
  ["百万", 6],
  ["万亿", 12],
  ["亿", 8],
  ["万", 4],
];

/** Reads the unit column; undefined where it names no unit (empty, "/", 定性, a number that slipped in). */
export function readColumnUnit(column: string): ColumnUnit | undefined {
  if (column === "") return undefined;
  const text = fold(column)
    .text.replace(/^\((.*)\)$/, "$1")
    .replace(/^百分比\(%\)$/, "%")
    .replace(/^1(?=\/)/, "");
  const [scaleWord, scale] = SCALES.find(([word]) => text.startsWith(word) && text !== "万千瓦") ?? ["", 0];
  const rest = text.slice(scaleWord.length);
  // 千元 is a scale too, but 千克 and 千瓦 are units.
  const [unitText, power] = /^[千百]元/.test(rest) ? [rest.slice(1), rest.startsWith("千") ? 3 : 2] : [rest, 0];
  if (unitText === "") return scaleWord === "" ? undefined : { written: column, unit: "", scale };
  const known = readUnit(unitText, 0);
  const parts =
    known?.to === unitText.length ? known.parts : /^[\u3400-\u9FFF]{1,4}$/.test(unitText) ? [unitText] : undefined;
  return parts === undefined || NO_UNIT.test(unitText)
    ? undefined
    : { written: column, ...splitUnit(parts), scale: scale + power };
}

const NO_UNIT =
  /^(?:无|定性|文字|描述|文字描述|不适用|是否|等级|其他|定性指标|日期|时间|年月|年月日|年\/月|年-月|年\/月\/日|月\/日|比例|比率|数值|指标值|无单位|空|百分制)$/;

/** Gives the unit of the column to a comparator that has none; the cell wins where they disagree. */
export function applyColumn(
  comparator: SimpleComparator,
  column: ColumnUnit | undefined,
  isScaled: boolean,
): { readonly comparator: SimpleComparator; readonly doubts: readonly Doubt[] } {
  if (column === undefined) return { comparator, doubts: [] };
  switch (comparator.kind) {
    case "bound":
    case "interval":
    case "approximate":
      return isScaled && column.scale > 0 ? applyOnce(comparator, column) : apply(comparator, column);
    case "tolerance":
    case "vague":
      return { comparator: comparator.unit === "" ? scaled(comparator, column) : comparator, doubts: [] };
    case "change": {
      if (comparator.amount === undefined || comparator.amount.unit !== "") return { comparator, doubts: [] };
      return { comparator: { ...comparator, amount: withColumn(comparator.amount, column) }, doubts: [] };
    }
    default:
      return { comparator, doubts: [] };
  }
}

/** 30万 in a column of 万元: the scale is written twice and meant once. */
function applyOnce(amount: Amount, column: ColumnUnit): { comparator: SimpleComparator; doubts: readonly Doubt[] } {
  const { comparator } = apply(amount, { ...column, scale: 0 });
  const isWhole = amount.unit !== "";
  return { comparator, doubts: isWhole ? [] : [conflict({ ...column, unit: column.unit })] };
}

function apply(amount: Amount, column: ColumnUnit): { comparator: SimpleComparator; doubts: readonly Doubt[] } {
  if (amount.kind === "bound" && isYear(amount, column))
    return { comparator: { kind: "deadline", when: "by", date: amount.value }, doubts: [yearOrDeadline] };
  // 1/3 in a column of % is a third, not a third of one per cent.
  if (amount.unit === "" && amount.kind === "bound" && amount.value.includes("/") && SHARES.has(column.unit))
    return { comparator: amount, doubts: [] };
  if (amount.unit === "") return { comparator: withColumn(amount, column), doubts: [] };
  if (amount.unit === column.unit && amount.per === undefined && column.per !== undefined)
    return { comparator: { ...amount, per: column.per }, doubts: [] };
  if (amount.unit.startsWith("/") && column.unit === "元")
    return { comparator: withColumn({ ...amount, unit: "" }, { ...column, unit: `元${amount.unit}` }), doubts: [] };
  const agrees =
    amount.unit === column.unit ||
    convert(exact(1), amount.unit, column.unit) !== undefined ||
    amount.unit.split("/")[0] === column.unit;
  return { comparator: amount, doubts: agrees ? [] : [conflict(column)] };
}

const SHARES: ReadonlySet<string> = new Set(["%", "‰"]);

/** 2023 in a column of 年 */
function isYear(amount: Bound, { unit, scale }: ColumnUnit): boolean {
  const isPlain = amount.implied && amount.unit === "" && amount.per === undefined;
  return isPlain && scale === 0 && /^年度?$/.test(unit) && /^(?:19|20)\d\d$/.test(amount.value);
}

function withColumn({ per: own, ...amount }: Amount, { unit, per: column, scale }: ColumnUnit): Amount {
  const per = own ?? column;
  const measured: Amount =
    amount.kind === "interval"
      ? { ...amount, unit, lower: move(amount.lower, scale), upper: move(amount.upper, scale) }
      : { ...amount, unit, value: move(amount.value, scale) };
  return per === undefined ? measured : amountWithPer(measured, per);
}

function scaled<C extends Extract<SimpleComparator, { kind: "tolerance" | "vague" }>>(
  comparator: C,
  { unit, scale }: ColumnUnit,
): SimpleComparator {
  return comparator.kind === "tolerance"
    ? { ...comparator, unit, value: move(comparator.value, scale), plusMinus: move(comparator.plusMinus, scale) }
    : { ...comparator, unit, lower: move(comparator.lower, scale), upper: move(comparator.upper, scale) };
}

function move(value: Value, scale: number): Value {
  return value.startsWith("-") ? `-${shift(value.slice(1), scale)}` : value.includes("/") ? value : shift(value, scale);
}

function conflict(column: ColumnUnit): Doubt {
  return {
    code: "unit-conflict",
    message: doubts["unit-conflict"]({ column: column.written }),
    alternative: (comparator) =>
      comparator.kind === "bound" || comparator.kind === "interval" || comparator.kind === "approximate"
        ? withColumn(comparator, column)
        : undefined,
  };
}
