import type { Language } from "../../base/language.ts";
import type { Movement } from "../../comparing/comparison.ts";
import type { ScoreReport } from "../../report/report.ts";
import type {
  AdjustmentScore,
  BlockScore,
  ExecutionScore,
  IndicatorScore,
  LeftOut,
  Published,
  PublishedFigure,
  Scorecard,
} from "../../scoring/scorecard.ts";
import { policyDigest } from "../../settings/digest.ts";
import type { Policy } from "../../settings/policy.ts";
import { movesOf, type Standing, totalChange } from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { placeData } from "./finding-data.ts";

/** Everything about the score; numbers that carry meaning are decimal strings. All null where nothing was scored. */
export function scorecardData(scorecard: Scorecard | undefined, language: Language) {
  return {
    policy: scorecard ? policyData(scorecard.policy) : null,
    department: scorecard?.department ?? null,
    year: scorecard?.year ?? null,
    total: scorecard ? points(scorecard.total) : null,
    formula: scorecard?.formula ?? "",
    rating: scorecard?.rating ?? null,
    blocks: (scorecard?.blocks ?? []).map((block) => blockData(block, language)),
    budgetExecution: scorecard?.execution ? executionData(scorecard.execution, language) : null,
    executionGap: scorecard?.executionGap?.[language] ?? null,
    adjustments: (scorecard?.adjustments ?? []).map(adjustmentData),
    published: scorecard?.published ? publishedData(scorecard.published) : null,
    leftOut: (scorecard?.leftOut ?? []).map(leftOutData),
    notes: (scorecard?.notes ?? []).map((note) => note[language]),
  };
}

function policyData(policy: Policy) {
  return { name: policy.name, version: policy.version, digest: policyDigest(policy) };
}

function blockData({ block, counts, share, score, formula, classes, indicators }: BlockScore, language: Language) {
  return {
    block: block.id,
    name: block.name,
    counts,
    share: points(share),
    score: points(score),
    formula,
    classes: classes.map(({ level1, weight, score }) => ({
      level1,
      weight: points(weight),
      score: points(score),
    })),
    indicators: indicators.map((indicator) => indicatorData(indicator, language)),
  };
}

/** `level1` is the class that the points belong to; `printedLevel1` is the word on the form. */
export function indicatorData(score: IndicatorScore, language: Language) {
  const { indicator, level1, effectiveNotation, actual, verdict, because, reason, evidence } = score;
  const { achievement, weight, formula } = score;
  const { text, reading } = indicator.target;
  return {
    id: indicator.id,
    name: indicator.name,
    level1,
    printedLevel1: indicator.level1,
    level2: indicator.level2,
    target: {
      text,
      notation: reading.notation,
      effectiveNotation,
      comparator: reading.comparator ?? null,
    },
    actual: actual ? { text: actual.text, notation: actual.notation } : null,
    verdict,
    because: because?.[language] ?? null,
    reason,
    evidence,
    achievement: achievement ? points(achievement) : null,
    weight: points(weight),
    score: points(score.score),
    published: score.published ? figureData(score.published) : null,
    formula,
    place: actual ? placeData(actual.place) : null,
  };
}

function publishedData({ indicators, execution, total, rating }: Published) {
  return {
    indicators: figureData(indicators),
    execution: execution ? figureData(execution) : null,
    total: total ? figureData(total) : null,
    rating: rating ?? null,
  };
}

function figureData({ score, computed, difference }: PublishedFigure) {
  return {
    score: points(score),
    computed: computed ? points(computed) : null,
    difference: difference ? points(difference) : null,
  };
}

function adjustmentData({ name, kind, points: given, formula, rating }: AdjustmentScore) {
  return { name, kind, points: points(given), formula, rating: rating ?? null };
}

function leftOutData({ block, indicator, points: weight, because }: LeftOut) {
  return {
    block: block.id,
    id: indicator.id,
    name: indicator.name,
    points: weight ? points(weight) : null,
    because,
  };
}

function executionData({ rate, amounts, weight, score, formula, because }: ExecutionScore, language: Language) {
  return {
    rate: rate ? points(rate) : null,
    executed: amounts ? points(amounts.executed) : null,
    budget: amounts ? points(amounts.budget) : null,
    weight: points(weight),
    score: points(score),
    formula,
    because: because?.[language] ?? null,
  };
}

/** Left out where the score was not compared with an earlier one. */
export function movedData({ scorecard, movement }: ScoreReport) {
  return scorecard === undefined || movement === undefined ? {} : { movement: movementData(movement, scorecard) };
}

/** What has moved since an earlier report; changes are signed decimal strings. */
function movementData(movement: Movement, scorecard: Scorecard) {
  const { path, policy, department, year, total, rating } = movement.previous;
  return {
    previous: {
      path,
      policy: { name: policy.name, version: policy.version },
      department,
      year,
      total: points(total),
      rating,
    },
    totalChange: points(totalChange(movement, scorecard)),
    indicators: movesOf(movement).map(({ kind, block, name, before, after }) => ({
      kind,
      block: block.id,
      name,
      before: before === undefined ? null : standingData(before),
      after: after === undefined ? null : standingData(after),
    })),
  };
}

function standingData({ score, weight, verdict }: Standing) {
  return { score: points(score), weight: points(weight), verdict };
}
