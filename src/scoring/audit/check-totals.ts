import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow, Cell } from "../../form/actuals.ts";
import type { Block } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { Matches, TotalRow } from "../matching/match-rows.ts";
import { ratingOfWord } from "../points/arithmetic.ts";
import { printPoints, ratingOf, readPoints } from "../points/points.ts";
import { blockPoints } from "../points/weights.ts";
import type { Scorecard } from "../scorecard.ts";
import { TOLERANCE } from "./check-published.ts";

/** Whether 合计 is the sum of the published scores, and 自评等级 the rating of 合计. */
export function checkTotals(matches: Matches, scorecard: Scorecard, policy: Policy): readonly Diagnostic[] {
  return matches.totalRows.flatMap((totalRow) => {
    const { name, block, row } = totalRow;
    const rating = ratingCell(totalRow, policy);
    const total = publishedTotal(block, matches) ?? computedTotal(block, scorecard);
    return [
      ...(name === "total" ? checkTotal(totalCell(row), block, matches, scorecard, policy) : []),
      ...(rating === undefined || total === undefined ? [] : checkRating(rating, total, policy)),
    ];
  });
}

/** Some write 优 beside the total instead of in a row of its own. */
function ratingCell({ name, row: { actual, score } }: TotalRow, policy: Policy): Cell | undefined {
  if (name === "total") return ratingOfWord(actual.text, policy) === undefined ? undefined : actual;
  return [actual, score].find(({ text }) => text !== "");
}

function publishedTotal(block: Block | undefined, { totalRows }: Matches): Exact | undefined {
  const total = totalRows.find((one) => one.name === "total" && one.block === block);
  return total && readPoints(totalCell(total.row).text);
}

function computedTotal(block: Block | undefined, { total, blocks }: Scorecard): Exact | undefined {
  return block === undefined ? total : blocks.find((one) => one.block === block)?.score;
}

/** The total stands with the scores, or where nothing else can be reported. */
function totalCell({ score, actual }: ActualRow): Cell {
  return score.text === "" && readPoints(actual.text) !== undefined ? actual : score;
}

function checkTotal(
  cell: Cell,
  block: Block | undefined,
  matches: Matches,
  scorecard: Scorecard,
  policy: Policy,
): readonly Diagnostic[] {
  if (cell.text === "") return [];
  const total = readPoints(cell.text);
  if (total === undefined) return [judgingFindings.unreadable.total(cell.place, { text: brief(cell.text) })];
  const counting = scorecard.blocks.filter(({ counts }) => counts).map((one) => one.block);
  const summed = block === undefined ? counting : [block];
  const published = publishedIn(summed, matches);
  const execution = summed.every((one) => counting.includes(one)) ? publishedExecution(matches) : [];
  if (published.length > 0 && summed.length === 1)
    return againstSum(total, cell, add([...published, ...execution]), policy);
  const ours = computedTotal(block, scorecard);
  const possible = combinations(published, execution, summed.length, policy);
  return possible.some((one) => isNear(total, one)) ? [] : againstOurs(total, cell, ours, policy);
}

function againstSum(total: Exact, { text, place }: Cell, sum: Exact, { places }: Policy): readonly Diagnostic[] {
  if (isNear(total, sum)) return [];
  return [scoreFindings.totalNotSum.here(place, { published: text, sum: printPoints(sum, places) })];
}

/** Where nothing published adds up to it. */
function againstOurs(
  total: Exact,
  { text, place }: Cell,
  ours: Exact | undefined,
  { places }: Policy,
): readonly Diagnostic[] {
  if (ours === undefined || isNear(total, ours)) return [];
  return [scoreFindings.recompute.here(place, { published: text, computed: printPoints(ours, places) })];
}

function isNear(one: Exact, other: Exact): boolean {
  return one.sub(other).abs().lte(TOLERANCE.indicator);
}

/** The published scores of blocks. */
function publishedIn(blocks: readonly Block[], { firstServed }: Matches): readonly Exact[] {
  const indicators = new Set(blocks.flatMap((block) => block.indicators));
  const rows = [...firstServed].filter(([, indicator]) => indicators.has(indicator)).map(([row]) => row);
  return rows.flatMap(({ score }) => readPoints(score.text) ?? []);
}

function publishedExecution({ executionRows }: Matches): readonly Exact[] {
  return [...executionRows.values()].flatMap(({ score }) => readPoints(score.text) ?? []);
}

/** How a published table may make one total of several blocks: as their sum, or as their mean beside the execution. */
function combinations(
  published: readonly Exact[],
  execution: readonly Exact[],
  blocks: number,
  policy: Policy,
): readonly Exact[] {
  if (published.length === 0) return [];
  const [sum, executed] = [add(published), add(execution)];
  const mean = sum.div(exact(blocks));
  return [sum, mean, mean.mul(blockPoints(policy)).div(HUNDRED)].map((one) => one.add(executed));
}

function add(scores: readonly Exact[]): Exact {
  return scores.reduce((all, one) => all.add(one), ZERO);
}

function checkRating({ text, place }: Cell, total: Exact, policy: Policy): readonly Diagnostic[] {
  const given = ratingOfWord(text, policy);
  if (given === undefined) return [judgingFindings.unreadable.rating(place, { text: brief(text) })];
  const rating = ratingOf(total, policy);
  if (given === rating) return [];
  const words = { published: text, total: printPoints(total, policy.places), rating };
  return [scoreFindings.ratingMismatch.here(place, words)];
}
