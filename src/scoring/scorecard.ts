import type { Place } from "../base/diagnostic.ts";
import type { Exact } from "../base/exact.ts";
import type { Text } from "../base/language.ts";
import type { Block, Indicator } from "../form/form.ts";
import type { Policy } from "../settings/policy.ts";

/** 达标 | 未达标 | 待判定 | 未填报 | 不适用. No data is never a pass. */
export type Verdict = "met" | "unmet" | "undecided" | "missing" | "not-applicable";

/** 优, 良, 中, 差, or as the policy calls its ratings. */
export type Rating = string;

/** Everything that `perf score` found out about one form. */
export interface Scorecard {
  readonly policy: Policy;
  readonly department: string;
  readonly year: number;
  /** Points of 100, rounded as the policy says. */
  readonly total: Exact;
  /** How the total follows from the scores that are printed; "" where it is their plain sum. */
  readonly formula: string;
  readonly rating: Rating;
  readonly blocks: readonly BlockScore[];
  /** Absent where nothing is known of the budget; then the other points were rescaled to 100. */
  readonly execution: ExecutionScore | undefined;
  /** Why there is no rate; absent where there is one, and where the policy has no points for it. */
  readonly executionGap: Text | undefined;
  /** 加分, 扣分 and 一票否决 that the actuals report. */
  readonly adjustments: readonly AdjustmentScore[];
  /** What the department published of its own; absent where it published nothing. */
  readonly published: Published | undefined;
  /** Points that do not count, with the reason; the others were scaled. */
  readonly leftOut: readonly LeftOut[];
  /** Sentences the reader needs to judge the total: default weights, rescaling, what the total is not. */
  readonly notes: readonly Text[];
}

/** A figure that the department published (自评), ours (复算) and the difference (差), in points. */
export interface PublishedFigure {
  readonly score: Exact;
  /** What the report counts: 0 where the indicator is missing or undecided. Absent for an execution of which nothing is known. */
  readonly computed: Exact | undefined;
  /** Published − computed: above 0 where the department gave itself more. */
  readonly difference: Exact | undefined;
}

/** What a self-evaluation published, beside what the rule gives. */
export interface Published {
  /** Sums over the indicators that have a published score, each with the other side of the same rows. */
  readonly indicators: PublishedFigure;
  readonly execution: PublishedFigure | undefined;
  /** 合计 */
  readonly total: PublishedFigure | undefined;
  /** 自评等级 */
  readonly rating: { readonly published: Rating; readonly computed: Rating } | undefined;
}

/** Points beside those of the indicators, or a limit of the rating. */
export interface AdjustmentScore {
  readonly name: string;
  readonly kind: "bonus" | "deduction" | "veto";
  /** Below 0 for a deduction; 0 for a veto. */
  readonly points: Exact;
  readonly formula: string;
  /** The best rating that a veto leaves. */
  readonly rating: Rating | undefined;
}

/** An indicator whose points do not count. */
export interface LeftOut {
  readonly block: Block;
  readonly indicator: Indicator;
  /** As the form gives them; undefined where it gives none. */
  readonly points: Exact | undefined;
  readonly because: "not-applicable-in-form" | "not-applicable-by-actual" | "missing";
}

export interface BlockScore {
  readonly block: Block;
  /** True where the block's points enter the total. */
  readonly counts: boolean;
  /** Per cent of the total beside the execution of the budget; 0 where it does not count. */
  readonly share: Exact;
  /** Points of 100; with the execution of the budget where this block is the total. */
  readonly score: Exact;
  /** How the score follows from the scores of the indicators; "" where it is their plain sum. */
  readonly formula: string;
  readonly classes: readonly ClassScore[];
  readonly indicators: readonly IndicatorScore[];
}

export interface ClassScore {
  /** Standard level 1 (产出指标, 效益指标, 满意度指标, 成本指标), or a class of the policy's own. */
  readonly level1: string;
  readonly weight: Exact;
  readonly score: Exact;
}

export interface IndicatorScore {
  readonly indicator: Indicator;
  /** The class it was scored under; differs from `indicator.level1` where the form prints another word. */
  readonly level1: string;
  /** What the target was taken to mean where the phrase leaves it open: ">= 1 支" for `=? 1 支`. */
  readonly effectiveNotation: string;
  /** The same in words: “at least 1 支”. */
  readonly effectiveMeaning: Text;
  readonly actual: { readonly text: string; readonly notation: string; readonly place: Place } | undefined;
  readonly verdict: Verdict;
  /** Why it is undecided, or by which rule it was judged. */
  readonly because: Text | undefined;
  /** 完成率 in per cent, not capped; absent where no number says how far. */
  readonly achievement: Exact | undefined;
  readonly weight: Exact;
  readonly score: Exact;
  /** 自评得分, where the row has one. */
  readonly published: PublishedFigure | undefined;
  /** 偏差原因 and 佐证材料 as reported; "" where nothing was. */
  readonly reason: string;
  readonly evidence: string;
  /** How the score follows from what is printed: "3 ÷ 4 × 12.50 = 9.38"; "" where there is nothing to compute. */
  readonly formula: string;
}

export interface ExecutionScore {
  /** Per cent, not capped; absent where nothing was reported and the policy counts that as 0. */
  readonly rate: Exact | undefined;
  /** What the rate was computed from, in 元 (or as printed, where neither has a unit); absent where only a rate was reported. */
  readonly amounts: { readonly executed: Exact; readonly budget: Exact } | undefined;
  readonly weight: Exact;
  readonly score: Exact;
  readonly formula: string;
  /** By which band of the policy, where the formula does not say. */
  readonly because: Text | undefined;
}

/** What an earlier report says of a score. */
export interface PreviousScore {
  readonly path: string;
  /** `digest` tells policies of one name apart; "" where the report has none. */
  readonly policy: { readonly name: string; readonly version: string; readonly digest: string };
  readonly department: string;
  readonly year: number;
  readonly total: Exact;
  readonly rating: Rating;
  readonly indicators: readonly PreviousIndicator[];
}

export interface PreviousIndicator {
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly indicator: Pick<Indicator, "id" | "name">;
  /** What its target was taken to mean; "" where the report does not say. */
  readonly target: string;
  readonly verdict: Verdict;
  readonly weight: Exact;
  readonly score: Exact;
}
