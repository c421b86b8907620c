import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { PartialDate, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetDeadlineOutsideYear = defineRule({
  code: "target/deadline-outside-year",
  severity: "warning",
  aspect: "reachable",
  title: { zh: "期限不在本年度内", en: "deadline outside the form's year" },
  explanation: {
    zh: "年度绩效目标在本年度内完成、本年度内评价。期限落在往年，多半是从旧表抄来；落在以后年度，今年就无从评价。请改成本年度的日期，跨年项目写本年度应达到的进度。",
    en: "The targets of a year are reached and evaluated in that year. A deadline in an earlier year was probably copied from an old form; one in a later year cannot be judged now. Use a date of this year; for longer projects state how far they should be by its end.",
  },
  *check(form) {
    const { year } = form;
    if (year === undefined) return;
    for (const { indicator } of eachIndicator(form)) {
      const { name, path } = indicator;
      if (!targetParts(indicator).some((part) => isOutside(part, year))) continue;
      yield { path: [...path, "target"], message: OUTSIDE({ name, text: printedTarget(indicator), year }) };
    }
  },
});

function isOutside(part: SimpleComparator, year: number): boolean {
  if (part.kind === "deadline") {
    // 2024年1月1日前 is the end of 2023.
    if (part.when === "before" && /^\d{4}(?:-01(?:-01)?|-Q1)?$/.test(part.date) && yearOf(part.date) === year + 1)
      return false;
    return (yearOf(part.date) ?? year) !== year;
  }
  if (part.kind !== "period") return false;
  return (yearOf(part.from) ?? year) > year || (yearOf(part.to) ?? year) < year;
}

/** The year of "2023-12-31"; undefined for "--12-31", "Q4" and "year", which are of any year. */
function yearOf(date: PartialDate): number | undefined {
  const [, digits] = /^(\d{4})(?:-|$)/.exec(date) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const OUTSIDE = sentence({
  zh: "“{name}”的预期指标“{text}”不在 {year} 年内",
  en: "“{name}”: target “{text}” does not fall into {year}",
});
