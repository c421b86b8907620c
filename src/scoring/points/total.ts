import { type Exact, exact, HUNDRED, ONE, ZERO } from "../../base/exact.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints, roundPoints } from "../figures/points.ts";
import { figure } from "../figures/shares.ts";
import type { BlockScore, ExecutionScore } from "../scorecard.ts";
import type { BlockPoints } from "./score-block.ts";

/** Points of 100, and how they follow from what is printed; "" where they are the plain sum of a column. */
interface Total {
  readonly score: Exact;
  readonly formula: string;
}

/** The blocks with their points of 100, and the total of those that count. */
export function totalUp(points: readonly BlockPoints[], execution: ExecutionScore | undefined, policy: Policy) {
  const shares = sharesOf(points, policy);
  const isOnly = shares.size === 1;
  const blocks = points.map((one): BlockScore => {
    const counts = shares.has(one);
    const { block, classes, indicators } = one;
    const total = blockTotal(one, isOnly && counts ? execution : undefined, policy);
    return { block, counts, share: (shares.get(one) ?? ZERO).mul(HUNDRED), ...total, classes, indicators };
  });
  const counted = blocks.filter(({ counts }) => counts);
  const { score, formula } = (isOnly ? counted[0] : undefined) ?? meanOf(counted, execution, policy);
  return { blocks, score, formula };
}

/**
 * The blocks that make the total, each with its part of 1. The department block is the total; where there is none, or the
 * policy counts all, every block has an equal share, or the shares of the policy.
 */
function sharesOf(points: readonly BlockPoints[], { total }: Policy): ReadonlyMap<BlockPoints, Exact> {
  const scored = points.filter(({ weight }) => weight.gt(ZERO));
  const department = scored.filter(({ block }) => block.kind === "department");
  const tasks = scored.filter(({ block }) => block.kind === "task");
  if (total === "all-blocks") return equalShares(scored, ONE);
  if (total === "department") return equalShares(department.length > 0 ? department : scored, ONE);
  if (department.length === 0 || tasks.length === 0) return equalShares(scored, ONE);
  const ofTasks = exact(total.tasks).div(HUNDRED);
  return new Map([
    ...equalShares(department, exact(total.department).div(HUNDRED)),
    ...(total.by === "amount" ? sharesByAmount(tasks, ofTasks) : equalShares(tasks, ofTasks)),
  ]);
}

function equalShares(points: readonly BlockPoints[], whole: Exact): ReadonlyMap<BlockPoints, Exact> {
  return new Map(points.map((one) => [one, whole.div(exact(points.length))]));
}

/** In equal shares where a task has no amount. */
function sharesByAmount(tasks: readonly BlockPoints[], whole: Exact): ReadonlyMap<BlockPoints, Exact> {
  const amounts = tasks.flatMap(({ block }) => (block.amount?.gt(ZERO) ? [block.amount] : []));
  if (amounts.length < tasks.length) return equalShares(tasks, whole);
  const sum = amounts.reduce((all, amount) => all.add(amount), ZERO);
  return new Map(tasks.map((one, index) => [one, whole.mul(amounts[index] ?? ZERO).div(sum)]));
}

/** The sum of the scores; taken to 100, or to what the execution leaves of it, where the weights add up to something else. */
function blockTotal({ score, weight }: BlockPoints, execution: ExecutionScore | undefined, policy: Policy): Total {
  const room = roomBeside(execution);
  if (weight.lte(ZERO)) return { score: ZERO, formula: "" };
  const isWhole = weight.equals(room);
  if (isWhole && execution === undefined) return { score, formula: "" };
  const print = (value: Exact) => printPoints(value, policy.places);
  const part = isWhole ? print(score) : `${print(score)} ÷ ${print(weight)} × ${print(room)}`;
  return plusExecution(score.mul(room).div(weight), part, execution, policy);
}

function meanOf(blocks: readonly BlockScore[], execution: ExecutionScore | undefined, policy: Policy): Total {
  if (blocks.length === 0) return { score: ZERO, formula: "" };
  const room = roomBeside(execution);
  const print = (value: Exact) => printPoints(value, policy.places);
  const scale = room.equals(HUNDRED) ? "" : ` × ${print(room)} ÷ 100`;
  const areEqual = blocks.every(({ share }) => share.equals(HUNDRED.div(exact(blocks.length))));
  const sum = blocks.reduce((all, { score, share }) => all.add(score.mul(share)), ZERO);
  const addends = blocks.map(({ score, share }) => (areEqual ? print(score) : `${print(score)} × ${figure(share)}`));
  const part = sum.div(HUNDRED).mul(room).div(HUNDRED);
  const divisor = areEqual ? blocks.length : 100;
  return plusExecution(part, `(${addends.join(" + ")}) ÷ ${divisor}${scale}`, execution, policy);
}

function roomBeside(execution: ExecutionScore | undefined): Exact {
  return execution === undefined ? HUNDRED : HUNDRED.sub(execution.weight);
}

function plusExecution(part: Exact, workings: string, execution: ExecutionScore | undefined, policy: Policy): Total {
  const score = roundPoints(execution === undefined ? part : part.add(execution.score), policy);
  const addend = execution === undefined ? "" : ` + ${printPoints(execution.score, policy.places)}`;
  return { score, formula: `${workings}${addend} = ${printPoints(score, policy.places)}` };
}
