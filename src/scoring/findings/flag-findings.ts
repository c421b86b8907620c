import { type CodeFacts, defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";
import type { ActualFlag } from "../../phrase/messages.ts";

const ABOUT = sentence({ zh: "“{name}”：{because}", en: "“{name}”: {because}" });

/** What is asked about an actual although it was read, by what the reader calls it. */
export const flagFindings = {
  "operator-repeated": defineCode("actuals/operator-repeated", {
    title: { zh: "实际值带有比较符号", en: "actual with an operator" },
    explanation: {
      zh: "实际值是一个事实，不是“≥95%”。取其数值，但会被问到是否照抄了目标。",
      en: "An actual is a fact, not “≥95%”. Its number is taken, but it looks copied from the target.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  approximate: defineCode("actuals/approximate", {
    title: { zh: "实际值是约数", en: "approximate actual" },
    explanation: {
      zh: "实际完成值应是确数。取其数值。",
      en: "An actual should be exact. Its number is taken.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  "deadline-repeated": defineCode("actuals/deadline-repeated", {
    title: { zh: "实际值写成期限", en: "deadline instead of a date of completion" },
    explanation: {
      zh: "“12月底前”是目标的写法；填写完成的日期。",
      en: "“12月底前” is how a target is written; give the date of completion.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  "aside-ignored": defineCode("actuals/aside-ignored", {
    title: { zh: "括号内的组成部分未计入判断", en: "bracket left aside" },
    explanation: {
      zh: "“3场（含线上1场）”按 3 场计。组成部分写在“佐证材料”一列更好。",
      en: "“3场（含线上1场）” is taken as 3 场. What it is made of is better told in the column “evidence”.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  "none-as-zero": defineCode("actuals/none-as-zero", {
    title: { zh: "“无”按零计", en: "“无” taken as zero" },
    explanation: {
      zh: "“无”可以是零，也可以是没有数据。是零就写 0。",
      en: "“无” may be zero or no data. Write 0 where it is zero.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  "stray-sign": defineCode("actuals/stray-sign", {
    title: { zh: "数值前有多余的符号", en: "stray sign before a number" },
    explanation: {
      zh: "多半是从电子表格带来的。删去符号。",
      en: "It usually comes from a spreadsheet. Remove it.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: ABOUT },
    },
  }),
  "repeats-target": defineCode("actuals/repeats-target", {
    title: { zh: "实际值照抄目标", en: "actual that repeats its target" },
    explanation: {
      zh: "实际值与目标一字不差。带比较符的数取其数值，但会被问到；定性目标没有说明完成情况，不能判定。填写实际完成的数；定性的填写 达成、部分达成 或 未达成，或在“得分率”一列填写百分比。",
      en: "The actual is the target word for word. A number with an operator is taken and asked about; a qualitative target is not judged, because nothing was reported. Give the number that was achieved; for what is qualitative write 达成, 部分达成 or 未达成, or a percentage in the column “rate”.",
    },
    binding: true,
    wordings: {
      here: { severity: "warning", message: ABOUT },
      copied: {
        severity: "error",
        message: sentence({
          zh: "实际值照抄目标，没有实际完成情况",
          en: "the actual repeats the target instead of reporting",
        }),
        help: sentence({
          zh: "填写 达成、部分达成 或 未达成，或在“得分率”一列填写百分比",
          en: "write 达成, 部分达成 or 未达成, or a percentage in the column “rate”",
        }),
      },
    },
  }),
} satisfies Record<ActualFlag | "repeats-target", CodeFacts>;
