import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { blockLabel } from "../../form/block-label.ts";
import type { EffectiveTarget } from "../../meaning/effective-target.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import { executionFindings } from "../findings/execution-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { BlockPoints } from "../points/score-block.ts";
import { blockPoints } from "../points/weights.ts";
import type { ExecutionScore } from "../scorecard.ts";
import { sumOf } from "./figures.ts";
import type { Locate } from "./locate.ts";

/** What an auditor would ask about a block as a whole. */
export function checkBlock(
  judged: readonly JudgedIndicator[],
  points: BlockPoints,
  execution: ExecutionScore | undefined,
  policy: Policy,
  locate: Locate,
): readonly Diagnostic[] {
  return [
    ...weightsIncomplete(judged, points, locate),
    ...zeroWeights(judged, locate),
    ...besideExecution(judged, points, execution, policy, locate),
    ...allExact(judged, points, locate),
    ...paceMismatch(judged, points, execution, locate),
  ];
}

function weightsIncomplete(
  judged: readonly JudgedIndicator[],
  { hasDefaultWeights }: BlockPoints,
  locate: Locate,
): readonly Diagnostic[] {
  const isGivenInPart = hasDefaultWeights && judged.some(({ indicator }) => indicator.weight !== undefined);
  const unweighted = judged.find(
    ({ indicator, judgement }) => indicator.weight === undefined && judgement.verdict !== "not-applicable",
  );
  if (unweighted === undefined || !isGivenInPart) return [];
  const { name, path } = unweighted.indicator;
  return [scoreFindings.weightsIncomplete.here(locate(path), { name })];
}

/** What the form marks as not applicable needs no points. */
function zeroWeights(judged: readonly JudgedIndicator[], locate: Locate): readonly Diagnostic[] {
  return judged
    .filter(({ indicator, target }) => indicator.weight?.equals(ZERO) === true && target?.kind !== "not-applicable")
    .map(({ indicator: { name, path } }) => scoreFindings.zeroWeight.here(locate([...path, "weight"]), { name }));
}

/** Weights of 100 and an execution of 10 are 110 points. */
function besideExecution(
  judged: readonly JudgedIndicator[],
  { block, hasDefaultWeights }: BlockPoints,
  execution: ExecutionScore | undefined,
  policy: Policy,
  locate: Locate,
): readonly Diagnostic[] {
  if (block.kind !== "department" || hasDefaultWeights || execution === undefined) return [];
  const sum = sumOf(judged.map(({ indicator }) => indicator.weight ?? ZERO));
  if (execution.weight.equals(ZERO) || !sum.equals(HUNDRED)) return [];
  const print = (points: Exact) => printPoints(points, policy.places);
  const words = {
    block: blockLabel(block),
    sum: print(sum),
    execution: print(execution.weight),
    all: print(sum.add(execution.weight)),
    room: print(blockPoints(policy)),
  };
  return [scoreFindings.weightsBesideExecution.here(locate([...block.path, "indicators"]), words)];
}

/** Numbers only: a word that equals its target is told at its row. */
function allExact(judged: readonly JudgedIndicator[], { block }: BlockPoints, locate: Locate): readonly Diagnostic[] {
  const figures = judged.filter(
    ({ target, judgement }) => hasFigure(target) && (judgement.verdict === "met" || judgement.verdict === "unmet"),
  );
  const isExact = figures.every(
    ({ judgement }) => judgement.verdict === "met" && judgement.achievement.equals(HUNDRED),
  );
  if (figures.length < FEWEST || !isExact) return [];
  const words = { block: blockLabel(block), count: figures.length };
  return [scoreFindings.allExact.here(locate([...block.path, "indicators"]), words)];
}

const FEWEST = 5;

function hasFigure(target: EffectiveTarget | undefined): boolean {
  return target?.kind === "bound";
}

/** Less than 80 % was spent, and every output is done. */
function paceMismatch(
  judged: readonly JudgedIndicator[],
  { block, indicators }: BlockPoints,
  execution: ExecutionScore | undefined,
  locate: Locate,
): readonly Diagnostic[] {
  const rate = execution?.rate;
  if (block.kind !== "department" || rate === undefined || rate.gte(SLOW)) return [];
  const outputs = judged.filter((_, index) => indicators[index]?.level1 === "产出指标");
  const areDone = outputs.every(({ judgement }) => judgement.verdict === "met" && judgement.achievement.gte(HUNDRED));
  if (outputs.length === 0 || !areDone) return [];
  const words = { rate: printPoints(rate, 2), count: outputs.length };
  return [executionFindings.pace.here(locate([...block.path, "indicators"]), words)];
}

/** In per cent. */
const SLOW = exact(80);
