import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { ClassScore, IndicatorScore, Rating, Scorecard } from "../scoring/scorecard.ts";
import type { FormFacts } from "./report.ts";

/** One form among others, and what came of scoring it. */
export interface ScoredForm {
  readonly path: string;
  /** Absent where it could not be read. */
  readonly facts: FormFacts | undefined;
  /** Absent where it could not be scored. */
  readonly scorecard: Scorecard | undefined;
  readonly isUnreported: boolean;
  readonly verdict: "pass" | "fail";
  readonly reasons: readonly Text[];
}

/** Forms by their totals, and what they make together. */
export interface Ranking {
  /** Best first, then those without a rank, then those that could not be scored, then those that were not reported. */
  readonly forms: readonly RankedForm[];
  /** Best first. */
  readonly departments: readonly DepartmentTotal[];
  /** Of all forms. */
  readonly classes: readonly ClassScore[];
  readonly across: AcrossForms;
  /** The ranking that this one is compared with; absent where none is. */
  readonly previous: PreviousRanking | undefined;
}

export interface RankedForm extends ScoredForm {
  readonly standing: Standing;
  /** Equal totals have equal ranks: 1, 1, 3. Absent where there is no total, or none that compares. */
  readonly rank: number | undefined;
  /** Where its department stood in the earlier ranking. */
  readonly before: PreviousForm | undefined;
}

/** The forms of one department: its years, its divisions. */
export interface DepartmentTotal {
  readonly department: string;
  readonly forms: number;
  /** Mean of the totals. */
  readonly mean: Exact;
  readonly rating: Rating;
  readonly classes: readonly ClassScore[];
  readonly money: Money | undefined;
  /** Whether all of its forms have a rank. */
  readonly isComparable: boolean;
}

/** In the order of a ranking. */
export const STANDINGS = ["ranked", "unranked", "unscored", "unreported"] as const;

export type Standing = (typeof STANDINGS)[number];

/** What a head asks about several forms at once. */
export interface AcrossForms {
  /** How many of the scored forms have each rating, best first. */
  readonly ratings: readonly { readonly rating: Rating; readonly forms: number }[];
  /** Of the totals; undefined where nothing was scored. */
  readonly mean: Exact | undefined;
  /** Of the totals by the budgets of their forms, where they are known. */
  readonly weightedMean: Exact | undefined;
  /** Of the scored forms whose budget and execution are known. */
  readonly money: Money | undefined;
  /** By points of their totals, the most costly first. */
  readonly worst: readonly AcrossRow[];
  /** Far beyond the target (over-achievement as the policy has it), the farthest first. */
  readonly over: readonly AcrossRow[];
  /** Exactly at the target, in the order of the forms. */
  readonly exact: readonly AcrossRow[];
}

/** An indicator of one of several forms. */
export interface AcrossRow {
  readonly form: RankedForm;
  readonly score: IndicatorScore;
  /** In points of the total; 0 where its block does not count. */
  readonly lost: Exact;
}

/** In 元. */
export interface Money {
  readonly budget: Exact;
  readonly executed: Exact;
  /** How many forms it is about. */
  readonly forms: number;
}

/** What an earlier ranking says. */
export interface PreviousRanking {
  readonly path: string;
  readonly forms: readonly PreviousForm[];
  /** Of its forms those that this ranking has no more. */
  readonly gone: readonly PreviousForm[];
}

export interface PreviousForm {
  readonly path: string;
  readonly department: string;
  readonly year: number | undefined;
  readonly rank: number | undefined;
  /** Absent where it was not scored. */
  readonly total: Exact | undefined;
  readonly rating: string;
}
