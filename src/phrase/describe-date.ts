import type { Text } from "../base/language.ts";
import type { PartialDate, Per } from "./comparator.ts";

/** A date of which parts may be missing, as people write it: `--12` is 12月 / December. */
export function describeDate(date: PartialDate | "year", per?: Per): Text {
  if (date === "year") return { zh: "本年度", en: "the year of the form" };
  // With `per month`, --10 is the tenth day.
  if (per === "month") return { zh: `${number(date)}日`, en: `day ${number(date)}` };
  const { year, quarter, month, day } = PARTIAL_DATE.exec(date)?.groups ?? {};
  const zh = [year && `${year}年`, quarter && `第${QUARTERS[number(quarter) - 1]}季度`, month && `${number(month)}月`];
  const en = [day && number(day), quarter && `Q${quarter}`, month && MONTHS[number(month) - 1], year];
  return { zh: zh.join("") + (day ? `${number(day)}日` : ""), en: en.filter((part) => part !== undefined).join(" ") };
}

/** The last day that is still in time: of a month, a quarter or a year its end. */
export function describeEnd(date: PartialDate, per?: Per): Text {
  const { zh, en } = describeDate(date, per);
  if (zh.endsWith("日")) return { zh, en };
  return { zh: zh + (zh.endsWith("季度") ? "末" : "底"), en: `the end of ${en}` };
}

/** 2021-12-31, 2023-12, 2023, --12-31, --12, Q4, 2023-Q4 */
const PARTIAL_DATE = /^(?:(?<year>\d{4})-?|--)?(?:Q(?<quarter>[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const QUARTERS = "一二三四";
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

function number(digits: string): number {
  return Number(digits.replaceAll("-", ""));
}
