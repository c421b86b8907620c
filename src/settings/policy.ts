import type { Text } from "../base/language.ts";

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
  /** The class whose points hold those of the execution; "" where they stand beside the classes. */
  readonly executionIn: string;
  readonly executionRate: ExecutionRule;
  /** Points of 100 per class; together with `execution` (where that stands beside them) they make 100. */
  readonly classes: Readonly<Record<string, Decimal>>;
  /** A level 1 without points of its own → the class that it is scored under. One that has points in `classes` keeps them. */
  readonly countsAs: Readonly<Record<string, string>>;
  /** Where the points of a class go that a block does not have; `renormalise` where it is not named. */
  readonly missingClass: Readonly<Record<string, MissingClass>>;
  /** What a class has to reach, and the best rating where it does not. */
  readonly classMinimum: Readonly<Record<string, ClassMinimum>>;
  /** Lower is better, unmet, target A and actual B: A ÷ B, or 1 − (B − A) ÷ A. */
  readonly inverse: "ratio" | "linear";
  /** Grades of qualitative targets, best first, without gaps. */
  readonly grades: readonly GradeBand[];
  /** What a target without a written operator means: at least (at most where less is better), or exactly. */
  readonly impliedOperator: "by-direction" | "exact";
  /** What a written = means above 0: exactly that, or no less. */
  readonly equals: "exact" | "at-least";
  /** How far 约500人 reaches, in per cent of the value. */
  readonly approximate: Decimal;
  /** Whether X日前 includes the day X; the law leaves it open. */
  readonly deadlineDay: "counts" | "too-late";
  /** What remains of the points after a deadline, nearest first; nothing beyond the last step. */
  readonly late: readonly LateStep[];
  /** What is asked, or taken off, for far more than the target; the lowest first. */
  readonly overAchievement: readonly OverStep[];
  /** Execution of the budget in per cent below which a reason is asked for. */
  readonly underExecution: Decimal;
  /** What a missing rate of execution does: its points are left out, count as 0, or the report fails. */
  readonly missingExecution: "rescale" | "zero" | "fail";
  /** What a missing actual does: it scores 0, or it is not counted. */
  readonly missingActual: "zero" | "exclude";
  readonly notApplicable: "zero" | "exclude";
  /** How the parts of a compound target combine. */
  readonly compound: "lowest" | "average";
  /** What the total is: the department block (the tasks where there is none), all blocks in equal shares, or these shares in per cent. */
  readonly total: "department" | "all-blocks" | TotalShares;
  /** Points beside those of the indicators, each in a row of its own. */
  readonly adjustments: readonly Adjustment[];
  /** Whether the column 扣分 takes points off. */
  readonly deductColumn: "ignore" | "subtract";
  /** Whether the score of a reviewer (复核分) replaces the computed one. */
  readonly reviewColumn: "ignore" | "decides";
  /** Decimals of weights and scores. */
  readonly places: number;
  /** How scores come to so many decimals. */
  readonly rounding: "half-up" | "cut";
  /** Lower boundaries, best first, the last from 0. */
  readonly ratings: readonly RatingBoundary[];
  /** Own scales, by id or name of an indicator, by a pattern of names (*满意度), or by a class. */
  readonly steps: Readonly<Record<string, Steps>>;
}

/** How the rate of execution becomes points. */
export interface ExecutionRule {
  /** 全年预算数 (the form's budget where it was not adjusted), or 年初预算数. */
  readonly denominator: "adjusted" | "initial";
  /** The rate in per cent that counts at most; above 100 the points may exceed those of the execution. */
  readonly cap: Decimal;
  /** Points from a rate on, best first, and nothing below the last; in proportion where there are none. */
  readonly bands: readonly ExecutionBand[];
}

export interface ExecutionBand {
  readonly from: Decimal;
  readonly points: Decimal;
}

/** `to`: these get the points in equal shares. `renormalise`: all others get them in proportion. */
export type MissingClass = "renormalise" | { readonly to: readonly string[] };

/** Per cent of the points of the class. */
export interface ClassMinimum {
  readonly percent: Decimal;
  readonly rating: string;
}

/** From and up to in per cent of the points; `from` belongs to the band, and 100 belongs to the first. */
export interface GradeBand {
  readonly grade: string;
  readonly from: Decimal;
  readonly upTo: Decimal;
}

/** Up to this many days late, this share of the points is left. */
export interface LateStep {
  readonly days: number;
  readonly percent: Decimal;
}

/** From this achievement on, in per cent (`zero-target`: from this actual on, where the target is 0). */
export interface OverStep {
  readonly from: Decimal;
  /** `floor`: where more is better. `any`: also where less is better and far less was needed. */
  readonly when: "floor" | "any" | "zero-target";
  /** Whether a reason is asked for; `blocking`: without one the report fails. */
  readonly reason: "none" | "required" | "blocking";
  /** Taken off, in per cent of the weight. */
  readonly deduct: Decimal;
}

/** Per cent of the total for the department block and for all tasks together, which share it equally or by their amounts. */
export interface TotalShares {
  readonly department: Decimal;
  readonly tasks: Decimal;
  readonly by: "equal" | "amount";
}

/** A row of the actuals, by its name. */
export type Adjustment =
  /** Points given or taken off: as reported, or `each` for every case; `upTo` at most. */
  | {
      readonly name: string;
      readonly kind: "bonus" | "deduction";
      readonly each?: Decimal;
      readonly upTo: Decimal;
    }
  /** 是: the rating is no better than this. */
  | { readonly name: string; readonly kind: "veto"; readonly rating: string };

export interface RatingBoundary {
  readonly rating: string;
  readonly from: Decimal;
}

export type Steps =
  /** ≥ 90 % full, every 5 % below −1: `points` off for each whole `every` below `fullFrom`, all in per cent of achievement. */
  | { readonly kind: "deduct"; readonly fullFrom: Decimal; readonly every: Decimal; readonly points: Decimal }
  /** ±10 % 5, ±15 % 3, ±20 % 1: points by how far the achievement, or the value, is from 100 %, nearest first, nothing beyond the last. */
  | { readonly kind: "deviation"; readonly on?: ScaleOn; readonly bands: readonly DeviationBand[] }
  | BandScale
  | EveryScale
  | EachScale
  | TickScale;

/** What a scale measures: the achievement in per cent, or the actual value itself. */
export type ScaleOn = "achievement" | "value";

/** ≥90 10分, ≥85 9分; or ≤5 10分, ≤10 5分. Nothing beyond the last band. */
export interface BandScale {
  readonly on: ScaleOn;
  readonly bands: readonly ScaleBand[];
}

export type ScaleBand =
  | { readonly from: Decimal; readonly points: Decimal }
  | { readonly upTo: Decimal; readonly points: Decimal };

/** 每超过一个百分点扣0.5分: `minus` points off for each `every` above, or below, a limit. */
export interface EveryScale {
  readonly on: ScaleOn;
  readonly above?: Decimal;
  readonly below?: Decimal;
  readonly every: Decimal;
  readonly minus: Decimal;
  /** What is left of a whole `every`: not counted (the default), counted as one, or in proportion. */
  readonly part?: "ignored" | "counted" | "proportional";
}

/** 每出现一例扣1分: so many points for every one of the value, below 0. */
export interface EachScale {
  readonly on: "value";
  readonly each: Decimal;
}

/** ①1分 ②1分 ③1分: the points of the conditions that the actual names, by name or number. */
export interface TickScale {
  readonly ticks: Readonly<Record<string, Decimal>>;
}

export interface DeviationBand {
  readonly within: Decimal;
  readonly points: Decimal;
}
