import type { Exact } from "../../base/exact.ts";
import { exact, HUNDRED, ZERO } from "../../base/exact.ts";
import type { Policy } from "../../settings/policy.ts";
import { ratingOf } from "../figures/points.ts";
import type { AdjustmentScore, BlockScore, ClassScore, Rating } from "../scorecard.ts";

/** A class that has less than the policy wants. */
export interface LowClass {
  readonly one: ClassScore;
  readonly percent: string;
  readonly rating: Rating;
}

/** The rating of a total, no better than a veto and the classes below their minimum leave it. */
export function limitedRating(
  total: Exact,
  blocks: readonly BlockScore[],
  adjustments: readonly AdjustmentScore[],
  policy: Policy,
): Rating {
  const names = policy.ratings.map(({ rating }) => rating);
  const limits = [
    ...adjustments.flatMap(({ rating }) => rating ?? []),
    ...lowClasses(blocks, policy).map(({ rating }) => rating),
  ];
  const places = [ratingOf(total, policy), ...limits].map((rating) => names.indexOf(rating));
  return names[Math.max(...places)] ?? ratingOf(total, policy);
}

/** Of the blocks that make the total, each by itself. */
export function lowClasses(blocks: readonly BlockScore[], { classMinimum }: Policy): readonly LowClass[] {
  const classes = blocks.filter(({ counts }) => counts).flatMap((block) => block.classes);
  return classes.flatMap((one) => {
    const minimum = classMinimum[one.level1];
    const isLow =
      minimum !== undefined && one.weight.gt(ZERO) && one.score.div(one.weight).mul(HUNDRED).lt(exact(minimum.percent));
    return isLow ? [{ one, ...minimum }] : [];
  });
}
