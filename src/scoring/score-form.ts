import type { Diagnostic, Place } from "../base/diagnostic.ts";
import type { Block, Form, Indicator } from "../form/form.ts";
import { budgetOf, executedOf } from "../form/funds-total.ts";
import { subjectOf } from "../form/subject-of.ts";
import type { Policy } from "../settings/policy.ts";
import { checkBlock } from "./audit/check-block.ts";
import { auditExecution, checkExecution } from "./audit/check-execution.ts";
import { checkPolicyUse } from "./audit/check-policy-use.ts";
import { type Audited, auditScore } from "./audit/check-published.ts";
import { auditTotals } from "./audit/check-totals.ts";
import { findIssues } from "./audit/find-issues.ts";
import type { Locate } from "./audit/locate.ts";
import { withPublished } from "./audit/publish.ts";
import type { Audits } from "./audit/tally.ts";
import { scoreFindings } from "./findings/score-findings.ts";
import { judgeIndicator } from "./judging/judge-indicator.ts";
import type { Circumstances } from "./judging/judgement.ts";
import type { Matches } from "./matching/match-rows.ts";
import { adjust, withAdjustments } from "./points/adjust.ts";
import { scoreExecution } from "./points/execution.ts";
import { leftOutOf } from "./points/left-out.ts";
import { limitedRating } from "./points/limits.ts";
import { notesOn } from "./points/notes.ts";
import { type ExecutionReading, readExecution } from "./points/read-execution.ts";
import { type ScaledIndicator, scaleIndicator } from "./points/scale-indicator.ts";
import { type BlockPoints, scoreBlock } from "./points/score-block.ts";
import { totalUp } from "./points/total.ts";
import type { AdjustmentScore, ExecutionScore, Scorecard } from "./scorecard.ts";

/** A block, what came of each of its indicators, and its points. */
interface ScoredBlock {
  readonly judged: readonly ScaledIndicator[];
  readonly points: BlockPoints;
}

/** matched rows → judgements → points → total → what was published beside it */
export function scoreForm(
  form: Form,
  matches: Matches,
  policy: Policy,
  locate: Locate,
): { readonly scorecard: Scorecard; readonly diagnostics: readonly Diagnostic[] } {
  const budget = budgetOf(form);
  const reading = readExecution(matches.executionRows, budget, policy, executedOf(form));
  const execution = scoreExecution(reading, policy);
  // A task that only has money has nothing to score.
  const withIndicators = form.blocks.filter(({ indicators }) => indicators.length > 0);
  const scored = withIndicators.map((block): ScoredBlock => {
    const judged = judgeBlock(block, form, matches, policy);
    return { judged, points: scoreBlock(block, judged, policy) };
  });
  const place = placeOfActuals(matches) ?? locate([]);
  const adjusted = adjust(matches.adjustmentRows, policy, place);
  const computed = scorecardOf(form, scored, reading, execution, adjusted.scores, policy);
  const audits: Audits = {
    ofIndicator: new Map(scored.flatMap((one) => auditBlock(one, matches, policy))),
    execution: auditExecution(reading, matches.executionRows, execution, policy),
  };
  const totals = auditTotals(matches, computed, audits, policy);
  const diagnostics = [
    ...matches.diagnostics,
    ...reading.diagnostics,
    ...checkExecution(reading, matches.executionRows, budget, policy, place),
    ...adjusted.diagnostics,
    ...checkPolicyUse(form, matches, computed, policy, locate([])),
    ...audits.execution.diagnostics,
    ...withoutRepeats(
      scored.flatMap(({ judged, points }) => [
        ...judged.flatMap((one) => [
          ...findIssues(one, policy, locate(one.indicator.path)),
          ...(audits.ofIndicator.get(one.indicator)?.diagnostics ?? []),
        ]),
        ...checkBlock(judged, points, execution, policy, locate),
      ]),
    ),
    ...totals.diagnostics,
    ...(computed.blocks.some(({ counts }) => counts) ? [] : [scoreFindings.nothingToScore.here(locate([]), {})]),
  ];
  return { scorecard: withPublished(computed, audits, totals), diagnostics };
}

function scorecardOf(
  form: Form,
  scored: readonly ScoredBlock[],
  reading: ExecutionReading,
  execution: ExecutionScore | undefined,
  adjustments: readonly AdjustmentScore[],
  policy: Policy,
): Omit<Scorecard, "published"> {
  const points = scored.map((one) => one.points);
  const { blocks, ...total } = totalUp(points, execution, policy);
  const { score, formula } = withAdjustments(total, adjustments, policy);
  const leftOut = scored.flatMap((one) => leftOutOf(one.points.block, one.judged, policy));
  return {
    policy,
    department: subjectOf(form),
    year: form.year,
    total: score,
    formula,
    rating: limitedRating(score, blocks, adjustments, policy),
    blocks,
    execution,
    adjustments,
    executionGap: reading.gap,
    leftOut,
    notes: notesOn(points, blocks, execution, reading.gap, leftOut, policy),
  };
}

function judgeBlock(block: Block, form: Form, { rowOf }: Matches, policy: Policy): readonly ScaledIndicator[] {
  const { adjusted, total } = budgetOf(form) ?? {};
  const budget = block.kind === "task" ? block.amount : (adjusted ?? total);
  return block.indicators.map((indicator) => {
    const row = rowOf.get(indicator);
    const baseline = row?.baseline.text || indicator.baseline;
    const circumstances: Circumstances = {
      policy,
      year: form.year,
      indicator,
      baseline,
      rate: row?.rate.text ?? "",
      budget,
    };
    return scaleIndicator(judgeIndicator(row, circumstances), policy);
  });
}

/** A published score is that of the first indicator that its row serves. */
function auditBlock(
  { judged, points }: ScoredBlock,
  { firstServed }: Matches,
  policy: Policy,
): readonly (readonly [Indicator, Audited])[] {
  return judged.flatMap((one, index) => {
    const ours = points.indicators[index];
    if (one.row === undefined || ours === undefined || firstServed.get(one.row) !== one.indicator) return [];
    return [[one.indicator, auditScore(one.row.score, one, ours, points.hasDefaultWeights, policy)]];
  });
}

/** The file as a whole; undefined where it has no row that says anything. */
function placeOfActuals({ rowOf, executionRows, totalRows }: Matches): Place | undefined {
  const [row] = [...rowOf.values(), ...executionRows.values(), ...totalRows.map((one) => one.row)];
  return row && { file: row.place.file };
}

/** A row that serves several blocks is asked about once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place: { file, start, pointer } }) => {
    const key = [code, file, pointer, start?.line, start?.column].join("\n");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
