import { type Exact, printExact, printRounded, roundExact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { Per } from "../phrase/comparator.ts";

interface Measure {
  readonly unit: string;
  readonly per?: Per;
}

/** “4 次/季度”, “4 次 per quarter”. Sentences round what has no short decimal; formulas never do. */
export function printQuantity(value: Exact, measure: Measure): Text {
  const isShort = roundExact(value, DECIMALS).equals(value);
  const number = isShort ? printExact(value) : `≈ ${printRounded(value, DECIMALS)}`;
  if (measure.unit === "" && measure.per === undefined) return { zh: number, en: number };
  const { zh, en } = unitName(measure);
  return { zh: `${number} ${zh}`, en: `${number} ${en}` };
}

const DECIMALS = 4;

/** What a unit is called in a sentence, also where there is none. */
export function unitName({ unit, per }: Measure): Text {
  if (per === undefined)
    return unit === "" ? { zh: "无单位的数", en: "a number without a unit" } : { zh: unit, en: unit };
  return { zh: `${unit || "次"}/${PERIODS[per] ?? per}`, en: `${unit} per ${per}`.trim() };
}

const PERIODS: Readonly<Record<string, string>> = {
  year: "年",
  "half-year": "半年",
  quarter: "季度",
  month: "月",
  week: "周",
  day: "日",
};
