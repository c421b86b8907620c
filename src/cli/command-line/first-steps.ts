import type { Example } from "../options/add-examples.ts";

/** From an empty folder to a score. */
export const FIRST_STEPS: readonly Example[] = [
  {
    line: { zh: "perf init 新表.yaml", en: "perf init new-form.yaml" },
    about: { zh: "写出一份待填的表", en: "write a form to fill in" },
  },
  {
    line: { zh: "perf validate 目标表.yaml", en: "perf validate form.yaml" },
    about: { zh: "填好后校验", en: "check it when it is filled in" },
  },
  {
    line: { zh: "perf template 目标表.yaml --output 待填.xlsx", en: "perf template form.yaml --output to-fill.xlsx" },
    about: { zh: "年底生成待填的实际值表", en: "at the end of the year, write the file for what was achieved" },
  },
  {
    line: { zh: "perf score 目标表.yaml 实际值.csv", en: "perf score form.yaml actuals.csv" },
    about: { zh: "评分", en: "score it" },
  },
];
