import { type Exact, printExact, ZERO } from "../base/exact.ts";
import { blockLabel } from "../form/block-label.ts";
import { nameKey } from "../indicator/plain-name.ts";
import { printPoints } from "../scoring/figures/points.ts";
import { blocksByName } from "../scoring/matching/index-form.ts";
import type { BlockScore, Rating, Scorecard, Verdict } from "../scoring/scorecard.ts";
import { type BlockMinimum, FAILING_VERDICTS, type Gate } from "./gate.ts";
import { everyBlockReaches, MINIMUM, noSuchBlock, notScored, withVerdict } from "./messages.ts";
import type { Condition } from "./report.ts";

/** What was asked of a score, each with its outcome. That nothing is missing or undecided is always asked. */
export function scoreConditions(scorecard: Scorecard | undefined, gate: Gate): readonly Condition[] {
  if (scorecard === undefined) return [{ isKept: false, text: notScored }];
  return [...verdictConditions(scorecard, gate), ...requirements(scorecard, gate)];
}

/** What was asked of the points, as opposed to the data. */
export function requirements(
  scorecard: Scorecard,
  { minScore, minRating, minBlockScores }: Gate,
): readonly Condition[] {
  return [
    ...(minScore === undefined ? [] : [totalCondition(scorecard, minScore)]),
    ...(minRating === undefined ? [] : [ratingCondition(scorecard, minRating)]),
    ...minBlockScores.flatMap((minimum) => blockConditions(scorecard, minimum)),
  ];
}

/** No data is never a pass, unless the policy leaves the indicator out and the gate does not insist. */
function verdictConditions({ blocks }: Scorecard, { failOnVerdicts }: Gate): readonly Condition[] {
  const indicators = blocks.flatMap((block) => block.indicators);
  const countOf = (verdict: Verdict) => indicators.filter((indicator) => indicator.verdict === verdict).length;
  const counted = indicators.filter(({ verdict, weight }) => verdict === "missing" && weight.gt(ZERO)).length;
  const asked = FAILING_VERDICTS.filter((verdict) => failOnVerdicts.includes(verdict)).map((verdict) => {
    const count = countOf(verdict);
    return { isKept: count === 0, text: withVerdict(count, verdict) };
  });
  const isMissingAsked = failOnVerdicts.includes("missing");
  return [
    ...(counted === 0 || isMissingAsked ? [] : [{ isKept: false, text: withVerdict(counted, "missing") }]),
    ...asked,
    ...(countOf("undecided") === 0 ? [] : [{ isKept: false, text: withVerdict(countOf("undecided"), "undecided") }]),
  ];
}

function totalCondition({ total }: Scorecard, minimum: Exact): Condition {
  const isKept = total.gte(minimum);
  const say = isKept ? MINIMUM.total.reached : MINIMUM.total.below;
  return { isKept, text: say({ total: printPoints(total, 2), minimum: printExact(minimum) }) };
}

/** Of a rating that the policy does not have, none can say that it is reached. */
function ratingCondition({ rating, policy }: Scorecard, minimum: Rating): Condition {
  const names = policy.ratings.map((one) => one.rating);
  const isKept = names.includes(minimum) && names.indexOf(rating) <= names.indexOf(minimum);
  return { isKept, text: (isKept ? MINIMUM.rating.reached : MINIMUM.rating.below)({ rating, minimum }) };
}

function blockConditions(scorecard: Scorecard, { block, score }: BlockMinimum): readonly Condition[] {
  if (block !== undefined) return [namedBlockCondition(scorecard, block, score)];
  const below = scorecard.blocks.filter(isScored).filter((one) => one.score.lt(score));
  if (below.length === 0) return [{ isKept: true, text: everyBlockReaches({ minimum: printExact(score) }) }];
  return below.map((one) => blockCondition(one, score));
}

/** A block of which every indicator is left out has nothing to reach. */
function isScored({ classes }: BlockScore): boolean {
  return classes.some(({ weight }) => weight.gt(ZERO));
}

function namedBlockCondition({ blocks }: Scorecard, name: string, minimum: Exact): Condition {
  const named = blocksByName({ blocks: blocks.map(({ block }) => block) }).get(nameKey(name));
  const found = blocks.find(({ block }) => block === named);
  return found === undefined ? { isKept: false, text: noSuchBlock({ block: name }) } : blockCondition(found, minimum);
}

function blockCondition({ block, score }: BlockScore, minimum: Exact): Condition {
  const isKept = score.gte(minimum);
  const words = { block: blockLabel(block), score: printPoints(score, 2), minimum: printExact(minimum) };
  return { isKept, text: (isKept ? MINIMUM.block.reached : MINIMUM.block.below)(words) };
}
