import type { Diagnostic, Path, Place } from "../base/diagnostic.ts";
import type { Block, Form } from "../form/form.ts";
import type { Policy } from "../settings/policy.ts";
import { checkPublished, TOLERANCE } from "./audit/check-published.ts";
import { checkTotals } from "./audit/check-totals.ts";
import { findIssues } from "./audit/find-issues.ts";
import { scoreFindings } from "./findings/score-findings.ts";
import { type JudgedIndicator, judgeIndicator } from "./judging/judge-indicator.ts";
import type { Circumstances } from "./judging/judgement.ts";
import type { Matches } from "./matching/match-rows.ts";
import { type Execution, scoreExecution } from "./points/execution.ts";
import { notesOn } from "./points/notes.ts";
import { ratingOf } from "./points/points.ts";
import { type BlockPoints, scoreBlock } from "./points/score-block.ts";
import { totalUp } from "./points/total.ts";
import type { Scorecard } from "./scorecard.ts";

/** Place of a path of the form in the user's text. */
export type Locate = (path: Path, at?: "key" | "value") => Place;

/** matched rows → judgements → points → total */
export function scoreForm(
  form: Form,
  matches: Matches,
  policy: Policy,
  locate: Locate,
): { readonly scorecard: Scorecard; readonly diagnostics: readonly Diagnostic[] } {
  const execution = scoreExecution(matches.executionRows, form.budget, policy);
  const judged = form.blocks.map((block) => judgeBlock(block, form, matches, policy));
  const points = form.blocks.map((block, index) => scoreBlock(block, judged[index] ?? [], policy));
  const { blocks, score, formula } = totalUp(points, execution.score, policy);
  const scorecard: Scorecard = {
    policy,
    department: form.department.name,
    year: form.year,
    total: score,
    formula,
    rating: ratingOf(score, policy),
    blocks,
    execution: execution.score,
    notes: notesOn(points, blocks, execution.score, policy),
  };
  const diagnostics = [
    ...matches.diagnostics,
    ...executionIssues(execution, policy),
    ...judged.flatMap((block, index) => blockIssues(block, points[index], policy, locate, matches)),
    ...checkTotals(matches, scorecard, policy),
    ...(blocks.some(({ counts }) => counts) ? [] : [scoreFindings.nothingToScore.here(locate([]), {})]),
  ];
  return { scorecard, diagnostics: withoutRepeats(diagnostics) };
}

function judgeBlock(block: Block, form: Form, { rowOf }: Matches, policy: Policy): readonly JudgedIndicator[] {
  const { adjusted, total } = form.budget ?? {};
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
    return judgeIndicator(row, circumstances);
  });
}

function executionIssues({ score, row, diagnostics }: Execution, policy: Policy): readonly Diagnostic[] {
  if (score === undefined || row === undefined) return diagnostics;
  const computed = { score: score.score, weight: score.weight, band: undefined };
  return [...diagnostics, ...checkPublished(row.score, computed, TOLERANCE.execution, policy)];
}

function blockIssues(
  judged: readonly JudgedIndicator[],
  points: BlockPoints | undefined,
  policy: Policy,
  locate: Locate,
  { firstServed }: Matches,
): readonly Diagnostic[] {
  const issues = judged.flatMap((one, index) => {
    const score = points?.indicators[index];
    const isFirst = one.row !== undefined && firstServed.get(one.row) === one.indicator;
    return score === undefined ? [] : findIssues(one, score, policy, locate(one.indicator.path), isFirst);
  });
  const isGivenInPart =
    points?.hasDefaultWeights === true && judged.some(({ indicator }) => indicator.weight !== undefined);
  const unweighted = judged.find(
    ({ indicator, judgement }) => indicator.weight === undefined && judgement.verdict !== "not-applicable",
  );
  if (unweighted === undefined || !isGivenInPart) return issues;
  const { name, path } = unweighted.indicator;
  return [...issues, scoreFindings.weightsIncomplete.here(locate(path), { name })];
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
