import { type Exact, exact, HUNDRED, printExact, printRounded, ZERO } from "../../base/exact.ts";
import { listed, sentence, type Text } from "../../base/language.ts";
import type { Indicator } from "../../form/form.ts";
import type { Policy, Steps } from "../../settings/policy.ts";
import { figure } from "../figures/shares.ts";
import { messages } from "../judging/messages.ts";
import type { BlockScore } from "../scorecard.ts";

/** Points and how they were worked out; ⌊ ⌋ is the whole number below. */
export interface Points {
  readonly value: Exact;
  readonly workings: string;
  /** By which band, where the workings do not say. */
  readonly because?: Text;
}

/** The own scale that a policy has for an indicator. */
export function stepsOf({ id, name }: Indicator, { steps }: Policy): Steps | undefined {
  return Object.hasOwn(steps, id) ? steps[id] : Object.hasOwn(steps, name) ? steps[name] : undefined;
}

/** Points by steps; never more than the weight and never below nothing. */
export function pointsBySteps(steps: Steps, achievement: Exact, weight: Exact): Points {
  return steps.kind === "deduct" ? deducted(steps, achievement, weight) : byDeviation(steps, achievement, weight);
}

function deducted(steps: Extract<Steps, { kind: "deduct" }>, achievement: Exact, weight: Exact): Points {
  const { fullFrom, every, points } = steps;
  const missing = exact(fullFrom).sub(achievement);
  if (missing.lte(ZERO)) return { value: weight, workings: `100 % × ${figure(weight)}` };
  const value = weight.sub(missing.div(exact(every)).floor().mul(exact(points)));
  if (value.lt(ZERO)) return { value: ZERO, workings: `0 × ${figure(weight)}` };
  return { value, workings: `${figure(weight)} − ⌊(${fullFrom} − ${figure(achievement)}) ÷ ${every}⌋ × ${points}` };
}

function byDeviation({ bands }: Extract<Steps, { kind: "deviation" }>, achievement: Exact, weight: Exact): Points {
  const deviation = achievement.sub(HUNDRED).abs();
  const band = bands.find(({ within }) => deviation.lte(exact(within)));
  const points = exact(band?.points ?? "0");
  const value = points.gt(weight) ? weight : points;
  const words = { deviation: printRounded(deviation, 2), points: printExact(value) };
  const because =
    band === undefined
      ? messages.outsideBands({ ...words, within: bands.at(-1)?.within ?? "0" })
      : messages.insideBand({ ...words, within: band.within });
  return { value, workings: figure(value), because };
}

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
