import { exact, roundExact, ZERO } from "../base/exact.ts";
import { ratingOf } from "../scoring/figures/points.ts";
import type { ClassScore, Scorecard } from "../scoring/scorecard.ts";
import { inClassOrder } from "../settings/classes.ts";
import type { Policy } from "../settings/policy.ts";
import { acrossForms, sumMoney } from "./across-forms.ts";
import {
  type DepartmentTotal,
  type PreviousForm,
  type PreviousRanking,
  type RankedForm,
  type Ranking,
  type ScoredForm,
  STANDINGS,
  type Standing,
} from "./ranking.ts";

/** Forms that were scored by one policy, best first, with totals per department and per class. */
export function rankForms(
  forms: readonly ScoredForm[],
  policy: Policy,
  earlier?: Pick<PreviousRanking, "path" | "forms">,
): Ranking {
  const scorecards = forms.flatMap(({ scorecard }) => scorecard ?? []);
  const ranked = withEarlier(inOrder(forms), earlier?.forms ?? []);
  return {
    forms: ranked,
    departments: departmentTotals(ranked, policy),
    classes: sumClasses(scorecards),
    across: acrossForms(ranked, policy),
    previous: earlier && {
      ...earlier,
      gone: earlier.forms.filter((one) => !ranked.some(({ before }) => before === one)),
    },
  };
}

/** By department; where one has several forms on either side, by file. */
function withEarlier(forms: readonly PlacedForm[], earlier: readonly PreviousForm[]): readonly RankedForm[] {
  return forms.map((form) => {
    const department = form.facts?.department;
    const [one, ...others] = earlier.filter((candidate) => candidate.department === department);
    const own = forms.filter(({ facts }) => facts?.department === department);
    const isPlain = one !== undefined && others.length === 0 && own.length === 1;
    return { ...form, before: isPlain ? one : earlier.find(({ path }) => path === form.path) };
  });
}

type PlacedForm = Omit<RankedForm, "before">;

function inOrder(forms: readonly ScoredForm[]): readonly PlacedForm[] {
  const areRated = forms.some(({ scorecard }) => scorecard?.execution !== undefined);
  const withStanding = forms.map((form) => ({ ...form, standing: standingOf(form, areRated) }));
  const sorted = withStanding.toSorted(
    (one, other) =>
      STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) || descending(one.scorecard, other.scorecard),
  );
  const ranked = sorted.filter(({ standing }) => standing === "ranked");
  return sorted.map((form) => ({ ...form, rank: form.standing === "ranked" ? rankOf(form, ranked) : undefined }));
}

/**
 * A total that was rescaled because nothing is known of the budget does not compare with one that was not: beside forms
 * with a rate of execution it has no rank (未排名) and stands below them. Where no form has a rate all are alike.
 */
function standingOf({ scorecard, isUnreported }: ScoredForm, areRated: boolean): Standing {
  if (scorecard === undefined) return isUnreported ? "unreported" : "unscored";
  return areRated && scorecard.execution === undefined ? "unranked" : "ranked";
}

function descending(one: Scorecard | undefined, other: Scorecard | undefined): number {
  return one === undefined || other === undefined ? 0 : other.total.compare(one.total);
}

function rankOf({ scorecard }: ScoredForm, ranked: readonly ScoredForm[]): number | undefined {
  return scorecard && ranked.findIndex((form) => form.scorecard?.total.equals(scorecard.total)) + 1;
}

function departmentTotals(forms: readonly RankedForm[], policy: Policy): readonly DepartmentTotal[] {
  const names = new Set(forms.flatMap(({ scorecard }) => scorecard?.department ?? []));
  const totals = Array.from(names, (name) =>
    departmentTotal(
      name,
      forms.filter(({ scorecard }) => scorecard?.department === name),
      policy,
    ),
  );
  // As with forms: a mean of totals that do not compare stands below the others.
  return totals.toSorted(
    (one, other) => Number(!one.isComparable) - Number(!other.isComparable) || other.mean.compare(one.mean),
  );
}

function departmentTotal(department: string, forms: readonly RankedForm[], policy: Policy): DepartmentTotal {
  const scorecards = forms.flatMap(({ scorecard }) => scorecard ?? []);
  const sum = scorecards.reduce((all, { total }) => all.add(total), ZERO);
  const mean = roundExact(sum.div(exact(scorecards.length)), policy.places);
  return {
    department,
    forms: scorecards.length,
    mean,
    rating: ratingOf(mean, policy),
    classes: sumClasses(scorecards),
    money: sumMoney(forms),
    isComparable: forms.every(({ standing }) => standing === "ranked"),
  };
}

/** Of the blocks that make the totals. */
function sumClasses(scorecards: readonly Scorecard[]): readonly ClassScore[] {
  const blocks = scorecards.flatMap((scorecard) => scorecard.blocks).filter(({ counts }) => counts);
  const scores = blocks.flatMap(({ classes }) => classes);
  const names = inClassOrder([
    ...Object.keys(scorecards[0]?.policy.classes ?? {}),
    ...scores.map(({ level1 }) => level1),
  ]);
  return names.flatMap((level1) => {
    const members = scores.filter((one) => one.level1 === level1);
    if (members.length === 0) return [];
    const weight = members.reduce((sum, one) => sum.add(one.weight), ZERO);
    const score = members.reduce((sum, one) => sum.add(one.score), ZERO);
    return [{ level1, weight, score }];
  });
}
