import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const UNREADABLE_POINTS = sentence({
  zh: "“{name}”应填分数或次数，“{actual}”不是",
  en: "“{name}” takes points or a number of cases, and “{actual}” is neither",
});

/** What is to be said about the rows of 加分, 扣分 and 一票否决, and about own scales. */
export const adjustmentFindings = {
  missing: defineCode("score/adjustment-missing", {
    title: { zh: "扣分或否决项没有填报", en: "deduction or veto that is not reported" },
    explanation: {
      zh: "评分办法有扣分项或一票否决项，实际完成值表中没有该行或没有填写。没有发生的填“无”。",
      en: "The policy has a deduction or a veto, and the actuals say nothing of it. Where nothing happened, write 无.",
    },
    binding: false,
    wordings: {
      deduction: {
        severity: "info",
        message: sentence({
          zh: "扣分项“{name}”没有填报，没有扣分",
          en: "deduction “{name}” is not reported, so nothing was taken off",
        }),
      },
      veto: {
        severity: "warning",
        message: sentence({
          zh: "一票否决项“{name}”没有填报，等级没有受限",
          en: "veto “{name}” is not reported, so it limits no rating",
        }),
      },
    },
  }),
  unreadable: defineCode("score/adjustment-unreadable", {
    title: { zh: "加分、扣分或否决项无法识别", en: "adjustment that cannot be read" },
    explanation: {
      zh: "加分和扣分填分数或次数，否决项填“是”或“否”。",
      en: "A bonus or a deduction takes points or a number of cases, a veto 是 or 否.",
    },
    binding: true,
    wordings: {
      bonus: { severity: "error", message: UNREADABLE_POINTS },
      deduction: { severity: "error", message: UNREADABLE_POINTS },
      veto: {
        severity: "error",
        message: sentence({
          zh: "一票否决项“{name}”应填“是”或“否”，“{actual}”不是",
          en: "veto “{name}” takes 是 or 否, and “{actual}” is neither",
        }),
      },
    },
  }),
  scaleUnmatched: defineCode("score/scale-unmatched", {
    title: { zh: "单项评分标准没有对应的指标", en: "scale that no indicator has" },
    explanation: {
      zh: "评分办法为一个指标规定了单项标准，表中没有这个名称的指标。名称写错的，标准就没有用上；核对名称，或用样式（*满意度）。",
      en: "The policy has a scale for an indicator that the form does not have. Where the name is misspelt the scale was not used: check it, or write a pattern (*满意度).",
    },
    binding: false,
    wordings: {
      unknown: {
        severity: "info",
        message: sentence({
          zh: "评分办法为“{name}”规定了单项标准，表中没有这个指标",
          en: "the policy has a scale for “{name}”, which the form does not have",
        }),
      },
      misspelt: {
        severity: "warning",
        message: sentence({
          zh: "评分办法为“{name}”规定了单项标准，表中没有这个指标，是否指“{meant}”？",
          en: "the policy has a scale for “{name}”, which the form does not have; is it “{meant}”?",
        }),
      },
    },
  }),
  columnIgnored: defineCode("score/column-ignored", {
    title: { zh: "评分办法不读的列", en: "column that the policy does not read" },
    explanation: {
      zh: "实际完成值表有“扣分”或“复核分”一列，评分办法没有用它。用 deductColumn: subtract 或 reviewColumn: decides。",
      en: "The actuals have a column 扣分 or 复核分, and the policy does not use it. Say deductColumn: subtract or reviewColumn: decides.",
    },
    binding: false,
    wordings: {
      deduct: {
        severity: "warning",
        message: sentence({
          zh: "“扣分”一列填有分数，评分办法不读这一列",
          en: "column 扣分 has points, and the policy does not read it",
        }),
      },
      reviewed: {
        severity: "info",
        message: sentence({
          zh: "“复核分”一列填有分数，评分办法不读这一列",
          en: "column 复核分 has points, and the policy does not read it",
        }),
      },
    },
  }),
  progressNotYear: defineCode("score/progress-not-year", {
    title: { zh: "年中的执行情况不是全年的完成值", en: "progress that is not the value of the year" },
    explanation: {
      zh: "“1–7月执行情况”是年中的数，不能当作全年的实际完成值评分。运行监控用 perf monitor，年终自评填“实际完成值”。",
      en: "1–7月执行情况 is what was done by July and is never scored as the value of the year. Use perf monitor during the year, and the column 实际完成值 after it.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{name}”填的是年中的执行情况“{progress}”，不按全年评分",
          en: "“{name}” has what was done so far, “{progress}”, which is not scored as the value of the year",
        }),
        help: sentence({ zh: "运行监控用 perf monitor", en: "use perf monitor during the year" }),
      },
    },
  }),
  belowMinimum: defineCode("score/class-below-minimum", {
    title: { zh: "某一类没有达到最低要求", en: "class below its minimum" },
    explanation: {
      zh: "评分办法规定了这一类的最低得分，没有达到的，等级受限。",
      en: "The policy has a minimum for the class; below it the rating is limited.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "{name}得 {score} 分，低于其分值 {weight} 的 {percent}%，等级最高为“{rating}”",
          en: "{name} has {score}, less than {percent}% of its {weight}; the rating is “{rating}” at best",
        }),
      },
    },
  }),
};
