import { listed, sentence, type Text } from "../base/language.ts";
import type { MissingClass, Policy, Steps } from "./policy.ts";

/** What a reader must know of a policy to compute a score again, one sentence a rule. */
export function rulesOf(policy: Policy): readonly Text[] {
  const { classes, execution, inverse, grades, impliedOperator, missingActual, notApplicable, compound } = policy;
  const points = Object.entries(classes).map(([level1, weight]) => `${level1} ${weight}`);
  return [
    ...documentsOf(policy),
    RULES.weights({ classes: listed(points), execution }),
    ...Object.entries(policy.missingClass).map(([level1, heirs]) => missingClass(level1, heirs)),
    RULES.inverse[inverse],
    RULES.grades({ grades: listed(grades.map(({ grade, from, upTo }) => `${grade} ${upTo}–${from} %`)) }),
    RULES.impliedOperator[impliedOperator],
    RULES.missingActual[missingActual],
    RULES.notApplicable[notApplicable],
    RULES.compound[compound],
    late(policy),
    ...Object.entries(policy.steps).map(([name, steps]) => ownScale(name, steps)),
    ...arithmeticOf(policy),
  ];
}

/** The least of it, for where there is little room. */
export function basisOf(policy: Policy): readonly Text[] {
  return [...documentsOf(policy), ...arithmeticOf(policy)];
}

function documentsOf({ basis }: Policy): readonly Text[] {
  return basis.length === 0 ? [] : [RULES.documents({ documents: listed(basis) })];
}

function arithmeticOf({ places, ratings }: Policy): readonly Text[] {
  const bounds = ratings.map(({ rating, from }) => `${rating} ≥ ${from}`);
  return [RULES.rounding({ decimals: decimals(places) }), RULES.ratings({ bounds: listed(bounds) })];
}

function missingClass(level1: string, heirs: MissingClass): Text {
  return heirs === "renormalise" ? RULES.shared({ level1 }) : RULES.moved({ level1, heirs: listed(heirs.to) });
}

function late({ late }: Policy): Text {
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
  shared: sentence({
    zh: "缺少{level1}时，其分值按比例分给其他指标",
    en: "where {level1} is missing, all others share its points in proportion",
  }),
  moved: sentence({
    zh: "缺少{level1}时，其分值平均分给{heirs}",
    en: "where {level1} is missing, its points go to {heirs} in equal shares",
  }),
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
