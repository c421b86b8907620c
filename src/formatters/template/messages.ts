import { sentence } from "../../base/language.ts";

export const sheetTexts = {
  name: { zh: "实际完成值", en: "actuals" },
  title: sentence({
    zh: "{department} {year}年度绩效目标实际完成值",
    en: "Actual values of {year}: {department}",
  }),
  note: {
    zh: "深黄色的格要填，浅黄色的格按需填。实际完成值写数和单位、日期或评价，如 3场、96.5%、2023-11-30、达成；请勿改动列名和指标名称。",
    en: "Fill in the dark yellow cells, and the light ones where needed. An actual is a number with its unit, a date or a grade: 3场, 96.5%, 2023-11-30, 达成. Keep headings and names as they are.",
  },
  footer: { zh: "第 &P 页，共 &N 页", en: "page &P of &N" },
};
