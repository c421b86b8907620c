import type { Diagnostic } from "../../diagnostic.ts";
import { type Exact, ZERO } from "../../exact.ts";
import type { ActualRow, Cell } from "../../form/actuals.ts";
import type { Block } from "../../form/form.ts";
import { brief } from "../brief.ts";
import { finding } from "../finding.ts";
import { ratingOfWord } from "../grade-words.ts";
import type { Matches, TotalRow } from "../matching/match-rows.ts";
import { printPoints } from "../points.ts";
import type { Policy } from "../policy.ts";
import { ratingOf } from "../rating.ts";
import type { Scorecard } from "../scorecard.ts";
import { TOLERANCE } from "./check-published.ts";
import { messages } from "./messages.ts";
import { readPoints } from "./read-points.ts";

/** Whether 合计 is the sum of the published scores, and 自评等级 the rating of 合计. */
export function checkTotals(matches: Matches, scorecard: Scorecard, policy: Policy): readonly Diagnostic[] {
  return matches.totalRows.flatMap((totalRow) => {
    const { name, block, row } = totalRow;
    const rating = ratingCell(totalRow, policy);
    const total = publishedTotal(block, matches) ?? computedTotal(block, scorecard);
    return [
      ...(name === "total" ? checkSum(totalCell(row), scoresIn(block, matches, scorecard), policy) : []),
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

function checkSum({ text, place }: Cell, scores: readonly Exact[], { places }: Policy): readonly Diagnostic[] {
  if (text === "") return [];
  const total = readPoints(text);
  if (total === undefined)
    return [finding("actuals/unreadable", "error", place, messages.noTotal({ text: brief(text) }))];
  const sum = scores.reduce((all, one) => all.add(one), ZERO);
  if (scores.length === 0 || total.sub(sum).abs().lte(TOLERANCE.indicator)) return [];
  const message = messages.totalNotSum({ published: text, sum: printPoints(sum, places) });
  return [finding("score/total-not-sum", "error", place, message)];
}

/**
 * The published scores of a block, with the execution where that block is the total. Nothing for the total of several
 * blocks: how a published table combines them, only its author knows.
 */
function scoresIn(named: Block | undefined, matches: Matches, { blocks }: Scorecard): readonly Exact[] {
  const counting = blocks.filter(({ counts }) => counts).map(({ block }) => block);
  const only = counting.length === 1 ? counting[0] : undefined;
  const block = named ?? only;
  const indicators = new Set(block?.indicators);
  const rows = [...matches.firstServed].filter(([, indicator]) => indicators.has(indicator)).map(([row]) => row);
  const execution = block !== undefined && block === only ? matches.executionRows.values() : [];
  return [...rows, ...execution].flatMap(({ score }) => readPoints(score.text) ?? []);
}

function checkRating({ text, place }: Cell, total: Exact, policy: Policy): readonly Diagnostic[] {
  const given = ratingOfWord(text, policy);
  if (given === undefined)
    return [finding("actuals/unreadable", "error", place, messages.noRating({ text: brief(text) }))];
  const rating = ratingOf(total, policy);
  if (given === rating) return [];
  const message = messages.ratingMismatch({ published: text, total: printPoints(total, policy.places), rating });
  return [finding("score/rating-mismatch", "error", place, message)];
}
