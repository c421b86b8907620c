import { type Exact, exact, HUNDRED, ZERO } from "../base/exact.ts";
import { shareOut } from "../scoring/points/weights.ts";
import type { BlockScore, IndicatorScore, Rating, Scorecard } from "../scoring/scorecard.ts";

/** Where the points went that a total lacks. */
export interface Losses {
  /** Points of 100: what `parts` add up to. */
  readonly lost: Exact;
  /** In points of the total, the greatest first. */
  readonly parts: readonly Loss[];
  /** The same of each block that is no part of the total, in points of its own 100. */
  readonly apart: readonly BlockLosses[];
}

export interface BlockLosses {
  readonly block: BlockScore["block"];
  readonly lost: Exact;
  readonly parts: readonly Loss[];
}

export interface Loss {
  readonly points: Exact;
  /** `other`: what no row tells, such as a cap on the total. */
  readonly by:
    | { readonly kind: "indicator"; readonly block: BlockScore["block"]; readonly score: IndicatorScore }
    | { readonly kind: "execution" }
    | { readonly kind: "other" };
}

/** Every loss in points of the total, so that a reader sees what each would give back; they add up to what is lost. */
export function lossesOf(scorecard: Scorecard): Losses {
  const { blocks, execution, total, policy } = scorecard;
  const counted = blocks.filter(({ counts }) => counts);
  const room = execution === undefined ? HUNDRED : HUNDRED.sub(execution.weight);
  const short = execution === undefined ? ZERO : execution.weight.sub(execution.score);
  const parts: readonly Loss[] = [
    ...counted.flatMap((block) => indicatorLosses(block, room.mul(block.share).div(HUNDRED))),
    ...(short.gt(ZERO) ? [{ points: short, by: { kind: "execution" } } as const] : []),
  ];
  const lost = HUNDRED.sub(total);
  return {
    lost,
    parts: addingUpTo(lost, parts, policy.places),
    apart: blocks
      .filter(({ counts }) => !counts)
      .map((block) => {
        const own = HUNDRED.sub(block.score);
        return {
          block: block.block,
          lost: own,
          parts: addingUpTo(own, indicatorLosses(block, HUNDRED), policy.places),
        };
      })
      .filter(({ parts }) => parts.length > 0),
  };
}

/** @param worth the points that the block stands for when it has all of its own */
function indicatorLosses({ block, indicators }: BlockScore, worth: Exact): readonly Loss[] {
  const weight = indicators.reduce((sum, one) => sum.add(one.weight), ZERO);
  return indicators
    .filter((one) => one.score.lt(one.weight))
    .map((score) => ({
      points: score.weight.sub(score.score).mul(worth).div(weight),
      by: { kind: "indicator", block, score },
    }));
}

/** What is rounded away is shared out; what is more than that has a line of its own. */
function addingUpTo(lost: Exact, parts: readonly Loss[], places: number): readonly Loss[] {
  const sum = parts.reduce((all, { points }) => all.add(points), ZERO);
  const rest = lost.sub(sum);
  const isRounding = rest.abs().lte(ROUNDED.mul(parts.length + 1));
  const shares = shareOut(
    isRounding ? lost : sum,
    parts.map(({ points }) => points),
    Math.max(places, 2),
  );
  const shared = parts.map(({ by }, index): Loss => ({ by, points: shares[index] ?? ZERO }));
  const other: readonly Loss[] = isRounding ? [] : [{ by: { kind: "other" }, points: lost.sub(sumOf(shared)) }];
  return [...shared, ...other].toSorted((one, two) => two.points.compare(one.points));
}

/** How far a score may be from what was rounded to it, in points. */
const ROUNDED = exact(1, 100);

function sumOf(losses: readonly Loss[]): Exact {
  return losses.reduce((all, { points }) => all.add(points), ZERO);
}

/** The next better rating and the points that are missing; undefined for the best. */
export function nextRating({
  total,
  policy,
}: Scorecard): { readonly rating: Rating; readonly points: Exact } | undefined {
  const above = policy.ratings.filter(({ from }) => exact(from).gt(total)).at(-1);
  return above && { rating: above.rating, points: exact(above.from).sub(total) };
}

/** Whether a rating is below 中, or the worst where there is no 中: nothing about it is to look like a pass. */
export function isPoor({ rating, policy }: Scorecard): boolean {
  const names = policy.ratings.map((one) => one.rating);
  const fair = names.indexOf("中");
  return names.indexOf(rating) > (fair === -1 ? names.length - 2 : fair);
}
