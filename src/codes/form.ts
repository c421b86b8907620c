import type { CodeFacts } from "./code-facts.ts";

/** Values that may have been read as something else than was meant. */
export const form = {
  "form/number-loses-digits": {
    severity: "error",
    title: { zh: "没有引号的编号或电话", en: "code or phone number without quotes" },
    explanation: {
      zh: "没有引号的 007、081599840、1e3 会被 YAML 读成 7、81599840、1000。编号和电话加引号，数量写成普通数字。",
      en: "Without quotes YAML reads 007, 081599840 and 1e3 as 7, 81599840 and 1000. Quote codes and phone numbers; write amounts as plain numbers.",
    },
  },
  "form/no-such-date": {
    severity: "error",
    title: { zh: "日历上没有的日期", en: "date that is not in the calendar" },
    explanation: {
      zh: "写法对，但日历上没有这一天，如 2023-02-30。",
      en: "It is written like a date, but there is no such day, as in 2023-02-30.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
