import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { ClassScore, Rating, Scorecard } from "../scoring/scorecard.ts";

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
  /** Best first; those that could not be scored come last. */
  readonly forms: readonly RankedForm[];
  /** Best first. */
  readonly departments: readonly DepartmentTotal[];
  /** Of all forms. */
  readonly classes: readonly ClassScore[];
}

export interface RankedForm extends ScoredForm {
  /** Equal totals have equal ranks: 1, 1, 3. Absent where there is no total. */
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
