import type { Text } from "../base/language.ts";
import type { Level1 } from "../indicator/level1.ts";

/** A decimal as text, because a policy is data that JSON and YAML carry unharmed. */
export type Decimal = string;

/** How points are given: numbers and choices only. What is done with them stands in the arithmetic. */
export interface Policy {
  readonly name: string;
  readonly version: string;
  readonly title: Text;
  /** The documents that it follows, by number. */
  readonly basis: readonly string[];
  /** Points of 100 for the execution of the budget (预算执行率). */
  readonly execution: Decimal;
  /** Points of 100 per level 1; together with `execution` they make 100. */
  readonly classes: Readonly<Partial<Record<Level1, Decimal>>>;
  /** A level 1 without points of its own → the one that it is scored under. One that has points in `classes` keeps them. */
  readonly countsAs: Readonly<Partial<Record<Level1, Level1>>>;
  /** Where the points of a level 1 go that a block does not have; `renormalise` where it is not named. */
  readonly missingClass: Readonly<Partial<Record<Level1, MissingClass>>>;
  /** An unmet target of which less is better: A ÷ B, or 1 − (B − A) ÷ A and nothing from 2 A on. */
  readonly inverse: "ratio" | "linear";
  /** Grades of qualitative targets, best first, without gaps. */
  readonly grades: readonly GradeBand[];
  /** What a target without a written operator means: at least (at most where less is better), or exactly. */
  readonly impliedOperator: "by-direction" | "exact";
  /** How far 约500人 reaches, in per cent of the value. */
  readonly approximate: Decimal;
  /** Whether X日前 includes the day X; the law leaves it open. */
  readonly deadlineDay: "counts" | "too-late";
  /** What remains of the points after a deadline, nearest first; nothing beyond the last step. */
  readonly late: readonly LateStep[];
  /** Achievement in per cent from which a reason is asked for. */
  readonly overAchievement: Decimal;
  /** Execution of the budget in per cent below which a reason is asked for. */
  readonly underExecution: Decimal;
  /** What a missing rate of execution does: its points are left out, count as 0, or the report fails. */
  readonly missingExecution: "rescale" | "zero" | "fail";
  /** What a missing actual does: it scores 0, or it is not counted. */
  readonly missingActual: "zero" | "exclude";
  readonly notApplicable: "zero" | "exclude";
  /** How the parts of a compound target combine. */
  readonly compound: "lowest" | "average";
  /** What the total is: the department block (the tasks where there is none), or all blocks in equal shares. */
  readonly total: "department" | "all-blocks";
  /** Decimals of weights and scores; always half up. */
  readonly places: number;
  /** Lower boundaries, best first, the last from 0. */
  readonly ratings: readonly RatingBoundary[];
  /** Own scales of single indicators, by id or name. */
  readonly steps: Readonly<Record<string, Steps>>;
}

/** `to`: these get the points in equal shares. `renormalise`: all others get them in proportion. */
export type MissingClass = "renormalise" | { readonly to: readonly Level1[] };

/** From and up to in per cent of the points; `from` belongs to the band, and 100 belongs to the first. */
export interface GradeBand {
  readonly grade: Grade;
  readonly from: Decimal;
  readonly upTo: Decimal;
}

/** 达成预期指标 | 部分达成预期指标 | 未达成预期指标 */
export type Grade = "达成" | "部分达成" | "未达成";

/** Up to this many days late, this share of the points is left. */
export interface LateStep {
  readonly days: number;
  readonly percent: Decimal;
}

export interface RatingBoundary {
  readonly rating: "优" | "良" | "中" | "差";
  readonly from: Decimal;
}

export type Steps =
  /** ≥ 90 % full, every 5 % below −1: `points` off for each whole `every` below `fullFrom`, all in per cent of achievement. */
  | { readonly kind: "deduct"; readonly fullFrom: Decimal; readonly every: Decimal; readonly points: Decimal }
  /** ±10 % 5, ±15 % 3, ±20 % 1: points by how far the achievement is from 100 %, nearest first, nothing beyond the last. */
  | { readonly kind: "deviation"; readonly bands: readonly DeviationBand[] };

export interface DeviationBand {
  readonly within: Decimal;
  readonly points: Decimal;
}
