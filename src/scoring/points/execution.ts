import type { Word } from "../../base/define-code.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, roundExact, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Budget } from "../../form/form.ts";
import { readActual } from "../../phrase/read-actual.ts";
import { convert } from "../../phrase/units.ts";
import type { Policy } from "../../settings/policy.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { matchingFindings } from "../findings/matching-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { ExecutionName } from "../matching/execution-names.ts";
import type { ExecutionScore } from "../scorecard.ts";
import { figure } from "./arithmetic.ts";
import { printPoints, readPercent } from "./points.ts";

export type ExecutionRows = ReadonlyMap<ExecutionName, ActualRow>;

/** A rate in per cent and the quotient that it is. */
interface Rate {
  readonly value: Exact;
  readonly workings: string;
}

interface ReportedRate {
  readonly rate: Rate | undefined;
  readonly row: ActualRow | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_REPORTED: ReportedRate = { rate: undefined, row: undefined, diagnostics: [] };

/** The rate from amounts where they are reported, otherwise as reported itself; both have to agree. */
function readExecution(rows: ExecutionRows, budget: Budget | undefined): ReportedRate {
  const computed = fromAmounts(filled(rows.get("executed")), filled(rows.get("adjusted")), budget);
  const reported = asReported(filled(rows.get("rate")));
  const { rate, row } = computed.rate === undefined ? reported : computed;
  const conflict = contradiction(computed, reported);
  return { rate, row, diagnostics: [...computed.diagnostics, ...reported.diagnostics, ...conflict] };
}

/** A template has the row, filled or not. */
function filled(row: ActualRow | undefined): ActualRow | undefined {
  return row?.actual.text === "" ? undefined : row;
}

function fromAmounts(
  executedRow: ActualRow | undefined,
  adjustedRow: ActualRow | undefined,
  budget: Budget | undefined,
): ReportedRate {
  if (executedRow === undefined) return NOTHING_REPORTED;
  const executed = readMoney(executedRow);
  const whole = adjustedRow === undefined ? (budget?.adjusted ?? budget?.total) : readMoney(adjustedRow);
  const unread = [executedRow, adjustedRow].find((row) => row !== undefined && readMoney(row) === undefined);
  if (unread !== undefined || executed === undefined)
    return problem(judgingFindings.unreadable.amount, unread ?? executedRow);
  if (whole === undefined || whole.lte(ZERO)) return problem(matchingFindings.executionNotComputable.here, executedRow);
  const bare = [executedRow, adjustedRow].find((row) => row !== undefined && isBare(row));
  if (bare !== undefined && isOffScale(executed, whole)) return problem(judgingFindings.unreadable.moneyUnit, bare);
  const rate = { value: executed.div(whole).mul(HUNDRED), workings: `${figure(executed)} ÷ ${figure(whole)}` };
  return { rate, row: executedRow, diagnostics: [] };
}

function isBare({ actual }: ActualRow): boolean {
  const reading = readActual(actual.text);
  return reading.status === "ok" && reading.value.kind === "quantity" && reading.value.unit === "";
}

/** 171 of 2870000元 may be 171万元. */
function isOffScale(executed: Exact, whole: Exact): boolean {
  const ratio = executed.div(whole);
  return ratio.gt(FAR) || (ratio.gt(ZERO) && ratio.lt(FAR.inverse()));
}

const FAR = exact(50);

function readMoney({ actual }: ActualRow): Exact | undefined {
  const reading = readActual(actual.text);
  if (reading.status !== "ok" || reading.value.kind !== "quantity") return undefined;
  const { value, unit } = reading.value;
  const amount = unit === "" ? exact(value) : convert(exact(value), unit, "元");
  return amount?.gte(ZERO) === true ? amount : undefined;
}

function asReported(row: ActualRow | undefined): ReportedRate {
  if (row === undefined) return NOTHING_REPORTED;
  const value = readPercent(row.actual.text);
  if (value === undefined || value.lt(ZERO)) return problem(judgingFindings.unreadable.executionRate, row);
  return { rate: { value, workings: `${figure(value)} %` }, row, diagnostics: [] };
}

function problem(word: Word<{ readonly text: string }>, row: ActualRow): ReportedRate {
  const diagnostic = word(row.actual.place, { text: brief(row.actual.text) });
  return { rate: undefined, row, diagnostics: [diagnostic] };
}

/** Printed rates are rounded to two decimals; anything beyond that is a contradiction. */
function contradiction(computed: ReportedRate, reported: ReportedRate): readonly Diagnostic[] {
  if (computed.rate === undefined || reported.rate === undefined || reported.row === undefined) return [];
  const [a, b] = [roundExact(computed.rate.value, 2), roundExact(reported.rate.value, 2)];
  if (a.equals(b)) return [];
  const words = { computed: printPoints(a, 2), reported: printPoints(b, 2) };
  return [matchingFindings.executionConflict.here(reported.row.actual.place, words)];
}

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
  const words = { rate: printPoints(roundExact(rate, 2), 2), threshold: underExecution };
  return [scoreFindings.underExecutedWithoutReason.here(actual.place, words)];
}
