import { type Exact, exact, HUNDRED, roundExact, ZERO } from "../base/exact.ts";
import type { IndicatorScore, Scorecard } from "../scoring/scorecard.ts";
import type { Policy } from "../settings/policy.ts";
import { lossesOf } from "./losses.ts";
import type { AcrossForms, AcrossRow, Money, RankedForm } from "./ranking.ts";

export function acrossForms(forms: readonly RankedForm[], policy: Policy): AcrossForms {
  const scored = forms.filter(({ scorecard }) => scorecard !== undefined);
  const rows = scored.flatMap(rowsOf);
  const reached = rows.filter(({ score }) => score.verdict === "met" && !isCeiling(score));
  // The first step at which the policy asks about what goes far beyond a target.
  const threshold = exact(policy.overAchievement.find(({ when }) => when !== "zero-target")?.from ?? USUAL_THRESHOLD);
  return {
    ratings: policy.ratings.map(({ rating }) => ({
      rating,
      forms: scored.filter(({ scorecard }) => scorecard?.rating === rating).length,
    })),
    mean: meanOf(scored, () => exact(1), policy),
    weightedMean: meanOf(scored, ({ facts }) => facts?.budget, policy),
    money: sumMoney(scored),
    worst: rows.filter(({ lost }) => lost.gt(ZERO)).toSorted((one, other) => other.lost.compare(one.lost)),
    over: reached
      .filter(({ score }) => score.achievement?.gte(threshold))
      .toSorted((one, other) => (other.score.achievement ?? ZERO).compare(one.score.achievement ?? ZERO)),
    exact: rows.filter(({ score }) => score.verdict === "met" && score.achievement?.equals(HUNDRED)),
  };
}

/** Per cent; where a policy asks nothing, a reader may still. */
const USUAL_THRESHOLD = "130";

/** Every indicator once, with what it cost the total. */
function rowsOf(form: RankedForm): readonly AcrossRow[] {
  const { scorecard } = form;
  if (scorecard === undefined) return [];
  const lost = new Map<IndicatorScore, Exact>();
  for (const { by, points } of lossesOf(scorecard).parts) if (by.kind === "indicator") lost.set(by.score, points);
  return eachOnce(scorecard).map((score) => ({ form, score, lost: lost.get(score) ?? ZERO }));
}

/** A row that serves several blocks stands for all of them; the first block, that of the department, tells of it. */
function eachOnce({ blocks }: Scorecard): readonly IndicatorScore[] {
  const byName = new Map<string, IndicatorScore>();
  for (const score of blocks.flatMap(({ indicators }) => indicators)) {
    const key = `${score.indicator.name}\0${score.indicator.target.text}`;
    if (!byName.has(key)) byName.set(key, score);
  }
  return [...byName.values()];
}

/** Staying far below a ceiling is no over-achievement. */
function isCeiling({ effectiveNotation }: IndicatorScore): boolean {
  return effectiveNotation.startsWith("<");
}

function meanOf(
  forms: readonly RankedForm[],
  weightOf: (form: RankedForm) => Exact | undefined,
  { places }: Policy,
): Exact | undefined {
  let [sum, weights] = [ZERO, ZERO];
  for (const form of forms) {
    const weight = weightOf(form);
    if (form.scorecard === undefined || weight === undefined) continue;
    sum = sum.add(form.scorecard.total.mul(weight));
    weights = weights.add(weight);
  }
  return weights.gt(ZERO) ? roundExact(sum.div(weights), places) : undefined;
}

/** Only where the form has a budget: amounts of a report alone may be in 元 or in 万元. */
export function moneyOf({ facts, scorecard }: RankedForm): Money | undefined {
  const budget = facts?.budget;
  const { rate, amounts } = scorecard?.execution ?? {};
  if (budget === undefined || rate === undefined) return undefined;
  return amounts === undefined
    ? { budget, executed: budget.mul(rate).div(HUNDRED), forms: 1 }
    : { ...amounts, forms: 1 };
}

export function sumMoney(forms: readonly RankedForm[]): Money | undefined {
  const all = forms.flatMap((form) => moneyOf(form) ?? []);
  if (all.length === 0) return undefined;
  return {
    budget: all.reduce((sum, one) => sum.add(one.budget), ZERO),
    executed: all.reduce((sum, one) => sum.add(one.executed), ZERO),
    forms: all.length,
  };
}
