import type { OldFacts } from "../../base/finding-code.ts";

/** What is wrong with the actuals file, or keeps an actual from being judged. */
export const actuals = {
  "actuals/missing": {
    severity: "error",
    title: { zh: "没有填报实际完成值", en: "indicator without an actual" },
    explanation: {
      zh: "没有填报不等于没有完成，也不等于通过：它没有得分，报告不会是“通过”。",
      en: "Not reported is neither unmet nor met: it has no score, and the report is no pass.",
    },
  },
  "actuals/rounded": {
    severity: "error",
    title: { zh: "舍入后是否达标不同", en: "value that meets its target only by rounding" },
    explanation: {
      zh: "表格软件显示的位数少于存的位数，按显示的和按存的判断，结论不同（如目标 ≥90%，显示 90%，存的是 89.51%）。哪一个算数，只有填报人知道。",
      en: "The spreadsheet shows fewer digits than it holds, and the two come to different verdicts, such as 90% shown and 89.51% held for ≥90%. Which of them counts only the author knows.",
    },
  },
  "actuals/unreadable": {
    severity: "error",
    title: { zh: "实际值读不懂", en: "actual that cannot be read" },
    explanation: {
      zh: "写一个数和单位、一个日期，或一个评价，不写句子：3场、96.5%、2023-11-30、达成。",
      en: "Write a number with its unit, a date or a grade, not a sentence: 3场, 96.5%, 2023-11-30, 达成.",
    },
  },
  "actuals/unit-misfit": {
    severity: "error",
    title: { zh: "实际值与目标不可比", en: "actual that does not compare with its target" },
    explanation: {
      zh: "单位或种类不同，不能换算，也不能猜。按目标的单位填报。",
      en: "Unit or kind differ and do not convert, and nothing is guessed. Report it in the unit of the target.",
    },
  },
  "actuals/needs-baseline": {
    severity: "error",
    title: { zh: "缺上年值", en: "missing value of last year" },
    explanation: {
      zh: "目标说的是增减，实际值只是今年的数，要有上年值才能算。在“上年值”一列填写，或在表的 baseline 中写明。",
      en: "The target speaks of a change and the actual is this year’s figure; it takes last year’s to compare. Give it in the column “baseline”, or as baseline in the form.",
    },
  },
  "actuals/zero-baseline": {
    severity: "error",
    title: { zh: "上年值为 0", en: "value of last year is 0" },
    explanation: {
      zh: "对 0 算不出增减百分比。请由人判断，并在“得分率”一列写明。",
      en: "There is no percentage of 0. A person has to decide: give a rate.",
    },
  },
  "actuals/other-base": {
    severity: "error",
    title: { zh: "比较的基期不同", en: "change against another period" },
    explanation: {
      zh: "目标与上年比，实际值却与别的时期比，两者不能相比。",
      en: "The target compares with one period, the actual with another. Report the change against the base of the target.",
    },
  },
  "actuals/needs-grade": {
    severity: "error",
    title: { zh: "需要人来评价", en: "target that a person must grade" },
    explanation: {
      zh: "定性目标不能由程序判断。填写 达成、部分达成 或 未达成，或在“得分率”一列填百分比。",
      en: "A qualitative target is not for a program to judge. Write 达成, 部分达成 or 未达成, or a percentage in the column “rate”.",
    },
  },
  "actuals/needs-date": {
    severity: "error",
    title: { zh: "需要完成日期", en: "target that needs a date" },
    explanation: {
      zh: "目标是时限，请填写完成日期，如 2023-11-30。",
      en: "The target is a deadline: give the date of completion, such as 2023-11-30.",
    },
  },
  "actuals/needs-day": {
    severity: "error",
    title: { zh: "日期不够具体", en: "date without the day" },
    explanation: {
      zh: "时限落在所填的月份或季度之中，需要写到日才能判断。",
      en: "The deadline lies within the month or quarter that was given, so the day is needed.",
    },
  },
  "actuals/needs-year": {
    severity: "error",
    title: { zh: "日期没有年份", en: "date without a year" },
    explanation: {
      zh: "写明年份，如 2023-11-30。",
      en: "Give the year, as in 2023-11-30.",
    },
  },
  "actuals/before-period": {
    severity: "error",
    title: { zh: "完成日期早于目标期间", en: "date before the period of the target" },
    explanation: {
      zh: "多半是年份写错。确实提前完成的，请由人判断并写明得分率。",
      en: "Usually the year is wrong. If it really was done before, a person has to decide: give a rate.",
    },
  },
  "actuals/part-missing": {
    severity: "error",
    title: { zh: "目标有一部分没有回答", en: "part of a target without an answer" },
    explanation: {
      zh: "目标有几项要求，实际值要逐项填写，用分号隔开。",
      en: "The target asks for several things; answer them one by one, separated by semicolons.",
    },
  },
  "actuals/rate-outside-grade": {
    severity: "error",
    title: { zh: "得分率与评价不符", en: "rate outside the band of its grade" },
    explanation: {
      zh: "每个评价有自己的得分率区间，由评分办法规定。改正其中之一。",
      en: "Each grade has a band of rates, which the policy gives. Mend one of the two.",
    },
  },
  "actuals/not-applicable-without-reason": {
    severity: "warning",
    title: { zh: "不适用而没有说明", en: "not applicable without a reason" },
    explanation: {
      zh: "填为不适用的指标不计分，会被问到。在“偏差原因”一列说明。",
      en: "An indicator that is reported as not applicable does not count, and that will be asked about. Give the reason.",
    },
  },
  "actuals/unknown-indicator": {
    severity: "error",
    title: { zh: "表中没有的指标", en: "indicator that the form does not have" },
    explanation: {
      zh: "名称要与表上一致；相近的名称只提示，不会自动匹配。",
      en: "The name must be that of the form; a similar one is suggested, never matched.",
    },
  },
  "actuals/unknown-block": {
    severity: "error",
    title: { zh: "表中没有的指标块", en: "block that the form does not have" },
    explanation: {
      zh: "写“部门”、“任务1”或任务的名称。",
      en: "Write 部门, 任务1 or the name of the task.",
    },
  },
  "actuals/unexpected": {
    severity: "error",
    title: { zh: "目标为不适用，却有实际值", en: "actual for a target that does not apply" },
    explanation: {
      zh: "表上的预期指标是“无”“不涉及”，没有可以比较的目标。改正表或实际值。",
      en: "The target of the form is 无 or 不涉及, so there is nothing to compare with. Mend the form or the actual.",
    },
  },
  "actuals/needs-block": {
    severity: "error",
    title: { zh: "需注明指标块", en: "row that must name its block" },
    explanation: {
      zh: "同名指标在几个指标块中目标不同，要写明这一行是哪一个的。",
      en: "Several blocks have an indicator of this name with different targets; say which one the row is for.",
    },
  },
  "actuals/needs-id": {
    severity: "error",
    title: { zh: "需注明编号", en: "row that must give an id" },
    explanation: {
      zh: "同一指标块中有几个同名指标，只能靠编号区分。",
      en: "The block has several indicators of this name; only an id tells them apart.",
    },
  },
  "actuals/id-name-mismatch": {
    severity: "error",
    title: { zh: "编号与名称不符", en: "id and name of different indicators" },
    explanation: {
      zh: "编号和名称指的不是同一个指标。改正其中之一。",
      en: "The id and the name are of different indicators. Mend one of them.",
    },
  },
  "actuals/duplicate-row": {
    severity: "error",
    title: { zh: "重复填报", en: "indicator reported twice" },
    explanation: {
      zh: "同一指标填报了两次，评分采用先出现的一行。删去一行。",
      en: "The indicator is reported twice; the first row was scored. Delete one.",
    },
  },
  "actuals/execution-conflict": {
    severity: "error",
    title: { zh: "预算执行率前后不一", en: "execution rate that contradicts the amounts" },
    explanation: {
      zh: "填写的执行率与执行数除以预算数的结果不同。改正其中之一。",
      en: "The rate that is given differs from the amount executed divided by the budget. Mend one of them.",
    },
  },
  "actuals/execution-not-computable": {
    severity: "error",
    title: { zh: "算不出预算执行率", en: "execution rate that cannot be computed" },
    explanation: {
      zh: "填了执行数，但没有预算数，或预算数为 0。",
      en: "The amount executed is given, but the budget is missing or 0.",
    },
  },
  "actuals/implausible": {
    severity: "error",
    title: { zh: "实际值不合常理", en: "actual that cannot be meant" },
    explanation: {
      zh: "件数、金额不会是负数，合格率、满意度不会超过 100%。按字面会算达标，所以不判定；请核对后改正。",
      en: "A count or an amount is never negative, and a share of a whole never above 100%. As it stands it would meet the target, so it is not judged; check and mend it.",
    },
  },
  "actuals/operator-repeated": {
    severity: "warning",
    title: { zh: "实际值带有比较符号", en: "actual with an operator" },
    explanation: {
      zh: "实际值是一个事实，不是“≥95%”。取其数值，但会被问到是否照抄了目标。",
      en: "An actual is a fact, not “≥95%”. Its number is taken, but it looks copied from the target.",
    },
  },
  "actuals/approximate": {
    severity: "warning",
    title: { zh: "实际值是约数", en: "approximate actual" },
    explanation: {
      zh: "实际完成值应是确数。取其数值。",
      en: "An actual should be exact. Its number is taken.",
    },
  },
  "actuals/deadline-repeated": {
    severity: "warning",
    title: { zh: "实际值写成期限", en: "deadline instead of a date of completion" },
    explanation: {
      zh: "“12月底前”是目标的写法；填写完成的日期。",
      en: "“12月底前” is how a target is written; give the date of completion.",
    },
  },
  "actuals/aside-ignored": {
    severity: "warning",
    title: { zh: "括号内的组成部分未计入判断", en: "bracket left aside" },
    explanation: {
      zh: "“3场（含线上1场）”按 3 场计。组成部分写在“佐证材料”一列更好。",
      en: "“3场（含线上1场）” is taken as 3 场. What it is made of is better told in the column “evidence”.",
    },
  },
  "actuals/none-as-zero": {
    severity: "warning",
    title: { zh: "“无”按零计", en: "“无” taken as zero" },
    explanation: {
      zh: "“无”可以是零，也可以是没有数据。是零就写 0。",
      en: "“无” may be zero or no data. Write 0 where it is zero.",
    },
  },
  "actuals/stray-sign": {
    severity: "warning",
    title: { zh: "数值前有多余的符号", en: "stray sign before a number" },
    explanation: {
      zh: "多半是从电子表格带来的。删去符号。",
      en: "It usually comes from a spreadsheet. Remove it.",
    },
  },
} as const satisfies Record<string, OldFacts>;
