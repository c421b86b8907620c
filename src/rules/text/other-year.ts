import type { Path } from "../../base/diagnostic.ts";
import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import { fold } from "../../phrase/fold.ts";
import { defineRule } from "../rule.ts";

export const textOtherYear = defineRule({
  code: "text/other-year",
  severity: "warning",
  aspect: "clear",
  title: { zh: "目标里写的是别的年度", en: "goal or name of another year" },
  explanation: {
    zh: "总体目标或指标名称写的是别的年度，多半是照抄上年的表忘了改。请核对内容是否也是上年的，并改正年度。",
    en: "Goal or name speak of another year than the form's: last year's form was probably copied. Check whether the rest is last year's too, and mend the year.",
  },
  *check(form) {
    const { year } = form;
    if (year === undefined) return;
    for (const [path, text] of textsOf(form)) {
      const other = otherYear(fold(text).text, year);
      if (other !== undefined) yield { path, message: OTHER({ other, year }) };
    }
  },
});

function textsOf(form: Draft): readonly (readonly [Path, string])[] {
  const names = Array.from(eachIndicator(form), ({ indicator: { name, path } }) => [[...path, "name"], name] as const);
  return [[["goal"], form.goal], ...names];
}

/** A year that stands alone: beside the form's own, or as the beginning, end or base of something, it may well be meant. */
function otherYear(text: string, year: number): string | undefined {
  const years = Array.from(text.matchAll(YEAR));
  if (years.some(([, digits]) => digits === String(year))) return undefined;
  return years.find(({ index }) => !RELATED.test(text.slice(0, index)) && !RANGE.test(text.slice(index)))?.[1];
}

const YEAR = /(?<!\d)(20\d\d)年/g;
const RELATED = /(?:较|比|到|至|自|从|截止|截至|以|于|[〔[(《]|[-—–~、和及与])$/;
const RANGE =
  /^20\d\d年?(?:[-—–~至到、和及与]|以来|以后|以前|起|开始|末|底)|^20\d\d年?[^,。;]{0,8}(?:规划|计划|基础|结转|遗留|续建|下达|批复|入学|毕业)/;

const OTHER = sentence({
  zh: "写的是 {other} 年，表是 {year} 年的",
  en: "it speaks of {other}, but the form is of {year}",
});
