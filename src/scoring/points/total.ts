import { type Exact, exact, HUNDRED, roundExact, ZERO } from "../../base/exact.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import type { BlockScore, ExecutionScore } from "../scorecard.ts";
import type { BlockPoints } from "./score-block.ts";

/** Points of 100, and how they follow from what is printed; "" where they are the plain sum of a column. */
interface Total {
  readonly score: Exact;
  readonly formula: string;
}

/** The blocks with their points of 100, and the total of those that count. */
export function totalUp(points: readonly BlockPoints[], execution: ExecutionScore | undefined, policy: Policy) {
  const counting = countingBlocks(points, policy);
  const isOnly = counting.length === 1;
  const blocks = points.map((one): BlockScore => {
    const counts = counting.includes(one);
    const { block, classes, indicators } = one;
    return { block, counts, ...blockTotal(one, isOnly && counts ? execution : undefined, policy), classes, indicators };
  });
  const counted = blocks.filter(({ counts }) => counts);
  const { score, formula } = (isOnly ? counted[0] : undefined) ?? meanOf(counted, execution, policy);
  return { blocks, score, formula };
}

/** The department block is the total; where there is none, or the policy counts all, every block has an equal share. */
function countingBlocks(points: readonly BlockPoints[], { total }: Policy): readonly BlockPoints[] {
  const scored = points.filter(({ weight }) => weight.gt(ZERO));
  const department = scored.filter(({ block }) => block.kind === "department");
  return total === "department" && department.length > 0 ? department : scored;
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
  const sum = blocks.reduce((total, { score }) => total.add(score), ZERO);
  const addends = blocks.map(({ score }) => printPoints(score, policy.places)).join(" + ");
  const scale = room.equals(HUNDRED) ? "" : ` × ${printPoints(room, policy.places)} ÷ 100`;
  const part = sum.div(exact(blocks.length)).mul(room).div(HUNDRED);
  return plusExecution(part, `(${addends}) ÷ ${blocks.length}${scale}`, execution, policy);
}

function roomBeside(execution: ExecutionScore | undefined): Exact {
  return execution === undefined ? HUNDRED : HUNDRED.sub(execution.weight);
}

function plusExecution(part: Exact, workings: string, execution: ExecutionScore | undefined, policy: Policy): Total {
  const score = roundExact(execution === undefined ? part : part.add(execution.score), policy.places);
  const addend = execution === undefined ? "" : ` + ${printPoints(execution.score, policy.places)}`;
  return { score, formula: `${workings}${addend} = ${printPoints(score, policy.places)}` };
}
