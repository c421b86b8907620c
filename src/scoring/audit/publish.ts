import { type Exact, ZERO } from "../../base/exact.ts";
import type { BlockScore, Published, PublishedFigure, Scorecard } from "../scorecard.ts";
import type { AuditedTotals } from "./check-totals.ts";
import { sumOf } from "./figures.ts";
import type { Audits } from "./tally.ts";

/** The scorecard with 自评, 复算 and 差 side by side. */
export function withPublished(
  scorecard: Omit<Scorecard, "published">,
  audits: Audits,
  totals: AuditedTotals,
): Scorecard {
  const blocks = scorecard.blocks.map((block) => besideOurs(block, audits));
  return { ...scorecard, blocks, published: publishedOf({ ...scorecard, blocks }, audits, totals) };
}

function besideOurs(block: BlockScore, { ofIndicator }: Audits): BlockScore {
  const indicators = block.indicators.map((ours) => ({
    ...ours,
    published: figureOf(ofIndicator.get(ours.indicator)?.published, ours.score),
  }));
  return { ...block, indicators };
}

function figureOf(published: Exact | undefined, computed: Exact | undefined): PublishedFigure | undefined {
  if (published === undefined) return undefined;
  return { score: published, computed, difference: computed && published.sub(computed) };
}

function publishedOf(
  { blocks, execution, total, rating: ours }: Omit<Scorecard, "published">,
  { execution: executionAudit }: Audits,
  totals: AuditedTotals,
): Published | undefined {
  const figures = blocks.flatMap(({ indicators }) => indicators.flatMap(({ published }) => published ?? []));
  const ofExecution = figureOf(executionAudit.published, execution?.score);
  const ofTotal = figureOf(totals.total, total);
  const rating = totals.rating === undefined ? undefined : { published: totals.rating, computed: ours };
  if (figures.length === 0 && ofExecution === undefined && ofTotal === undefined && rating === undefined)
    return undefined;
  return { indicators: sumOfFigures(figures), execution: ofExecution, total: ofTotal, rating };
}

function sumOfFigures(figures: readonly PublishedFigure[]): PublishedFigure {
  const [score, computed] = [sumOf(figures.map((one) => one.score)), sumOf(figures.map((one) => one.computed ?? ZERO))];
  return { score, computed, difference: score.sub(computed) };
}
