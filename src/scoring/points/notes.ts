import { exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { listed, sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { standardLevel1 } from "../../indicator/taxonomy.ts";
import { isOwnClass } from "../../settings/classes.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import type { BlockScore, ExecutionScore, IndicatorScore, LeftOut } from "../scorecard.ts";
import type { BlockPoints } from "./score-block.ts";
import { mostOf, stepsOf } from "./steps.ts";
import { blockPoints } from "./weights.ts";

/** What a reader has to know to judge the total; what the total is not comes last. */
export function notesOn(
  points: readonly BlockPoints[],
  blocks: readonly BlockScore[],
  execution: ExecutionScore | undefined,
  executionGap: Text | undefined,
  leftOut: readonly LeftOut[],
  policy: Policy,
): readonly Text[] {
  return [
    ...defaultWeightNotes(points, policy),
    ...points.flatMap((block) => givenWeightNotes(block, policy)),
    ...leftOutNotes(leftOut),
    ...executionNotes(execution, executionGap, policy),
    ...totalNotes(blocks),
    ...points.flatMap((block) => classNotes(block, policy)),
    ...lowStepsNotes(blocks, policy),
    ...zeroNotes(blocks.flatMap(({ indicators }) => indicators)),
    NOT_OFFICIAL,
  ];
}

function defaultWeightNotes(points: readonly BlockPoints[], policy: Policy): readonly Text[] {
  if (!points.some(({ hasDefaultWeights, weight }) => hasDefaultWeights && weight.gt(ZERO))) return [];
  const classes = Object.entries(policy.classes).map(([level1, weight]) => `${level1} ${weight}`);
  const weighed = points.filter(({ hasDefaultWeights }) => hasDefaultWeights);
  const missing = weighed.flatMap((block) => missingClasses(block, policy));
  const hasSome = weighed.some(({ indicators }) => indicators.some(({ indicator }) => indicator.weight !== undefined));
  const say = hasSome ? incompleteWeights : defaultWeights;
  return [
    say({ policy: policy.name, classes: listed(classes) }),
    ...(missing.length === 0 ? [] : [sharedPoints({ classes: listed([...new Set(missing)]) })]),
  ];
}

function missingClasses({ classes }: BlockPoints, policy: Policy): readonly string[] {
  return Object.keys(policy.classes).filter((level1) => !classes.some((present) => present.level1 === level1));
}

/** 90 beside the execution of the budget or 100 without it; anything else is scaled, and the reader should know. */
function givenWeightNotes(
  { block, indicators, hasDefaultWeights, weight }: BlockPoints,
  policy: Policy,
): readonly Text[] {
  if (hasDefaultWeights || weight.equals(ZERO)) return [];
  const room = blockPoints(policy);
  const given = indicators.reduce((sum, { indicator }) => sum.add(indicator.weight ?? ZERO), ZERO);
  if (![room, HUNDRED].some((expected) => given.equals(expected))) {
    const sum = printPoints(given, policy.places);
    return [weightsOff({ block: blockLabel(block), sum, room: printPoints(room, policy.places) })];
  }
  if (weight.equals(given)) return [];
  return [leftOut({ block: blockLabel(block), points: printPoints(given.sub(weight), policy.places) })];
}

/** Each by its name: what does not count is easily overlooked. */
function leftOutNotes(leftOut: readonly LeftOut[]): readonly Text[] {
  if (leftOut.length === 0) return [];
  const names = leftOut.map(({ indicator: { name }, points }) => {
    return points === undefined ? name : `${name} ${printPoints(points, 2)}`;
  });
  return [notCounted({ names: listed(names) })];
}

function executionNotes(execution: ExecutionScore | undefined, gap: Text | undefined, policy: Policy): readonly Text[] {
  if (gap === undefined || exact(policy.execution).equals(ZERO)) return [];
  const words = { gap, points: policy.execution };
  return [execution === undefined ? noExecution(words) : zeroExecution(words)];
}

function totalNotes(blocks: readonly BlockScore[]): readonly Text[] {
  const counted = blocks.filter(({ counts }) => counts);
  if (counted.length > 1) return [equalShares({ count: counted.length })];
  return blocks.length > 1 && counted[0]?.block.kind === "department" ? [DEPARTMENT_IS_TOTAL] : [];
}

function classNotes({ indicators }: BlockPoints, policy: Policy): readonly Text[] {
  const unknown = indicators.filter(
    ({ indicator }) => standardLevel1(indicator) === undefined && !isOwnClass(indicator, policy),
  );
  return [...new Set(unknown.map(({ indicator }) => indicator.level1))].map((printed) => unknownClass({ printed }));
}

function zeroNotes(indicators: readonly IndicatorScore[]): readonly Text[] {
  const zero = indicators.filter(
    ({ verdict, weight }) => weight.gt(ZERO) && (verdict === "missing" || verdict === "undecided"),
  );
  return zero.length === 0 ? [] : [countAsZero({ count: zero.length })];
}

/** A scale that never gives all points would go unnoticed. */
function lowStepsNotes(blocks: readonly BlockScore[], policy: Policy): readonly Text[] {
  const low = blocks.flatMap(({ indicators }) =>
    indicators.filter(({ indicator, weight }) => {
      const steps = stepsOf(indicator, policy);
      return steps !== undefined && mostOf(steps, weight).lt(weight);
    }),
  );
  const names = [...new Set(low.map(({ indicator }) => indicator.name))];
  return names.length === 0 ? [] : [lowSteps({ names: listed(names) })];
}

const lowSteps = sentence({
  zh: "这些指标的单项标准最多也得不到其全部分值：{names}",
  en: "the scales of these indicators never give all of their weight: {names}",
});
const defaultWeights = sentence({
  zh: "表中没有分值，采用评分办法 {policy} 的默认分值（{classes}，同类指标均分）",
  en: "default weights: the form gives none, so those of policy {policy} were shared equally within each class ({classes})",
});
const incompleteWeights = sentence({
  zh: "有的指标块分值不全，该块采用评分办法 {policy} 的默认分值（{classes}，同类指标均分）",
  en: "default weights: where a block gives not all weights, those of policy {policy} were shared equally within each class ({classes})",
});
const leftOut = sentence({
  zh: "{block}有 {points} 分的指标不计分，其余得分按比例换算",
  en: "indicators of {block} that weigh {points} are left out; the points of the others were scaled",
});
const sharedPoints = sentence({
  zh: "指标块缺少的一级指标（{classes}），其分值由该块的其他指标分担",
  en: "where a block has none of {classes}, its other indicators share those points",
});
const weightsOff = sentence({
  zh: "{block}的分值合计为 {sum}，应为 {room}（另有预算执行率）或 100；得分已按比例换算",
  en: "the weights of {block} add up to {sum}, expected {room} beside the budget execution or 100; its points were scaled",
});
const notCounted = sentence({
  zh: "不计分的指标及其分值：{names}",
  en: "indicators that do not count, with their points: {names}",
});
const noExecution = sentence({
  zh: "{gap}，其 {points} 分不计，其余得分按比例换算为 100 分",
  en: "{gap}: its {points} points are left out and the others rescaled to 100",
});
const zeroExecution = sentence({
  zh: "{gap}，其 {points} 分计 0 分",
  en: "{gap}: its {points} points count as 0",
});
const equalShares = sentence({
  zh: "总分由 {count} 个指标块平均得出",
  en: "the total is the mean of {count} blocks",
});
const DEPARTMENT_IS_TOTAL: Text = {
  zh: "总分为部门指标的得分；各任务按 100 分单独计分，不计入总分",
  en: "the total is that of the department block; each task has its own score of 100, which does not count",
};
const unknownClass = sentence({
  zh: "“{printed}”不是一级指标，按产出指标计分",
  en: "“{printed}” is no level 1; its indicators were scored as 产出指标",
});
const countAsZero = sentence({
  zh: "{count} 个指标待判定或未填报，计 0 分",
  en: "indicators undecided or missing, which count as 0: {count}",
});
const NOT_OFFICIAL: Text = {
  zh: "总分仅为本表目标的得分，不是财政部门对该部门的正式评价",
  en: "the total scores the targets of this form; it is not the official evaluation of the department",
};
