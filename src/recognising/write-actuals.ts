import type { Language } from "../base/language.ts";
import { ACTUAL_COLUMNS, type ActualColumn } from "../form/actuals.ts";
import type { IndicatorRow } from "./indicator-row.ts";
import type { RecognisedBlock, RecognisedForm } from "./recognised-form.ts";

/** The rows of the actuals file with their headings; undefined where the form reports nothing. */
export function actualsRows(form: RecognisedForm, language: Language): readonly (readonly string[])[] | undefined {
  const rows = form.blocks.filter(({ kind }) => kind !== "long-term").flatMap((block) => rowsOf(block, form, language));
  if (!form.isSelfEvaluation || !rows.some(reports)) return undefined;
  const all = [...rows, ...executionRow(form, language)];
  const columns = COLUMNS.filter((column) => ALWAYS.has(column) || all.some((row) => (row[column] ?? "") !== ""));
  return [
    columns.map((column) => headingOf(column, language)),
    ...all.map((row) => columns.map((column) => row[column] ?? "")),
  ];
}

type Column = Exclude<ActualColumn, "baseline" | "rate" | "id"> | "target" | "unit";
type Row = Readonly<Partial<Record<Column, string>>>;

const COLUMNS: readonly Column[] = ["block", "indicator", "target", "unit", "actual", "reason", "evidence", "score"];
const ALWAYS: ReadonlySet<Column> = new Set(["indicator", "actual"]);

function headingOf(column: Column, language: Language): string {
  if (language === "en") return column;
  if (column === "target") return "预期指标";
  if (column === "unit") return "计算单位";
  return ACTUAL_COLUMNS.find((one) => one.column === column)?.headings[0] ?? column;
}

function reports({ actual, score, reason }: Row): boolean {
  return [actual, score, reason].some((text) => text !== undefined && text !== "");
}

function rowsOf(
  { kind, task, indicators }: RecognisedBlock,
  { blocks }: RecognisedForm,
  language: Language,
): readonly Row[] {
  const hasTasks = blocks.some((block) => block.kind === "task" && block.indicators.length > 0);
  const block = kind === "task" ? (task?.name ?? "") : language === "zh" ? "部门" : "department";
  return indicators.map((row) => ({ ...(hasTasks && { block }), ...rowOf(row) }));
}

function rowOf({ name, sign, target, unit, actual, reason, evidence, score }: IndicatorRow): Row {
  return {
    indicator: name,
    target: /^[≥≤=><]$/u.test(sign) ? sign + target : target,
    unit,
    actual,
    reason,
    evidence,
    score,
  };
}

/** The rate as printed, where the funds have one. */
function executionRow({ funds }: RecognisedForm, language: Language): readonly Row[] {
  const total = funds.find(({ kind }) => kind === "total");
  if (total?.amounts.rate === undefined) return [];
  return [{ indicator: language === "zh" ? "预算执行率" : "budget_execution_rate", actual: total.amounts.rate }];
}
