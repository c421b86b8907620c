import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import type { Indicator } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";

/** An indicator and the class it is scored under. */
export interface Classified {
  readonly indicator: Indicator;
  readonly level1: string;
}

/** The points of all indicators of a block: what is left of 100 beside the execution of the budget. */
export function blockPoints(policy: Policy): Exact {
  return HUNDRED.sub(exact(policy.execution));
}

/** The weights that the form gives; undefined where it does not give all of them. */
export function givenWeights(classified: readonly Classified[]): readonly Exact[] | undefined {
  const weights = classified.flatMap(({ indicator }) => indicator.weight ?? []);
  return weights.length === classified.length ? weights : undefined;
}

/** The points of each class in equal shares, so that all weights of the block add up exactly. */
export function defaultWeights(classified: readonly Classified[], policy: Policy): readonly Exact[] {
  const points = classPoints(new Set(classified.map(({ level1 }) => level1)), policy);
  const weights = new Map<Classified, Exact>();
  for (const [level1, total] of points) {
    const members = classified.filter((one) => one.level1 === level1);
    const parts = shareOut(
      total,
      members.map(() => exact(1)),
      policy.places,
    );
    for (const [index, member] of members.entries()) weights.set(member, parts[index] ?? ZERO);
  }
  return classified.map((one) => weights.get(one) ?? ZERO);
}

/** Points per class of a block that has these classes; those of the others go where the policy sends them. */
export function classPoints(present: ReadonlySet<string>, policy: Policy): ReadonlyMap<string, Exact> {
  const points = new Map<string, Exact>([...present].map((level1) => [level1, pointsOf(level1, policy)]));
  for (const level1 of namedClasses(policy)) {
    if (present.has(level1)) continue;
    const heirs = heirsOf(level1, policy).filter((heir) => present.has(heir));
    const parts = shareOut(
      pointsOf(level1, policy),
      heirs.map(() => exact(1)),
      policy.places,
    );
    for (const [index, heir] of heirs.entries()) points.set(heir, (points.get(heir) ?? ZERO).add(parts[index] ?? ZERO));
  }
  const shares = shareOut(blockPoints(policy), [...points.values()], policy.places);
  return new Map([...points.keys()].map((level1, index) => [level1, shares[index] ?? ZERO]));
}

function namedClasses({ classes }: Policy): readonly string[] {
  return Object.keys(classes);
}

/** What the indicators of a class have: the execution may have some of its points. */
function pointsOf(level1: string, { classes, execution, executionIn }: Policy): Exact {
  const points = exact(classes[level1] ?? "0");
  return level1 === executionIn ? points.sub(exact(execution)) : points;
}

function heirsOf(level1: string, { missingClass }: Policy): readonly string[] {
  const choice = missingClass[level1] ?? "renormalise";
  return choice === "renormalise" ? [] : choice.to;
}

/**
 * Shares a total out in proportion, in steps of the last decimal, by the largest remainder (the first of equals),
 * so that the printed column adds up: 50 over 7 is 7.15 twice and 7.14 five times.
 */
export function shareOut(total: Exact, proportions: readonly Exact[], places: number): readonly Exact[] {
  const whole = proportions.reduce((sum, proportion) => sum.add(proportion), ZERO);
  if (whole.lte(ZERO)) return proportions.map(() => ZERO);
  const step = exact(1, 10n ** BigInt(places));
  const quotas = proportions.map((proportion) => total.mul(proportion).div(whole).div(step));
  const floors = quotas.map((quota) => quota.floor());
  const left = total.div(step).sub(floors.reduce((sum, floor) => sum.add(floor), ZERO));
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota.sub(floors[index] ?? ZERO) }))
    .toSorted((a, b) => b.remainder.compare(a.remainder) || a.index - b.index);
  const favoured = new Set(byRemainder.filter((_, rank) => exact(rank).lt(left)).map(({ index }) => index));
  return floors.map((floor, index) => (favoured.has(index) ? floor.add(exact(1)) : floor).mul(step));
}
