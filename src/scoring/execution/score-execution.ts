import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, roundExact } from "../../base/exact.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Budget } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import { finding } from "../finding.ts";
import { type ExecutionRows, readExecution } from "../points/execution.ts";
import { messages } from "../points/findings.ts";
import { printPoints } from "../points/points.ts";
import type { ExecutionScore } from "../scorecard.ts";

/** 预算执行率 as the rows report it. */
export interface Execution {
  /** Undefined where nothing was reported, or nothing that can be computed. */
  readonly score: ExecutionScore | undefined;
  /** The row that the rate comes from. */
  readonly row: ActualRow | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Executed ÷ adjusted budget × points, at most all of them. */
export function scoreExecution(rows: ExecutionRows, budget: Budget | undefined, policy: Policy): Execution {
  const { rate, row, diagnostics } = readExecution(rows, budget);
  if (rate === undefined || row === undefined) return { score: undefined, row, diagnostics };
  const weight = exact(policy.execution);
  const isFull = rate.value.gte(HUNDRED);
  const score = isFull ? weight : roundExact(rate.value.mul(weight).div(HUNDRED), policy.places);
  const print = (points: Exact) => printPoints(points, policy.places);
  const formula = `${isFull ? "100 %" : rate.workings} × ${print(weight)} = ${print(score)}`;
  return {
    score: { rate: rate.value, weight, score, formula },
    row,
    diagnostics: [...diagnostics, ...unexplained(rate.value, row, policy)],
  };
}

function unexplained(rate: Exact, { reason, actual }: ActualRow, { underExecution }: Policy): readonly Diagnostic[] {
  if (rate.gte(exact(underExecution)) || reason.text !== "") return [];
  const message = messages.underExecuted({ rate: printPoints(roundExact(rate, 2), 2), threshold: underExecution });
  return [finding("score/under-executed-without-reason", "warning", actual.place, message, messages.reasonHelp({}))];
}
