import { listed, sentence, type Text } from "../base/language.ts";
import type { MissingClass, Policy, Steps } from "./policy.ts";

/** What a reader must know of a policy to compute a score again, one sentence a rule. */
export function rulesOf(policy: Policy): readonly Text[] {
  return Object.values(IN_WORDS).flatMap((inWords) => inWords(policy));
}

/** Every field of a policy, in the order in which it is told: the compiler asks for those that are left out. */
const IN_WORDS = {
  // Name, version and title are the heading of what is said here.
  name: () => [],
  version: () => [],
  title: () => [],
  basis: documentsOf,
  classes: ({ classes, execution }) => [
    RULES.weights({ classes: listed(Object.entries(classes).map((points) => points.join(" "))), execution }),
  ],
  // Told with the points of the classes.
  execution: () => [],
  countsAs: ({ countsAs }) => Object.entries(countsAs).map(([level1, heir]) => RULES.countsAs({ level1, heir })),
  missingClass: ({ missingClass }) => Object.entries(missingClass).map(([level1, heirs]) => heirsOf(level1, heirs)),
  total: ({ total }) => [RULES.total[total]],
  inverse: ({ inverse }) => [RULES.inverse[inverse]],
  grades: ({ grades }) => [
    RULES.grades({ grades: listed(grades.map(({ grade, from, upTo }) => `${grade} ${upTo}–${from} %`)) }),
  ],
  impliedOperator: ({ impliedOperator }) => [RULES.impliedOperator[impliedOperator]],
  approximate: ({ approximate }) => [RULES.approximate({ percent: approximate })],
  missingExecution: ({ missingExecution }) => [RULES.missingExecution[missingExecution]],
  missingActual: ({ missingActual }) => [RULES.missingActual[missingActual]],
  notApplicable: ({ notApplicable }) => [RULES.notApplicable[notApplicable]],
  compound: ({ compound }) => [RULES.compound[compound]],
  deadlineDay: ({ deadlineDay }) => [RULES.deadlineDay[deadlineDay]],
  late: ({ late }) => [lateOf(late)],
  steps: ({ steps }) => Object.entries(steps).map(([name, scale]) => ownScale(name, scale)),
  overAchievement: ({ overAchievement }) => [RULES.overAchievement({ percent: overAchievement })],
  underExecution: ({ underExecution }) => [RULES.underExecution({ percent: underExecution })],
  places: roundingOf,
  ratings: ratingsOf,
} satisfies { readonly [Field in keyof Policy]-?: (policy: Policy) => readonly Text[] };

/** The least of it, for where there is little room. */
export function basisOf(policy: Policy): readonly Text[] {
  return [...documentsOf(policy), ...roundingOf(policy), ...ratingsOf(policy)];
}

function documentsOf({ basis }: Policy): readonly Text[] {
  return basis.length === 0 ? [] : [RULES.documents({ documents: listed(basis) })];
}

function roundingOf({ places }: Policy): readonly Text[] {
  return [RULES.rounding({ decimals: decimals(places) })];
}

function ratingsOf({ ratings }: Policy): readonly Text[] {
  return [RULES.ratings({ bounds: listed(ratings.map(({ rating, from }) => `${rating} ≥ ${from}`)) })];
}

function heirsOf(level1: string, heirs: MissingClass): Text {
  return heirs === "renormalise" ? RULES.shared({ level1 }) : RULES.moved({ level1, heirs: listed(heirs.to) });
}

function lateOf(late: Policy["late"]): Text {
  if (late.length === 0) return RULES.tooLate;
  const steps = late.map((step) => RULES.days({ days: step.days, percent: step.percent }));
  return RULES.late({ steps: { zh: steps.map(({ zh }) => zh).join("、"), en: steps.map(({ en }) => en).join(", ") } });
}

function ownScale(name: string, steps: Steps): Text {
  if (steps.kind === "deduct") return RULES.deducted({ name, ...steps });
  return RULES.stepped({ name, bands: listed(steps.bands.map(({ within, points }) => `±${within} %: ${points}`)) });
}

const RULES = {
  documents: sentence({ zh: "依据 {documents}", en: "follows {documents}" }),
  weights: sentence({
    zh: "分值：{classes}，预算执行 {execution}；达标得满分，未达标按完成率折算",
    en: "points: {classes}, budget execution {execution}; full points where met, else in proportion",
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
  overAchievement: sentence({
    zh: "完成率达 {percent} % 以上的，应说明原因",
    en: "an achievement of {percent} % or more asks for a reason",
  }),
  underExecution: sentence({
    zh: "预算执行率低于 {percent} % 的，应说明原因",
    en: "an execution of the budget below {percent} % asks for a reason",
  }),
  rounding: sentence({
    zh: "各项得分四舍五入到{decimals}后相加",
    en: "scores rounded half up to {decimals}, then added",
  }),
  ratings: sentence({ zh: "等级：{bounds}", en: "ratings: {bounds}" }),
} satisfies Record<string, Text | ((params: never) => Text) | Record<string, Text>>;

function decimals(places: number): Text {
  if (places === 0) return { zh: "整数", en: "whole numbers" };
  return { zh: ` ${places} 位小数`, en: places === 1 ? "1 decimal" : `${places} decimals` };
}
