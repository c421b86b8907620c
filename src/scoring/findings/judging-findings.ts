import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const MISSING = sentence({ zh: "指标“{name}”没有填报实际完成值", en: "indicator “{name}” has no actual value" });

const UNREADABLE_ACTUAL = sentence({
  zh: "实际值“{text}”无法识别：{reason}",
  en: "cannot read the actual “{text}”: {reason}",
});

const UNIT_HELP = sentence({ zh: "按目标的单位填报", en: "report it in the unit of the target" });

const REASON_HELP = sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" });

/** What keeps an actual from being judged, or says that it is missing. */
export const judgingFindings = {
  missing: defineCode("actuals/missing", {
    title: { zh: "没有填报实际完成值", en: "indicator without an actual" },
    explanation: {
      zh: "没有填报不等于没有完成，也不等于通过：它没有得分，报告不会是“通过”。",
      en: "Not reported is neither unmet nor met: it has no score, and the report is no pass.",
    },
    binding: true,
    wordings: {
      countsAsZero: { severity: "error", message: MISSING },
      leftOut: { severity: "warning", message: MISSING },
    },
  }),
  rounded: defineCode("actuals/rounded", {
    title: { zh: "舍入后是否达标不同", en: "value that meets its target only by rounding" },
    explanation: {
      zh: "表格软件显示的位数少于存的位数，按显示的和按存的判断，结论不同（如目标 ≥90%，显示 90%，存的是 89.51%）。哪一个算数，只有填报人知道。",
      en: "The spreadsheet shows fewer digits than it holds, and the two come to different verdicts, such as 90% shown and 89.51% held for ≥90%. Which of them counts only the author knows.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "单元格显示“{shown}”，实际存的是 {held}，达标与否因此不同",
          en: "the cell shows “{shown}” and holds {held}, and only one of them would meet the target",
        }),
        help: sentence({
          zh: "增加显示的小数位数，或填写准确的值",
          en: "show more decimals, or type the exact value",
        }),
      },
    },
  }),
  unreadable: defineCode("actuals/unreadable", {
    title: { zh: "实际值读不懂", en: "actual that cannot be read" },
    explanation: {
      zh: "写一个数和单位、一个日期，或一个评价，不写句子：3场、96.5%、2023-11-30、达成。",
      en: "Write a number with its unit, a date or a grade, not a sentence: 3场, 96.5%, 2023-11-30, 达成.",
    },
    binding: true,
    wordings: {
      value: { severity: "error", message: UNREADABLE_ACTUAL },
      noNumber: {
        severity: "error",
        message: sentence({
          zh: "实际值“{actual}”中没有可与目标（{target}）比较的数",
          en: "actual “{actual}” holds no number to compare with a target in {target}",
        }),
      },
      aroundThreshold: {
        severity: "error",
        message: sentence({
          zh: "“约”可以是 {lower} 到 {upper}，有的达标，有的不达标，请填写准确的数",
          en: "“about” may be from {lower} to {upper}, and not all of these meet the target alike; give the exact number",
        }),
      },
      noSuchDate: { severity: "error", message: sentence({ zh: "日期无效", en: "there is no such date" }) },
      rate: {
        severity: "error",
        message: sentence({
          zh: "得分率“{rate}”不是 0%–100% 的百分比",
          en: "rate “{rate}” is no percentage from 0% to 100%",
        }),
        help: sentence({ zh: "写成 85%", en: "write it like 85%" }),
      },
      baseline: {
        severity: "error",
        message: sentence({ zh: "上年值“{baseline}”不是数值", en: "last year’s value “{baseline}” is no number" }),
      },
      score: {
        severity: "error",
        message: sentence({ zh: "自评得分“{text}”不是数值", en: "published score “{text}” is no number" }),
      },
      total: {
        severity: "error",
        message: sentence({ zh: "合计“{text}”不是数值", en: "the total “{text}” is no number" }),
      },
      rating: {
        severity: "error",
        message: sentence({
          zh: "自评等级“{text}”不是{ratings}之一",
          en: "the rating “{text}” is none of {ratings}",
        }),
      },
      amount: {
        severity: "error",
        message: sentence({ zh: "“{text}”不是金额", en: "“{text}” is no amount of money" }),
      },
      moneyUnit: {
        severity: "error",
        message: sentence({
          zh: "“{text}”没有单位，执行数与预算数相差 50 倍以上，请写明元或万元",
          en: "“{text}” has no unit, and the amount executed and the budget are more than 50 times apart; write 元 or 万元",
        }),
      },
      executionRate: {
        severity: "error",
        message: sentence({
          zh: "预算执行率“{text}”不是百分比，写成 96.2%",
          en: "execution rate “{text}” is no percentage; write it like 96.2%",
        }),
      },
    },
  }),
  unitMisfit: defineCode("actuals/unit-misfit", {
    title: { zh: "实际值与目标不可比", en: "actual that does not compare with its target" },
    explanation: {
      zh: "单位或种类不同，不能换算，也不能猜。按目标的单位填报。",
      en: "Unit or kind differ and do not convert, and nothing is guessed. Report it in the unit of the target.",
    },
    binding: true,
    wordings: {
      unit: {
        severity: "error",
        message: sentence({
          zh: "实际值 {actual} 与目标的单位（{target}）不可比",
          en: "actual {actual} does not compare with a target in {target}",
        }),
        help: UNIT_HELP,
      },
      period: {
        severity: "error",
        message: sentence({
          zh: "实际值 {actual} 可能是全年合计，也可能就是 {target}",
          en: "actual {actual} may be the total of the year, or mean {target}",
        }),
        help: sentence({
          zh: "写明“全年4次”或“每季度1次”",
          en: "write for example 全年4次 or 每季度1次",
        }),
      },
      perThing: {
        severity: "error",
        message: sentence({
          zh: "实际值 {actual} 可能是合计，目标是 {target}",
          en: "actual {actual} may be a total, and the target is {target}",
        }),
        help: sentence({ zh: "像目标那样写明“每人”“每亩”等", en: "say 每人, 每亩 and the like, as the target does" }),
      },
      kind: {
        severity: "error",
        message: sentence({
          zh: "目标的单位是{target}，实际值却是{kind}",
          en: "the target is in {target}, but the actual is {kind}",
        }),
        help: UNIT_HELP,
      },
      bareShare: {
        severity: "error",
        message: sentence({
          zh: "实际值“{actual}”没有单位，不能确定是 {plain} 还是 {scaled}",
          en: "actual “{actual}” has no unit and may be {plain} or {scaled}",
        }),
        help: UNIT_HELP,
      },
      noRatio: {
        severity: "error",
        message: sentence({
          zh: "目标是比例，实际值却是{kind}",
          en: "the target is a ratio, but the actual is {kind}",
        }),
      },
      noRank: {
        severity: "error",
        message: sentence({ zh: "目标是名次，实际值却是{kind}", en: "the target is a rank, but the actual is {kind}" }),
      },
    },
  }),
  beforePeriod: defineCode("actuals/before-period", {
    title: { zh: "完成日期早于目标期间", en: "date before the period of the target" },
    explanation: {
      zh: "多半是年份写错。确实提前完成的，请由人判断并写明得分率。",
      en: "Usually the year is wrong. If it really was done before, a person has to decide: give a rate.",
    },
    binding: true,
    wordings: {
      period: {
        severity: "error",
        message: sentence({ zh: "完成日期早于目标期间", en: "the date lies before the period of the target" }),
      },
      year: {
        severity: "error",
        message: sentence({
          zh: "完成日期早于 {year} 年，请核对年份",
          en: "the date lies before {year}; check its year",
        }),
      },
    },
  }),
  rateOutsideGrade: defineCode("actuals/rate-outside-grade", {
    title: { zh: "得分率与评价不符", en: "rate outside the band of its grade" },
    explanation: {
      zh: "每个评价有自己的得分率区间，由评分办法规定。改正其中之一。",
      en: "Each grade has a band of rates, which the policy gives. Mend one of the two.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "得分率“{rate}”不在“{grade}”的区间 {from}%–{upTo}% 内",
          en: "rate “{rate}” is outside the band of “{grade}”, {from}% to {upTo}%",
        }),
      },
      nothing: {
        severity: "error",
        message: sentence({
          zh: "得分率为“{rate}”，实际值却是“{text}”，没有完成情况可以评价",
          en: "the rate is “{rate}”, but the actual “{text}” reports nothing that it could rest on",
        }),
        help: sentence({ zh: "在实际完成值中写明完成情况", en: "write in the actual what was done" }),
      },
    },
  }),
  unexpected: defineCode("actuals/unexpected", {
    title: { zh: "目标为不适用，却有实际值", en: "actual for a target that does not apply" },
    explanation: {
      zh: "表上的预期指标是“无”“不涉及”，没有可以比较的目标。改正表或实际值。",
      en: "The target of the form is 无 or 不涉及, so there is nothing to compare with. Mend the form or the actual.",
    },
    binding: true,
    wordings: {
      here: { severity: "error", message: sentence({ zh: "目标为不适用", en: "the target is not applicable" }) },
    },
  }),
  implausible: defineCode("actuals/implausible", {
    title: { zh: "实际值不合常理", en: "actual that cannot be meant" },
    explanation: {
      zh: "件数、金额不会是负数，合格率、满意度不会超过 100%。按字面会算达标，所以不判定；请核对后改正。",
      en: "A count or an amount is never negative, and a share of a whole never above 100%. As it stands it would meet the target, so it is not judged; check and mend it.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "实际值 {actual} 不合常理，请核对",
          en: "actual {actual} cannot be meant; check it",
        }),
      },
    },
  }),
  notApplicableWithoutReason: defineCode("actuals/not-applicable-without-reason", {
    title: { zh: "不适用而没有说明", en: "not applicable without a reason" },
    explanation: {
      zh: "填为不适用的指标不计分，会被问到。在“偏差原因”一列说明。",
      en: "An indicator that is reported as not applicable does not count, and that will be asked about. Give the reason.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”填为不适用，没有说明原因",
          en: "“{name}” is reported as not applicable and no reason is given",
        }),
        help: REASON_HELP,
      },
    },
  }),
};
