import { type Exact, ZERO } from "../../base/exact.ts";
import type { Block } from "../../form/form.ts";
import { inClassOrder, scoringClass } from "../../settings/classes.ts";
import type { Policy } from "../../settings/policy.ts";
import type { ClassScore, IndicatorScore } from "../scorecard.ts";
import type { ScaledIndicator } from "./scale-indicator.ts";
import { scoreIndicator } from "./score-indicator.ts";
import { defaultWeights, givenWeights } from "./weights.ts";

/** The points of a block before the execution of the budget is added. */
export interface BlockPoints {
  readonly block: Block;
  readonly indicators: readonly IndicatorScore[];
  readonly classes: readonly ClassScore[];
  /** Sum of the weights that count. */
  readonly weight: Exact;
  /** Sum of the scores. */
  readonly score: Exact;
  /** Whether the weights are those of the policy. */
  readonly hasDefaultWeights: boolean;
}

export function scoreBlock(block: Block, judged: readonly ScaledIndicator[], policy: Policy): BlockPoints {
  const weights = weigh(judged, policy);
  const indicators = judged.map((one) =>
    scoreIndicator(one, classOf(one, policy), weights.of.get(one) ?? ZERO, policy),
  );
  return {
    block,
    indicators,
    classes: inClassOrder([...Object.keys(policy.classes), ...indicators.map((one) => one.level1)]).flatMap((level1) =>
      sumOfClass(level1, indicators),
    ),
    weight: sum(indicators.map(({ weight }) => weight)),
    score: sum(indicators.map(({ score }) => score)),
    hasDefaultWeights: weights.areDefault,
  };
}

/** The weights of those that count; the others get none. */
function weigh(judged: readonly ScaledIndicator[], policy: Policy) {
  const counting = judged.filter((one) => counts(one, policy) && !isCountedInAnother(one));
  const classified = counting.map((one) => ({ indicator: one.indicator, level1: classOf(one, policy) }));
  const given = givenWeights(classified);
  const weights = given ?? defaultWeights(classified, policy);
  return { of: new Map(counting.map((one, index) => [one, weights[index] ?? ZERO])), areDefault: given === undefined };
}

/** 其中：… without points of its own is judged, and its points are those of the indicator that it is a part of. */
function isCountedInAnother({ indicator: { partOf, weight } }: ScaledIndicator): boolean {
  return partOf !== "" && weight === undefined;
}

function counts({ judgement: { verdict } }: ScaledIndicator, policy: Policy): boolean {
  if (verdict === "not-applicable") return policy.notApplicable === "zero";
  return verdict !== "missing" || policy.missingActual === "zero";
}

function classOf({ indicator }: ScaledIndicator, policy: Policy): string {
  return scoringClass(indicator, policy);
}

function sumOfClass(level1: string, indicators: readonly IndicatorScore[]): readonly ClassScore[] {
  const members = indicators.filter((one) => one.level1 === level1);
  if (members.length === 0) return [];
  return [{ level1, weight: sum(members.map(({ weight }) => weight)), score: sum(members.map(({ score }) => score)) }];
}

function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), ZERO);
}
