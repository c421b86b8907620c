import { type Exact, exact, roundExact, ZERO } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import { LEVEL1S } from "../indicator/level1.ts";
import { ratingOf } from "../scoring/figures/points.ts";
import type { ClassScore, Rating, Scorecard } from "../scoring/scorecard.ts";
import type { Policy } from "../settings/policy.ts";

/** Forms that were scored by one policy, best first, with totals per department and per class. */
export function rankForms(forms: readonly ScoredForm[], policy: Policy): Ranking {
  const scorecards = forms.flatMap(({ scorecard }) => scorecard ?? []);
  return { forms: inOrder(forms), departments: departmentTotals(scorecards, policy), classes: sumClasses(scorecards) };
}

function inOrder(forms: readonly ScoredForm[]): readonly RankedForm[] {
  const areRated = forms.some(({ scorecard }) => scorecard?.execution !== undefined);
  const tierOf = ({ scorecard }: ScoredForm) => {
    if (scorecard === undefined) return LAST;
    return areRated && scorecard.execution === undefined ? UNRANKED : RANKED;
  };
  const sorted = forms.toSorted(
    (one, other) => tierOf(one) - tierOf(other) || descending(one.scorecard, other.scorecard),
  );
  const ranked = sorted.filter((form) => tierOf(form) === RANKED);
  return sorted.map((form) => ({ ...form, rank: tierOf(form) === RANKED ? rankOf(form, ranked) : undefined }));
}

/**
 * A total that was rescaled because nothing is known of the budget does not compare with one that was not: beside forms
 * with a rate of execution it has no rank (未排名) and stands below them. Where no form has a rate all are alike.
 */
const [RANKED, UNRANKED, LAST] = [0, 1, 2];

function descending(one: Scorecard | undefined, other: Scorecard | undefined): number {
  return one === undefined || other === undefined ? 0 : other.total.compare(one.total);
}

function rankOf({ scorecard }: ScoredForm, ranked: readonly ScoredForm[]): number | undefined {
  return scorecard && ranked.findIndex((form) => form.scorecard?.total.equals(scorecard.total)) + 1;
}

function departmentTotals(scorecards: readonly Scorecard[], policy: Policy): readonly DepartmentTotal[] {
  const names = new Set(scorecards.map(({ department }) => department));
  const totals = Array.from(names, (name) => {
    return departmentTotal(
      name,
      scorecards.filter(({ department }) => department === name),
      policy,
    );
  });
  // As with forms: a mean of totals that do not compare stands below the others.
  const lacks = ({ department }: DepartmentTotal) =>
    Number(scorecards.some((one) => one.department === department && one.execution === undefined));
  return totals.toSorted((one, other) => lacks(one) - lacks(other) || other.mean.compare(one.mean));
}

function departmentTotal(department: string, scorecards: readonly Scorecard[], policy: Policy): DepartmentTotal {
  const sum = scorecards.reduce((all, { total }) => all.add(total), ZERO);
  const mean = roundExact(sum.div(exact(scorecards.length)), policy.places);
  const classes = sumClasses(scorecards);
  return { department, forms: scorecards.length, mean, rating: ratingOf(mean, policy), classes };
}

/** Of the blocks that make the totals. */
function sumClasses(scorecards: readonly Scorecard[]): readonly ClassScore[] {
  const blocks = scorecards.flatMap((scorecard) => scorecard.blocks).filter(({ counts }) => counts);
  const scores = blocks.flatMap(({ classes }) => classes);
  return LEVEL1S.flatMap((level1) => {
    const members = scores.filter((one) => one.level1 === level1);
    if (members.length === 0) return [];
    const weight = members.reduce((sum, one) => sum.add(one.weight), ZERO);
    const score = members.reduce((sum, one) => sum.add(one.score), ZERO);
    return [{ level1, weight, score }];
  });
}

/** One form among others, and what came of scoring it. */
export interface ScoredForm {
  readonly path: string;
  /** Absent where it could not be scored. */
  readonly scorecard: Scorecard | undefined;
  readonly verdict: "pass" | "fail";
  readonly reasons: readonly Text[];
}

/** Forms by their totals, and what they make together. */
export interface Ranking {
  /** Best first, then those without a rank; those that could not be scored come last. */
  readonly forms: readonly RankedForm[];
  /** Best first. */
  readonly departments: readonly DepartmentTotal[];
  /** Of all forms. */
  readonly classes: readonly ClassScore[];
}

export interface RankedForm extends ScoredForm {
  /** Equal totals have equal ranks: 1, 1, 3. Absent where there is no total, or none that compares. */
  readonly rank: number | undefined;
}

/** The forms of one department: its years, its divisions. */
export interface DepartmentTotal {
  readonly department: string;
  readonly forms: number;
  /** Mean of the totals. */
  readonly mean: Exact;
  readonly rating: Rating;
  readonly classes: readonly ClassScore[];
}
