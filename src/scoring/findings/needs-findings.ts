import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const UNREADABLE_ACTUAL = sentence({
  zh: "实际值“{text}”无法识别：{reason}",
  en: "cannot read the actual “{text}”: {reason}",
});

const BASELINE_HELP = sentence({ zh: "在“上年值”一列填写", en: "give it in the column “baseline”" });

const GRADE_HELP = sentence({
  zh: "填写 达成、部分达成 或 未达成，或在“得分率”一列填写百分比",
  en: "write 达成, 部分达成 or 未达成, or a percentage in the column “rate”",
});

/** What more a person has to say before an actual can be judged. */
export const needsFindings = {
  needsBaseline: defineCode("actuals/needs-baseline", {
    title: { zh: "缺上年值", en: "missing value of last year" },
    explanation: {
      zh: "目标说的是增减，实际值只是今年的数，要有上年值才能算。在“上年值”一列填写，或在表的 baseline 中写明。",
      en: "The target speaks of a change and the actual is this year’s figure; it takes last year’s to compare. Give it in the column “baseline”, or as baseline in the form.",
    },
    binding: true,
    wordings: {
      change: {
        severity: "error",
        message: sentence({
          zh: "要从实际值 {actual} 算出变动幅度，缺上年值",
          en: "actual {actual} gives no change without last year’s value",
        }),
        help: BASELINE_HELP,
      },
      multiple: {
        severity: "error",
        message: sentence({
          zh: "目标是基期的倍数，缺上年值",
          en: "the target is a multiple of last year’s value, which is missing",
        }),
        help: BASELINE_HELP,
      },
      reference: {
        severity: "error",
        message: sentence({
          zh: "目标以“{name}”为准，但没有给出其数值",
          en: "the target refers to “{name}”, whose value is not given",
        }),
        help: BASELINE_HELP,
      },
    },
  }),
  zeroBaseline: defineCode("actuals/zero-baseline", {
    title: { zh: "上年值为 0", en: "value of last year is 0" },
    explanation: {
      zh: "对 0 算不出增减百分比。请由人判断，并在“得分率”一列写明。",
      en: "There is no percentage of 0. A person has to decide: give a rate.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "上年值为 0，无法计算增减百分比",
          en: "last year’s value is 0, so no percentage follows",
        }),
      },
    },
  }),
  otherBase: defineCode("actuals/other-base", {
    title: { zh: "比较的基期不同", en: "change against another period" },
    explanation: {
      zh: "目标与上年比，实际值却与别的时期比，两者不能相比。",
      en: "The target compares with one period, the actual with another. Report the change against the base of the target.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "实际值与目标的比较基期不同",
          en: "the actual and the target compare with different periods",
        }),
        help: sentence({ zh: "按目标的基期填报", en: "report the change against the base of the target" }),
      },
    },
  }),
  needsGrade: defineCode("actuals/needs-grade", {
    title: { zh: "需要人来评价", en: "target that a person must grade" },
    explanation: {
      zh: "定性目标不能由程序判断。填写 达成、部分达成 或 未达成，或在“得分率”一列填百分比。",
      en: "A qualitative target is not for a program to judge. Write 达成, 部分达成 or 未达成, or a percentage in the column “rate”.",
    },
    binding: true,
    wordings: {
      kind: {
        severity: "error",
        message: sentence({
          zh: "定性目标需要评价，实际值却是{kind}",
          en: "the target asks for a grade, but the actual is {kind}",
        }),
        help: GRADE_HELP,
      },
      yesNo: {
        severity: "error",
        message: sentence({
          zh: "目标为是否判断，实际值却是{kind}",
          en: "the target asks for yes or no, but the actual is {kind}",
        }),
      },
      everyPeriod: {
        severity: "error",
        message: sentence({
          zh: "一个日期不能说明每期都按时",
          en: "one date does not tell whether every period was in time",
        }),
        help: GRADE_HELP,
      },
      noOrder: {
        severity: "error",
        message: sentence({
          zh: "无法判断“{actual}”与“{grade}”孰高",
          en: "cannot tell whether “{actual}” is better than “{grade}”",
        }),
        help: GRADE_HELP,
      },
      value: { severity: "error", message: UNREADABLE_ACTUAL, help: GRADE_HELP },
    },
  }),
  needsDate: defineCode("actuals/needs-date", {
    title: { zh: "需要完成日期", en: "target that needs a date" },
    explanation: {
      zh: "目标是时限，请填写完成日期，如 2023-11-30。",
      en: "The target is a deadline: give the date of completion, such as 2023-11-30.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "目标是时限，实际值却是{kind}",
          en: "the target is a deadline, but the actual is {kind}",
        }),
        help: sentence({ zh: "填写完成日期，如 2023-11-30", en: "give the date of completion, such as 2023-11-30" }),
      },
    },
  }),
  needsDay: defineCode("actuals/needs-day", {
    title: { zh: "日期不够具体", en: "date without the day" },
    explanation: {
      zh: "时限落在所填的月份或季度之中，需要写到日才能判断。",
      en: "The deadline lies within the month or quarter that was given, so the day is needed.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "时限在该期间之中，需填写具体日期",
          en: "the deadline lies within that period, so the day is needed",
        }),
      },
    },
  }),
  needsYear: defineCode("actuals/needs-year", {
    title: { zh: "日期没有年份", en: "date without a year" },
    explanation: {
      zh: "写明年份，如 2023-11-30。",
      en: "Give the year, as in 2023-11-30.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "日期“{actual}”没有年份", en: "date “{actual}” has no year" }),
      },
    },
  }),
  needsValue: defineCode("actuals/needs-value", {
    title: { zh: "缺少评分标准要用的数", en: "no number for the scale" },
    explanation: {
      zh: "评分办法为这个指标规定了按实际值计分的标准，实际完成值中没有可用的数，或没有写明具备哪些条件。",
      en: "The policy scores this indicator by its value, and the actual holds no number, or does not name the conditions that are fulfilled.",
    },
    binding: true,
    wordings: {
      number: {
        severity: "error",
        message: sentence({
          zh: "按单项标准要有一个数，“{actual}”中没有",
          en: "its scale takes a number, and “{actual}” holds none",
        }),
      },
      ticks: {
        severity: "error",
        message: sentence({
          zh: "“{actual}”没有写明具备哪些条件，可写：{names}，或“全部”“无”",
          en: "“{actual}” does not say which conditions are fulfilled; write {names}, or 全部, or 无",
        }),
      },
    },
  }),
  partMissing: defineCode("actuals/part-missing", {
    title: { zh: "目标有一部分没有回答", en: "part of a target without an answer" },
    explanation: {
      zh: "目标有几项要求，实际值要逐项填写，用分号隔开。",
      en: "The target asks for several things; answer them one by one, separated by semicolons.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "实际值没有回答目标中的“{part}”",
          en: "the actual does not answer the part “{part}” of the target",
        }),
        help: sentence({ zh: "逐项填写，用分号隔开", en: "answer the parts one by one, separated by semicolons" }),
      },
    },
  }),
};
