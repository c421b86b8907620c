import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { listed } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow, Cell } from "../../form/actuals.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints, ratingOf, readPoints } from "../figures/points.ts";
import { ratingOfWord } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { publishedFindings } from "../findings/published-findings.ts";
import type { Matches, TotalRow } from "../matching/match-rows.ts";
import { blockPoints } from "../points/weights.ts";
import type { Rating, Scorecard } from "../scorecard.ts";
import { isAtPrintedDigits, isBlank, type Printed, printedPoints } from "./figures.ts";
import { type Audits, possibleTotal, type Tally, tallyOf } from "./tally.ts";

/** 合计 and 自评等级 of the whole form, as published, and what there is to say about all rows of that kind. */
export interface AuditedTotals {
  readonly total: Exact | undefined;
  readonly rating: Rating | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds 合计 against its own sum and against ours, and 自评等级 against both. */
export function auditTotals(
  matches: Matches,
  scorecard: Omit<Scorecard, "published">,
  audits: Audits,
  policy: Policy,
): AuditedTotals {
  const blocks = new Set(matches.totalRows.map(({ block }) => block));
  const audited = [...blocks].map((block) => {
    const rows = matches.totalRows.filter((row) => row.block === block);
    const tally = tallyOf(block, scorecard, audits, policy);
    return { block, ...auditBlock(rows, tally, policy) };
  });
  const whole = audited.find(({ block }) => block === undefined);
  return {
    total: whole?.total,
    rating: whole?.rating,
    diagnostics: audited.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** @param rows at most one 合计 and one 自评等级 */
function auditBlock(rows: readonly TotalRow[], tally: Tally, policy: Policy): AuditedTotals {
  const totalRow = rows.find(({ name }) => name === "total")?.row;
  const total = totalRow === undefined ? undefined : auditTotal(totalRow, tally, policy);
  const ratings = rows.flatMap((row) => ratingCell(row, policy) ?? []);
  const held = ratings.map((cell) => holdRating(cell, total?.printed?.value, tally, policy));
  return {
    total: total?.printed?.value,
    rating: held.find(({ rating }) => rating !== undefined)?.rating,
    diagnostics: [...(total?.diagnostics ?? []), ...held.flatMap(({ diagnostics }) => diagnostics)],
  };
}

interface HeldTotal {
  readonly printed: Printed | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function auditTotal(row: ActualRow, tally: Tally, policy: Policy): HeldTotal {
  const cell = totalCell(row);
  if (isBlank(cell.text)) {
    const isSilent = ratingOfWord(row.actual.text, policy) === undefined && !isBlank(row.actual.text);
    return { printed: undefined, diagnostics: isSilent ? [] : [publishedFindings.totalMissing.here(row.place, {})] };
  }
  const printed = printedPoints(cell.text);
  if (printed === undefined) {
    return { printed, diagnostics: [judgingFindings.unreadable.total(cell.place, { text: brief(cell.text) })] };
  }
  return { printed, diagnostics: holdTotal(printed, cell, tally, policy) };
}

/** The total stands with the scores, or where nothing else can be reported. */
function totalCell({ score, actual }: ActualRow): Cell {
  return isBlank(score.text) && readPoints(actual.text) !== undefined ? actual : score;
}

function holdTotal(printed: Printed, { text, place }: Cell, tally: Tally, policy: Policy): readonly Diagnostic[] {
  const print = (points: Exact) => printPoints(points, policy.places);
  const { totalMismatch, rounding, belowRule } = publishedFindings;
  const isPlainSum = tally.blocks > 1 && tally.hasPublished && isNear(printed, tally.sum);
  const computed = isPlainSum ? tally.plainSum : tally.computed;
  const words = {
    published: text,
    computed: print(computed),
    sum: print(tally.sum),
    room: print(tally.room),
    difference: print(printed.value.sub(computed)),
  };
  if (!isOwnSum(printed, tally, policy)) {
    if (tally.room.gt(ZERO)) return [totalMismatch.outOfReach(place, words)];
    return [totalMismatch[computed.equals(tally.sum) ? "notSum" : "neither"](place, words)];
  }
  if (printed.value.equals(computed)) return [];
  if (isAtPrintedDigits(printed, computed)) return [rounding.here(place, words)];
  if (printed.value.lt(computed)) return [belowRule.total(place, words)];
  if (isUpTo(printed, tally.allowed)) return [rounding.total(place, words)];
  return [totalMismatch[isUpTo(printed, possibleTotal(tally)) ? "uncertain" : "aboveRule"](place, words)];
}

/** One unit of the last decimal may come from rounding once more. */
function isUpTo(printed: Printed, limit: Exact): boolean {
  return printed.value.sub(SLACK).lte(limit) || isAtPrintedDigits(printed, limit);
}

const SLACK = exact("0.01");

/** Where every row is published the total is their sum; where some are not, it lies within what they could add. */
function isOwnSum(printed: Printed, { sum, room, blocks, hasPublished, execution }: Tally, policy: Policy): boolean {
  if (!hasPublished) return true;
  if (blocks > 1) return sumsOfBlocks(sum, execution, blocks, policy).some((one) => isNear(printed, one));
  return isNear(printed, sum) || (printed.value.gt(sum) && isUpTo(printed, sum.add(room)));
}

function isNear(printed: Printed, other: Exact): boolean {
  return printed.value.sub(other).abs().lte(SLACK) || isAtPrintedDigits(printed, other);
}

/** How a published table may make one total of several blocks: as their sum, or as their mean beside the execution. */
function sumsOfBlocks(sum: Exact, execution: Exact, blocks: number, policy: Policy): readonly Exact[] {
  const rows = sum.sub(execution);
  const mean = rows.div(exact(blocks));
  return [rows, mean, mean.mul(blockPoints(policy)).div(HUNDRED)].map((one) => one.add(execution));
}

/** Some write 优 beside the total instead of in a row of its own. */
function ratingCell({ name, row: { actual, score } }: TotalRow, policy: Policy): Cell | undefined {
  if (name === "total") return [actual, score].find(({ text }) => ratingOfWord(text, policy) !== undefined);
  return [actual, score].find(({ text }) => !isBlank(text));
}

interface HeldRating {
  readonly rating: Rating | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The rating of the published total, and no better than that of ours. */
function holdRating({ text, place }: Cell, total: Exact | undefined, tally: Tally, policy: Policy): HeldRating {
  const rating = ratingOfWord(text, policy);
  if (rating === undefined) {
    const words = { text: brief(text), ratings: listed(policy.ratings.map((one) => one.rating)) };
    return { rating, diagnostics: [judgingFindings.unreadable.rating(place, words)] };
  }
  const { ratingMismatch, belowRule } = publishedFindings;
  const ratingFor = (points: Exact) => noBetterThan(ratingOf(points, policy), tally.limit, policy);
  const words = (points: Exact) => ({
    published: text,
    total: printPoints(points, policy.places),
    rating: ratingFor(points),
  });
  if (total !== undefined && ratingFor(total) !== rating)
    return { rating, diagnostics: [ratingMismatch.here(place, words(total))] };
  const [ours, allowed, possible] = [tally.computed, tally.allowed, possibleTotal(tally)].map((points) =>
    rankOf(ratingFor(points), policy),
  );
  const published = rankOf(rating, policy);
  if (ours === undefined || allowed === undefined || possible === undefined || published === ours)
    return { rating, diagnostics: [] };
  if (published > ours) {
    const isConsistent = total !== undefined;
    return {
      rating,
      diagnostics: [
        isConsistent
          ? belowRule.rating(place, words(tally.computed))
          : ratingMismatch.recomputed(place, words(tally.computed)),
      ],
    };
  }
  if (published >= allowed) return { rating, diagnostics: [] };
  const wording = published >= possible ? "uncertain" : "recomputed";
  return { rating, diagnostics: [ratingMismatch[wording](place, words(tally.computed))] };
}

/** A veto or a minimum of the policy leaves no better rating, whatever the points. */
function noBetterThan(rating: Rating, limit: Rating | undefined, policy: Policy): Rating {
  return limit !== undefined && rankOf(limit, policy) > rankOf(rating, policy) ? limit : rating;
}

/** 0 for the best. */
function rankOf(rating: Rating, { ratings }: Policy): number {
  return ratings.findIndex((one) => one.rating === rating);
}
