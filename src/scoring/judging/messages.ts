import { sentence, type Text } from "../../base/language.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";

/** What an actual turned out to be where its target asks for something else. */
export const actualKinds: Readonly<Record<ActualValue["kind"], Text>> = {
  quantity: { zh: "数量", en: "a number" },
  date: { zh: "日期", en: "a date" },
  change: { zh: "增减幅度", en: "a change" },
  ratio: { zh: "比例", en: "a ratio" },
  rank: { zh: "名次", en: "a rank" },
  "yes-no": { zh: "是否判断", en: "a yes or no" },
  text: { zh: "文字", en: "free text" },
};

/** Why something could or could not be judged; sentences about one actual and its target. */
export const messages = {
  converted: sentence({ zh: "{actual} 折合 {value}", en: "{actual} makes {value}" }),
  policyWidth: sentence({
    zh: "约数按上下 {percent}% 计",
    en: "an approximate number reaches {percent}% to either side",
  }),
  insideBand: sentence({
    zh: "完成率偏离 100% {deviation} 个百分点，不超过 {within}，得 {points} 分",
    en: "the achievement is {deviation} points off 100%, no more than {within}, which gives {points}",
  }),
  outsideBands: sentence({
    zh: "完成率偏离 100% {deviation} 个百分点，超过 {within}，得 {points} 分",
    en: "the achievement is {deviation} points off 100%, more than {within}, which gives {points}",
  }),
  both: sentence({ zh: "{one}；{other}", en: "{one}; {other}" }),
  computedChange: sentence({ zh: "变动幅度 {workings}，即 {value}", en: "change {workings}, that is {value}" }),

  unitMisfit: sentence({
    zh: "实际值 {actual} 与目标的单位（{target}）不可比",
    en: "actual {actual} does not compare with a target in {target}",
  }),
  unitHelp: sentence({ zh: "按目标的单位填报", en: "report it in the unit of the target" }),
  periodUnclear: sentence({
    zh: "实际值 {actual} 可能是全年合计，也可能就是 {target}",
    en: "actual {actual} may be the total of the year, or mean {target}",
  }),
  periodHelp: sentence({
    zh: "写明“全年4次”或“每季度1次”",
    en: "write for example 全年4次 or 每季度1次",
  }),
  bareUnit: sentence({
    zh: "实际值“{actual}”没有单位，不能确定是 {plain} 还是 {scaled}",
    en: "actual “{actual}” has no unit and may be {plain} or {scaled}",
  }),
  implausible: sentence({
    zh: "实际值 {actual} 不合常理，请核对",
    en: "actual {actual} cannot be meant; check it",
  }),
  kindMisfit: sentence({
    zh: "目标的单位是{target}，实际值却是{kind}",
    en: "the target is in {target}, but the actual is {kind}",
  }),
  noNumber: sentence({
    zh: "实际值“{actual}”中没有可与目标（{target}）比较的数",
    en: "actual “{actual}” holds no number to compare with a target in {target}",
  }),
  unreadableActual: sentence({
    zh: "实际值“{text}”无法识别：{reason}",
    en: "cannot read the actual “{text}”: {reason}",
  }),
  aroundThreshold: sentence({
    zh: "“约”可以是 {lower} 到 {upper}，有的达标，有的不达标，请填写准确的数",
    en: "“about” may be from {lower} to {upper}, and not all of these meet the target alike; give the exact number",
  }),
  tippedByRounding: sentence({
    zh: "单元格显示“{shown}”，实际存的是 {held}，达标与否因此不同",
    en: "the cell shows “{shown}” and holds {held}, and only one of them would meet the target",
  }),
  showMoreDigits: sentence({
    zh: "增加显示的小数位数，或填写准确的值",
    en: "show more decimals, or type the exact value",
  }),
  unreadableTarget: sentence({ zh: "目标无法识别", en: "the target cannot be read" }),
  nothingAimedAt: sentence({ zh: "目标为不适用", en: "the target is not applicable" }),

  needsBaseline: sentence({
    zh: "要从实际值 {actual} 算出变动幅度，缺上年值",
    en: "actual {actual} gives no change without last year’s value",
  }),
  needsBaselineForMultiple: sentence({
    zh: "目标是基期的倍数，缺上年值",
    en: "the target is a multiple of last year’s value, which is missing",
  }),
  needsReference: sentence({
    zh: "目标以“{name}”为准，但没有给出其数值",
    en: "the target refers to “{name}”, whose value is not given",
  }),
  zeroBaseline: sentence({
    zh: "上年值为 0，无法计算增减百分比",
    en: "last year’s value is 0, so no percentage follows",
  }),
  unreadableBaseline: sentence({ zh: "上年值“{baseline}”不是数值", en: "last year’s value “{baseline}” is no number" }),
  baselineHelp: sentence({ zh: "在“上年值”一列填写", en: "give it in the column “baseline”" }),
  otherBase: sentence({
    zh: "实际值与目标的比较基期不同",
    en: "the actual and the target compare with different periods",
  }),
  otherBaseHelp: sentence({ zh: "按目标的基期填报", en: "report the change against the base of the target" }),

  needsDate: sentence({ zh: "目标是时限，实际值却是{kind}", en: "the target is a deadline, but the actual is {kind}" }),
  dateHelp: sentence({ zh: "填写完成日期，如 2023-11-30", en: "give the date of completion, such as 2023-11-30" }),
  needsDay: sentence({
    zh: "时限在该期间之中，需填写具体日期",
    en: "the deadline lies within that period, so the day is needed",
  }),
  needsYear: sentence({ zh: "日期“{actual}”没有年份", en: "date “{actual}” has no year" }),
  noSuchDate: sentence({ zh: "日期无效", en: "there is no such date" }),
  beforePeriod: sentence({ zh: "完成日期早于目标期间", en: "the date lies before the period of the target" }),
  beforeYear: sentence({
    zh: "完成日期早于 {year} 年，请核对年份",
    en: "the date lies before {year}; check its year",
  }),
  recurringDeadline: sentence({
    zh: "一个日期不能说明每期都按时",
    en: "one date does not tell whether every period was in time",
  }),

  needsGrade: sentence({
    zh: "定性目标需要评价，实际值却是{kind}",
    en: "the target asks for a grade, but the actual is {kind}",
  }),
  needsYesNo: sentence({
    zh: "目标为是否判断，实际值却是{kind}",
    en: "the target asks for yes or no, but the actual is {kind}",
  }),
  gradeHelp: sentence({
    zh: "填写 达成、部分达成 或 未达成，或在“得分率”一列填写百分比",
    en: "write 达成, 部分达成 or 未达成, or a percentage in the column “rate”",
  }),
  noOrder: sentence({
    zh: "无法判断“{actual}”与“{grade}”孰高",
    en: "cannot tell whether “{actual}” is better than “{grade}”",
  }),
  needsRatio: sentence({ zh: "目标是比例，实际值却是{kind}", en: "the target is a ratio, but the actual is {kind}" }),
  needsRank: sentence({ zh: "目标是名次，实际值却是{kind}", en: "the target is a rank, but the actual is {kind}" }),
  unreadableRate: sentence({
    zh: "得分率“{rate}”不是 0%–100% 的百分比",
    en: "rate “{rate}” is no percentage from 0% to 100%",
  }),
  rateHelp: sentence({ zh: "写成 85%", en: "write it like 85%" }),
  rateOutsideGrade: sentence({
    zh: "得分率“{rate}”不在“{grade}”的区间 {from}%–{upTo}% 内",
    en: "rate “{rate}” is outside the band of “{grade}”, {from}% to {upTo}%",
  }),

  repeatsTarget: sentence({
    zh: "实际值照抄目标，没有实际数据",
    en: "the actual repeats the target instead of reporting",
  }),
  unansweredPart: sentence({
    zh: "实际值没有回答目标中的“{part}”",
    en: "the actual does not answer the part “{part}” of the target",
  }),
  partHelp: sentence({ zh: "逐项填写，用分号隔开", en: "answer the parts one by one, separated by semicolons" }),
};
