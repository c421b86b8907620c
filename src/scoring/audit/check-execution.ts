import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, printExact, printRounded, roundExact, ZERO } from "../../base/exact.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Budget } from "../../form/form.ts";
import { convert } from "../../phrase/units.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import { executionFindings } from "../findings/execution-findings.ts";
import { publishedFindings } from "../findings/published-findings.ts";
import { amountOf, type ExecutionReading, type ExecutionRows, readMoney } from "../points/read-execution.ts";
import type { ExecutionScore } from "../scorecard.ts";
import { type Audited, NOTHING_PUBLISHED, readFigure, settled } from "./check-published.ts";
import { decimalsIn, isAtPrintedDigits, isBlank, isRounded } from "./figures.ts";
import { isEmptyReason } from "./reasons.ts";

/** What an auditor would ask about the execution of the budget. `place` is that of the actuals, for what no row says. */
export function checkExecution(
  reading: ExecutionReading,
  rows: ExecutionRows,
  budget: Budget | undefined,
  policy: Policy,
  place: Place,
): readonly Diagnostic[] {
  const adjusted = rows.get("adjusted");
  return [
    ...missing(reading, policy, place),
    ...againstRate(reading),
    ...aboveAll(reading),
    ...unexplained(reading, policy),
    ...(adjusted === undefined || adjusted.actual.text === "" ? [] : againstForm(adjusted, budget)),
  ];
}

/** A form whose every point is that of indicators needs no rate. What could not be computed has its own error. */
function missing({ rate, diagnostics }: ExecutionReading, policy: Policy, place: Place): readonly Diagnostic[] {
  if (rate !== undefined || diagnostics.length > 0 || exact(policy.execution).equals(ZERO)) return [];
  const wording = { rescale: "rescaled", zero: "zero", fail: "required" } as const;
  return [executionFindings.missing[wording[policy.missingExecution]](place, { points: policy.execution })];
}

/** A printed rate is the computed one at its decimals, rounded or cut. */
function againstRate({ rate, amounts, reported }: ExecutionReading): readonly Diagnostic[] {
  if (rate === undefined || amounts === undefined || reported === undefined) return [];
  const { value, row } = reported;
  const { text, place } = row.actual;
  if (isAtPrintedDigits({ value, decimals: decimalsIn(text) }, rate)) return [];
  const isNear = value.sub(rate).abs().lte(NEAR);
  const words = { reported: printPoints(value, 2), computed: printRounded(rate, 2) };
  return [executionFindings.conflict[isNear ? "rateNear" : "rateFar"](place, words)];
}

/** In percentage points. */
const NEAR = exact("0.5");

function aboveAll({ rate, row }: ExecutionReading): readonly Diagnostic[] {
  if (rate === undefined || row === undefined || rate.lte(HUNDRED)) return [];
  return [executionFindings.over.here(row.actual.place, { rate: printRounded(rate, 2) })];
}

function unexplained({ rate, row, reported }: ExecutionReading, { underExecution }: Policy): readonly Diagnostic[] {
  if (rate === undefined || row === undefined || rate.gte(exact(underExecution))) return [];
  const reasons = [row, reported?.row].flatMap((one) => (one === undefined ? [] : [one.reason]));
  if (reasons.some(({ text }) => !isEmptyReason(text))) return [];
  const words = { rate: printRounded(rate, 2), threshold: underExecution };
  return [executionFindings.under.here(row.actual.place, words)];
}

/** 全年预算数 of the actuals beside the amounts of the form, at its printed digits. */
function againstForm(row: ActualRow, budget: Budget | undefined): readonly Diagnostic[] {
  const adjusted = readMoney(row);
  const { place } = row.actual;
  if (adjusted === undefined || adjusted.equals(ZERO) || budget === undefined) return [];
  if (budget.adjusted !== undefined && !isSameAmount(row, budget.adjusted)) {
    const words = { what: BUDGET, here: money(adjusted), form: money(budget.adjusted) };
    return [executionFindings.conflict.amount(place, words)];
  }
  const { total } = budget;
  if (total === undefined || total.lte(ZERO) || isSameAmount(row, total)) return [];
  const change = adjusted.sub(total).div(total).mul(HUNDRED);
  const words = { adjusted: money(adjusted), total: money(total), change: signed(roundExact(change, 2)) };
  return [executionFindings.adjusted[change.abs().gt(MUCH) ? "much" : "somewhat"](place, words)];
}

/** In per cent. */
const MUCH = exact(30);
const BUDGET = { zh: "全年预算数", en: "the adjusted budget" };

/** 28.04万元 is 280362.02元 as far as it is printed. */
function isSameAmount(row: ActualRow, amount: Exact): boolean {
  const printed = amountOf(row);
  if (printed === undefined) return false;
  const { value, unit } = printed;
  const other = unit === "" ? amount : convert(amount, "元", unit);
  return other !== undefined && isAtPrintedDigits({ value, decimals: decimalsIn(row.actual.text) }, other);
}

function money(amount: Exact): string {
  return `${printExact(amount)}元`;
}

function signed(percent: Exact): string {
  return `${percent.gt(ZERO) ? "+" : ""}${printExact(percent)}`;
}

/** The execution's published score may stand in any of its rows. */
export function auditExecution(
  reading: ExecutionReading,
  rows: ExecutionRows,
  ours: ExecutionScore | undefined,
  policy: Policy,
): Audited {
  const cells = [...rows.values()].map(({ score }) => score).filter(({ text }) => !isBlank(text));
  const [cell, ...others] = cells;
  if (cell === undefined) return NOTHING_PUBLISHED;
  const figure = readFigure(cell);
  if (!("value" in figure)) return figure;
  const differing = others.flatMap((other) => {
    const second = readFigure(other);
    if (!("value" in second)) return second.diagnostics;
    const words = { here: other.text, other: cell.text };
    return second.value.equals(figure.value) ? [] : [executionFindings.conflict.score(other.place, words)];
  });
  const held = holdExecution(figure, cell, reading, ours, policy);
  return { ...held, diagnostics: [...held.diagnostics, ...differing] };
}

function holdExecution(
  figure: Extract<ReturnType<typeof readFigure>, { readonly value: Exact }>,
  { text, place }: ActualRow["score"],
  { rate }: ExecutionReading,
  ours: ExecutionScore | undefined,
  policy: Policy,
): Audited {
  const { noActual, aboveWeight, rounding, belowRule, inflated } = publishedFindings;
  const weight = exact(policy.execution);
  const print = (points: Exact) => printPoints(points, policy.places);
  if (figure.value.gt(weight))
    return settled(figure, "wrong", [aboveWeight.here(place, { published: text, weight: print(weight) })]);
  if (ours === undefined || rate === undefined)
    return figure.value.equals(ZERO)
      ? settled(figure, "allowed", [])
      : settled(figure, "wrong", [noActual.execution(place, { published: text })]);
  if (figure.value.equals(ours.score)) return settled(figure, "allowed", []);
  const words = { published: text, computed: print(ours.score), difference: print(figure.value.sub(ours.score)) };
  const capped = rate.gt(HUNDRED) ? HUNDRED : rate;
  if (isRounded(figure, ours.score, weight, [capped], policy.places)) {
    const isFull = figure.value.equals(weight) && ours.score.lt(weight);
    return settled(figure, "allowed", [rounding[isFull ? "executionToFull" : "here"](place, words)]);
  }
  return figure.value.lt(ours.score)
    ? settled(figure, "allowed", [belowRule.here(place, words)])
    : settled(figure, "wrong", [inflated.here(place, words)]);
}
