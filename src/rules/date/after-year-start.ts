import { sentence } from "../../base/language.ts";
import { defineRule } from "../rule.ts";

export const dateAfterYearStart = defineRule({
  code: "date/after-year-start",
  severity: "info",
  aspect: "in-full",
  title: { zh: "年度开始后才填报", en: "filed after the year began" },
  explanation: {
    zh: "绩效目标随预算一起编报、一起批复，应在年度开始前填好；年初以后填报的，说明部分工作可能已经发生，目标有事后补写之嫌。若填报日期写错，请改正；调整预算时重新填报的，请在 remarks（其他需要说明的情况）里说明。",
    en: "Targets are filed and approved with the budget, before the year begins. A later date means that some of the work may already have happened and the targets were written after the fact. Correct the date if it is wrong; if the form was filed again with an adjusted budget, say so in remarks.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标与预算同步编报、同步批复",
    en: "财预〔2015〕88号: targets are filed and approved together with the budget",
  },
  *check({ filedOn, year }) {
    if (
      year === undefined ||
      !/^\d{4}-\d{2}-\d{2}$/.test(filedOn) ||
      filedOn <= `${String(year).padStart(4, "0")}-01-01`
    )
      return;
    yield { path: ["filed_on"], message: LATE({ date: filedOn, year }) };
  },
});

const LATE = sentence({
  zh: "填报日期 {date} 在 {year} 年开始之后",
  en: "filed on {date}, after {year} had begun",
});
