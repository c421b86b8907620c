import { exact } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Policy } from "../settings/policy.ts";
import { listed } from "./listed.ts";
import { stepsOf } from "./points/steps.ts";
import type { BlockScore } from "./scorecard.ts";

/** A scale under a misspelt name would go unnoticed, and so would one that never gives all points. */
export function stepsNotes(blocks: readonly BlockScore[], policy: Policy): readonly Text[] {
  return [...unusedStepsNotes(blocks, policy), ...lowStepsNotes(blocks, policy)];
}

function lowStepsNotes(blocks: readonly BlockScore[], policy: Policy): readonly Text[] {
  const low = blocks.flatMap(({ indicators }) =>
    indicators.filter(({ indicator, weight }) => {
      const steps = stepsOf(indicator, policy);
      return steps?.kind === "deviation" && steps.bands.every(({ points }) => exact(points).lt(weight));
    }),
  );
  const names = [...new Set(low.map(({ indicator }) => indicator.name))];
  return names.length === 0 ? [] : [lowSteps({ names: listed(names) })];
}

function unusedStepsNotes(blocks: readonly BlockScore[], { steps }: Policy): readonly Text[] {
  const names = new Set(
    blocks.flatMap(({ indicators }) => indicators.flatMap(({ indicator: { id, name } }) => [id, name])),
  );
  const unused = Object.keys(steps).filter((name) => !names.has(name));
  return unused.length === 0 ? [] : [unusedSteps({ names: listed(unused) })];
}

const unusedSteps = sentence({
  zh: "评分办法为这些指标规定了单项标准，但表中没有：{names}",
  en: "the policy has scales of their own for indicators that the form does not have: {names}",
});
const lowSteps = sentence({
  zh: "这些指标的单项标准最多也得不到其全部分值：{names}",
  en: "the scales of these indicators never give all of their weight: {names}",
});
