import { sentence, type Text } from "../base/language.ts";

/** The sentences in which a policy is told. */
export const REACHED = {
  floor: sentence({ zh: "完成率达到 {from} %", en: "an achievement of {from} % or more" }),
  any: sentence({
    zh: "完成率达到 {from} %（越低越好的指标也算）",
    en: "an achievement of {from} % or more, also where less is better",
  }),
  "zero-target": sentence({
    zh: "目标为 0 而实际值达到 {from}",
    en: "an actual of {from} or more where the target is 0",
  }),
};

export const ROUNDING = {
  "half-up": sentence({
    zh: "各项得分四舍五入到{decimals}后相加",
    en: "scores rounded half up to {decimals}, then added",
  }),
  cut: sentence({ zh: "各项得分截取到{decimals}后相加", en: "scores cut to {decimals}, then added" }),
};

export const MEASURES = {
  achievement: { zh: "完成率（%）", en: "the achievement in per cent" },
  value: { zh: "实际值", en: "the actual value" },
} as const;

export const PARTS = {
  ignored: { zh: "不足一级的不扣", en: "a part of it is not counted" },
  counted: { zh: "不足一级的按一级扣", en: "a part of it counts as one" },
  proportional: { zh: "不足一级的按比例扣", en: "a part of it counts in proportion" },
} as const;

export const RULES = {
  documents: sentence({ zh: "依据 {documents}", en: "follows {documents}" }),
  weights: sentence({
    zh: "分值：{classes}，预算执行 {execution}；达标得满分，未达标按完成率折算",
    en: "points: {classes}, budget execution {execution}; full points where met, else in proportion",
  }),
  executionIn: sentence({
    zh: "预算执行 {execution} 分包含在“{name}”的分值之内",
    en: "the {execution} points of the budget execution are within those of {name}",
  }),
  denominator: {
    adjusted: {
      zh: "预算执行率为全年执行数 ÷ 全年预算数（没有调整的为表中预算）",
      en: "the rate of execution is the amount executed ÷ the adjusted budget, or the form’s where it was not adjusted",
    },
    initial: {
      zh: "预算执行率为全年执行数 ÷ 年初预算数",
      en: "the rate of execution is the amount executed ÷ the initial budget",
    },
  },
  cap: sentence({
    zh: "预算执行按执行率比例得分，执行率最多按 {cap} % 计",
    en: "the execution is scored in proportion to the rate, of which {cap} % count at most",
  }),
  executionBands: sentence({
    zh: "预算执行按执行率分档得分：{bands}，再低不得分",
    en: "the execution is scored by bands of the rate: {bands}, then nothing",
  }),
  classMinimum: sentence({
    zh: "“{name}”得分低于其分值的 {percent} % 时，等级最高为“{rating}”",
    en: "where {name} has less than {percent} % of its points, the rating is “{rating}” at best",
  }),
  countsAs: sentence({ zh: "{level1}按{heir}计分", en: "{level1} is scored under {heir}" }),
  shared: sentence({
    zh: "缺少{level1}时，其分值按比例分给其他指标",
    en: "where {level1} is missing, all others share its points in proportion",
  }),
  moved: sentence({
    zh: "缺少{level1}时，其分值平均分给{heirs}",
    en: "where {level1} is missing, its points go to {heirs} in equal shares",
  }),
  shares: sentence({
    zh: "总分中部门指标占 {department} %，各任务合计占 {tasks} %，任务之间{by}",
    en: "the department is {department} % of the total and the tasks together {tasks} %, {by}",
  }),
  by: {
    equal: { zh: "均分", en: "in equal shares" },
    amount: { zh: "按金额分", en: "by their amounts" },
  },
  total: {
    department: {
      zh: "总分取部门指标块的得分；没有部门指标块的，取各任务得分的平均",
      en: "the total is that of the department; where it has no indicators, the mean of the tasks",
    },
    "all-blocks": { zh: "总分取各指标块得分的平均", en: "the total is the mean of all blocks" },
  },
  inverse: {
    ratio: {
      zh: "越低越好的指标未达标时，得分率为目标 ÷ 实际",
      en: "where less is better and the target was missed: target ÷ actual",
    },
    linear: {
      zh: "越低越好的指标未达标时，得分率为 1 −（实际 − 目标）÷ 目标，至 0 为止",
      en: "where less is better and the target was missed: 1 − (actual − target) ÷ target, not below 0",
    },
  },
  grades: sentence({ zh: "定性指标的得分率：{grades}", en: "grades of qualitative targets: {grades}" }),
  impliedOperator: {
    "by-direction": {
      zh: "目标没有写比较符的，越高越好按至少、越低越好按至多处理",
      en: "a target without an operator is at least, or at most where less is better",
    },
    exact: { zh: "目标没有写比较符的，按恰好处理", en: "a target without an operator is exactly that" },
  },
  equals: {
    exact: { zh: "目标写明“=”的，按恰好等于处理", en: "a written = is exactly that" },
    "at-least": { zh: "目标写明“=”且大于 0 的，按不少于处理", en: "a written = above 0 is at least" },
  },
  approximate: sentence({
    zh: "“约”按上下 {percent} % 计",
    en: "“约” (about) reaches {percent} % to either side",
  }),
  missingExecution: {
    rescale: {
      zh: "没有填报预算执行率的，不计其分值，其余按比例换算",
      en: "without a rate of execution its points are left out and the others rescaled",
    },
    zero: { zh: "没有填报预算执行率的，其得分为 0", en: "without a rate of execution its points count as 0" },
    fail: { zh: "没有填报预算执行率的，不能通过", en: "without a rate of execution the report fails" },
  },
  missingActual: {
    zero: { zh: "未填报的指标计 0 分", en: "an indicator without an actual scores 0" },
    exclude: { zh: "未填报的指标不参与计分", en: "an indicator without an actual is left out" },
  },
  notApplicable: {
    zero: { zh: "不适用的指标计 0 分", en: "an indicator that does not apply scores 0" },
    exclude: {
      zh: "不适用的指标不参与计分",
      en: "an indicator that does not apply is left out",
    },
  },
  deadlineDay: {
    counts: { zh: "“X日前”包括当日", en: "a deadline “X日前” includes the day itself" },
    "too-late": { zh: "“X日前”不包括当日", en: "a deadline “X日前” leaves out the day itself" },
  },
  tooLate: { zh: "逾期完成计 0 分", en: "what is completed late scores 0" },
  late: sentence({ zh: "逾期完成的得分率：{steps}，再晚为 0", en: "completed late: {steps}, then nothing" }),
  days: sentence({ zh: "{days} 天以内 {percent} %", en: "up to {days} days {percent} %" }),
  compound: {
    lowest: {
      zh: "一个目标有几项要求的，按最低的一项计分",
      en: "of a target with several parts, the lowest part decides",
    },
    average: { zh: "一个目标有几项要求的，按各项平均计分", en: "of a target with several parts, the mean decides" },
  },
  deducted: sentence({
    zh: "“{name}”：完成率达 {fullFrom} % 得满分，每低 {every} 个百分点扣 {points} 分",
    en: "“{name}”: full points from {fullFrom} % on, {points} off for every {every} % below",
  }),
  stepped: sentence({
    zh: "“{name}”按与 100 % 的偏差得分：{bands}",
    en: "“{name}” by the deviation from 100 %: {bands}",
  }),
  reason: {
    required: { zh: "应说明原因", en: "asks for a reason" },
    blocking: { zh: "必须说明原因，否则不能通过", en: "must have a reason, or the report fails" },
  },
  off: sentence({ zh: "扣去分值的 {percent} %", en: "loses {percent} % of the weight" }),
  over: sentence({ zh: "{what}的，{asked}", en: "{what}: {asked}" }),
  bonus: sentence({ zh: "加分项“{name}”：{how}，至多 {upTo} 分", en: "bonus “{name}”: {how}, {upTo} at most" }),
  deduction: sentence({
    zh: "扣分项“{name}”：{how}，至多 {upTo} 分",
    en: "deduction “{name}”: {how}, {upTo} at most",
  }),
  asReported: { zh: "按所填分数", en: "as reported" },
  eachCase: sentence({ zh: "每出现一次 {points} 分", en: "{points} for each case" }),
  veto: sentence({
    zh: "一票否决项“{name}”出现时，等级最高为“{rating}”",
    en: "where “{name}” is the case, the rating is “{rating}” at best",
  }),
  deductColumn: {
    zh: "“扣分”一列的分数从得分中减去，减到 0 为止",
    en: "what stands in the column 扣分 is taken off the score, down to 0",
  },
  reviewColumn: {
    zh: "填有“复核分”的指标以复核分为得分，不超过分值",
    en: "a score in the column 复核分 replaces the computed one, never above the weight",
  },
  bands: sentence({
    zh: "“{name}”按{what}分档得分：{bands}，超出的不得分",
    en: "“{name}” by bands of {what}: {bands}, then nothing",
  }),
  above: sentence({
    zh: "“{name}”：{what}不超过 {limit} 得满分，每超过 {every} 扣 {minus} 分，{part}",
    en: "“{name}”: full points up to {limit} of {what}, {minus} off for every {every} above; {part}",
  }),
  below: sentence({
    zh: "“{name}”：{what}达到 {limit} 得满分，每低 {every} 扣 {minus} 分，{part}",
    en: "“{name}”: full points from {limit} of {what}, {minus} off for every {every} below; {part}",
  }),
  each: sentence({
    zh: "“{name}”：每出现一次扣 {points} 分",
    en: "“{name}”: {points} off for every one of the actual value",
  }),
  ticks: sentence({
    zh: "“{name}”按具备的条件得分：{ticks}",
    en: "“{name}” by the conditions that are fulfilled: {ticks}",
  }),
  steppedValue: sentence({
    zh: "“{name}”按实际值与 100 的偏差得分：{bands}",
    en: "“{name}” by the deviation of the actual value from 100: {bands}",
  }),
  underExecution: sentence({
    zh: "预算执行率低于 {percent} % 的，应说明原因",
    en: "an execution of the budget below {percent} % asks for a reason",
  }),
  ratings: sentence({ zh: "等级：{bounds}", en: "ratings: {bounds}" }),
} satisfies Record<string, Text | ((params: never) => Text) | Record<string, Text>>;
