import type { Word } from "../../base/define-code.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Budget } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { readActual } from "../../phrase/read-actual.ts";
import { convert } from "../../phrase/units.ts";
import type { Policy } from "../../settings/policy.ts";
import { readPercent } from "../figures/points.ts";
import { executionFindings } from "../findings/execution-findings.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { type ExecutionName, unitBehind } from "../matching/execution-names.ts";

export type ExecutionRows = ReadonlyMap<ExecutionName, ActualRow>;

/** 预算执行率 as the rows and the form tell it. */
export interface ExecutionReading {
  /** In per cent, from the amounts where there are both; undefined where nothing can be said. */
  readonly rate: Exact | undefined;
  readonly amounts: Amounts | undefined;
  /** The rate as it is printed beside. */
  readonly reported: { readonly value: Exact; readonly row: ActualRow } | undefined;
  /** The row that the rate comes from. */
  readonly row: ActualRow | undefined;
  /** Why there is no rate. */
  readonly gap: Text | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** In 元, or as printed where neither has a unit. */
export interface Amounts {
  readonly executed: Exact;
  /** The adjusted budget, or the form's where it was not adjusted; the initial one where the policy says so. */
  readonly budget: Exact;
}

/**
 * The rate from amounts where they are reported, otherwise as reported itself.
 * @param printed the amount executed that the form itself prints, for where the actuals have no amount
 */
export function readExecution(
  rows: ExecutionRows,
  budget: Budget | undefined,
  { executionRate: { denominator } }: Policy,
  printed: Exact | undefined = undefined,
): ExecutionReading {
  const isInitial = denominator === "initial";
  const whole = isInitial ? budget?.total : (budget?.adjusted ?? budget?.total);
  const money = readAmounts(filled(rows.get("executed")), filled(rows.get(denominator)), whole);
  const rate = readRate(filled(rows.get("rate")));
  const diagnostics = [...money.diagnostics, ...rate.diagnostics];
  const { reported } = rate;
  const executedRow = filled(rows.get("executed"));
  // What the form prints is held against a rate that is reported, as amounts of the actuals are.
  const ofForm =
    executedRow === undefined && printed !== undefined && whole?.gt(ZERO) === true && diagnostics.length === 0
      ? { executed: printed, budget: whole }
      : undefined;
  const amounts = money.amounts ?? ofForm;
  if (amounts !== undefined)
    return {
      rate: amounts.executed.div(amounts.budget).mul(HUNDRED),
      amounts,
      reported,
      row: executedRow ?? reported?.row,
      gap: undefined,
      diagnostics,
    };
  const gap = reported === undefined ? (money.gap ?? rate.gap ?? NOT_REPORTED) : undefined;
  return { rate: reported?.value, amounts: undefined, reported, row: reported?.row, gap, diagnostics };
}

/** A template has the row, filled or not. */
function filled(row: ActualRow | undefined): ActualRow | undefined {
  return row?.actual.text === "" ? undefined : row;
}

interface ReadAmounts {
  readonly amounts?: Amounts;
  readonly gap?: Text;
  readonly diagnostics: readonly Diagnostic[];
}

function readAmounts(
  executedRow: ActualRow | undefined,
  wholeRow: ActualRow | undefined,
  wholeOfForm: Exact | undefined,
): ReadAmounts {
  if (executedRow === undefined) return { diagnostics: [] };
  const executed = readMoney(executedRow);
  const whole = wholeRow === undefined ? wholeOfForm : readMoney(wholeRow);
  const unread = [executedRow, wholeRow].find((row) => row !== undefined && readMoney(row) === undefined);
  if (unread !== undefined || executed === undefined)
    return problem(judgingFindings.unreadable.amount, unread ?? executedRow);
  if (whole === undefined) return problem(executionFindings.notComputable.noBudget, executedRow);
  if (whole.lte(ZERO)) return problem(executionFindings.notComputable.zeroBudget, executedRow);
  const bare = [executedRow, wholeRow].find((row) => row !== undefined && isBare(row));
  if (bare !== undefined && isOffScale(executed, whole)) return problem(judgingFindings.unreadable.moneyUnit, bare);
  return { amounts: { executed, budget: whole }, diagnostics: [] };
}

/** Without a unit, as the number below a heading in 万元. */
function isBare(row: ActualRow): boolean {
  return amountOf(row)?.unit === "";
}

/** 171 of 2870000元 may be 171万元. */
function isOffScale(executed: Exact, whole: Exact): boolean {
  const ratio = executed.div(whole);
  return ratio.gt(FAR) || (ratio.gt(ZERO) && ratio.lt(FAR.inverse()));
}

const FAR = exact(50);

/** An amount that is not below 0, in 元 where it has a unit. */
export function readMoney(row: ActualRow): Exact | undefined {
  const amount = amountOf(row);
  if (amount === undefined) return undefined;
  const { value, unit } = amount;
  const money = unit === "" ? value : convert(value, unit, "元");
  return money?.gte(ZERO) === true ? money : undefined;
}

/** A number with the unit that stands behind it, or else behind the name of its row: 全年执行数（万元）. */
export function amountOf({
  actual,
  indicator,
}: ActualRow): { readonly value: Exact; readonly unit: string } | undefined {
  const reading = readActual(actual.text);
  if (reading.status !== "ok" || reading.value.kind !== "quantity") return undefined;
  const { value, unit } = reading.value;
  return { value: exact(value), unit: unit === "" ? unitBehind(nameKey(indicator.text)) : unit };
}

interface ReadRate extends Pick<ExecutionReading, "reported" | "diagnostics"> {
  readonly gap?: Text;
}

function readRate(row: ActualRow | undefined): ReadRate {
  if (row === undefined) return { reported: undefined, diagnostics: [] };
  const value = readPercent(row.actual.text);
  if (value === undefined || value.lt(ZERO))
    return { reported: undefined, ...problem(judgingFindings.unreadable.executionRate, row) };
  return { reported: { value, row }, diagnostics: [] };
}

function problem(word: Word<{ readonly text: string }>, row: ActualRow) {
  const diagnostic = word(row.actual.place, { text: brief(row.actual.text) });
  return { gap: diagnostic.message, diagnostics: [diagnostic] };
}

const NOT_REPORTED: Text = { zh: "没有填报预算执行率", en: "no budget execution was reported" };
