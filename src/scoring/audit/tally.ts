import { type Exact, exact, HUNDRED, ONE, ZERO } from "../../base/exact.ts";
import type { Block, Indicator } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import { ratingOf } from "../figures/points.ts";
import type { BlockScore, IndicatorScore, Rating, Scorecard } from "../scorecard.ts";
import type { Audited } from "./check-published.ts";
import { sumOf } from "./figures.ts";

/** What came of holding each published figure against ours. */
export interface Audits {
  readonly ofIndicator: ReadonlyMap<Indicator, Audited>;
  readonly execution: Audited;
}

/** What a published total of a block, or of the form, may be held against. */
export interface Tally {
  /** How many blocks make the total. */
  readonly blocks: number;
  readonly hasPublished: boolean;
  /** Of the published scores, with the execution where it belongs to the total. */
  readonly sum: Exact;
  /** The execution's share of the sum. */
  readonly execution: Exact;
  /** What rows without a published score could add at most. */
  readonly room: Exact;
  /** Ours. */
  readonly computed: Exact;
  /** Our scores added up as they are, of several blocks of 100 each. */
  readonly plainSum: Exact;
  /** Ours, with every published figure that the rule allows in the place of ours: roundings, choices within a grade. */
  readonly allowed: Exact;
  /** The best that a veto or a minimum leaves; undefined for a block, which has none. */
  readonly limit: Rating | undefined;
  /** What is undecided, weighed by default or not known of the budget could make of it. */
  readonly open: Exact;
}

export function possibleTotal({ allowed, open }: Tally): Exact {
  return allowed.add(open);
}

/** @param block undefined for the form: all blocks that count */
export function tallyOf(
  block: Block | undefined,
  scorecard: Omit<Scorecard, "published">,
  audits: Audits,
  policy: Policy,
): Tally {
  const counting = scorecard.blocks.filter(({ counts }) => counts);
  const summed = block === undefined ? counting : scorecard.blocks.filter((one) => one.block === block);
  const hasExecution = summed.every((one) => one.counts);
  const parts = summed.map((one) => partOf(one, audits, scaleOf(one, hasExecution, summed.length, scorecard)));
  const execution = hasExecution ? executionPart(scorecard, audits, policy) : NO_PART;
  const all = [...parts, execution];
  const computed = block === undefined ? scorecard.total : (summed[0]?.score ?? ZERO);
  return {
    blocks: summed.length,
    hasPublished: parts.some(({ count }) => count > 0),
    sum: sumOf(all.map(({ sum }) => sum)),
    execution: execution.sum,
    room: sumOf(all.map(({ room }) => room)),
    computed,
    plainSum: sumOf([...summed.map(sumOfScores), hasExecution ? (scorecard.execution?.score ?? ZERO) : ZERO]),
    allowed: computed.add(sumOf(all.map(({ allowance }) => allowance))),
    limit: block === undefined && scorecard.rating !== ratingOf(scorecard.total, policy) ? scorecard.rating : undefined,
    open: sumOf(all.map(({ open }) => open)),
  };
}

function sumOfScores({ indicators }: BlockScore): Exact {
  return sumOf(indicators.map(({ score }) => score));
}

interface Part {
  readonly count: number;
  readonly sum: Exact;
  readonly room: Exact;
  /** Published − ours where the rule allows the figure, in points of the total. */
  readonly allowance: Exact;
  readonly open: Exact;
}

const NO_PART: Part = { count: 0, sum: ZERO, room: ZERO, allowance: ZERO, open: ZERO };

function partOf({ indicators }: BlockScore, { ofIndicator }: Audits, scale: Exact): Part {
  const pairs = indicators.map((ours) => ({ ours, audited: ofIndicator.get(ours.indicator) }));
  const published = pairs.filter(({ audited }) => audited?.published !== undefined);
  const silent = pairs.filter(({ audited }) => audited?.published === undefined);
  return {
    count: published.length,
    sum: sumOf(published.map(({ audited }) => audited?.published ?? ZERO)),
    room: sumOf(silent.map(({ ours }) => ours.indicator.weight ?? ours.weight)),
    allowance: differences(pairs, "allowed").mul(scale),
    open: differences(pairs, "open")
      .add(sumOf(silent.filter(isOpen).map(({ ours }) => ours.weight)))
      .mul(scale),
  };
}

interface Pair {
  readonly ours: IndicatorScore;
  readonly audited: Audited | undefined;
}

function isOpen({ ours: { verdict } }: Pair): boolean {
  return verdict === "undecided";
}

function differences(pairs: readonly Pair[], standing: Audited["standing"]): Exact {
  return sumOf(
    pairs.flatMap(({ ours, audited }) =>
      audited?.published !== undefined && audited.standing === standing ? [audited.published.sub(ours.score)] : [],
    ),
  );
}

/** How many points of the total one point of the block is. */
function scaleOf(
  { indicators, share }: BlockScore,
  hasExecution: boolean,
  blocks: number,
  { execution }: Pick<Scorecard, "execution">,
): Exact {
  const weight = sumOf(indicators.map((one) => one.weight));
  const room = hasExecution && execution !== undefined ? HUNDRED.sub(execution.weight) : HUNDRED;
  const part = blocks === 1 ? ONE : share.div(HUNDRED);
  return weight.gt(ZERO) ? room.div(weight).mul(part) : ZERO;
}

/** Where nothing is known of the budget the published total may have all of its points. */
function executionPart(
  { execution }: Pick<Scorecard, "execution">,
  { execution: audited }: Audits,
  policy: Policy,
): Part {
  const weight = exact(policy.execution);
  const { published, standing } = audited;
  return {
    count: published === undefined ? 0 : 1,
    sum: published ?? ZERO,
    room: published === undefined ? weight : ZERO,
    allowance:
      execution !== undefined && published !== undefined && standing === "allowed"
        ? published.sub(execution.score)
        : ZERO,
    open: execution === undefined && published === undefined ? weight : ZERO,
  };
}
