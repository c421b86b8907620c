import type { Language } from "../../base/language.ts";
import { ACTUAL_COLUMNS, COLUMNS_ON_DEMAND } from "../../form/actuals.ts";
import type { Block, Form, Target } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { distinctRows, type NeededRow } from "../../scoring/matching/distinct-rows.ts";
import { executionName } from "../../scoring/matching/execution-names.ts";
import { blocksByName } from "../../scoring/matching/index-form.ts";

/** The actuals file of a form before anything is filled in. */
export interface TemplateTable {
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
}

export interface TemplateColumn {
  /** Its English name, by which the fields are known. */
  readonly column: string;
  /** In the language of the run. */
  readonly heading: string;
}

export interface TemplateRow {
  readonly fields: Fields;
  /** Absent in the row of 预算执行率. */
  readonly target?: Target;
}

/** By the names of the columns. */
type Fields = Readonly<Record<string, string>>;

/** A row for each distinct indicator with its target and unit beside it; the last is 预算执行率. */
export function templateTable(form: Form, language: Language): TemplateTable {
  const needed = distinctRows(form);
  const columns = COLUMNS.filter(({ column }) => column !== "id" || needed.some(({ id }) => id !== ""));
  const rows = needed.map((row) => ({ fields: fieldsOf(row, form, language), target: row.entry.indicator.target }));
  const execution = hasExecutionOfItsOwn(form) ? [] : [{ fields: { indicator: EXECUTION[language] } }];
  return {
    columns: columns.map(({ column, heading }) => ({ column, heading: language === "zh" ? heading : column })),
    rows: [...rows, ...execution],
  };
}

/** Headings and rows as texts. */
export function templateRows(form: Form, language: Language): readonly (readonly string[])[] {
  const { columns, rows } = templateTable(form, language);
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ fields }) => columns.map(({ column }) => fields[column] ?? "")),
  ];
}

/** Those that are read, and what helps to fill them in behind the indicator. */
const COLUMNS: readonly TemplateColumn[] = ACTUAL_COLUMNS.filter(
  ({ column }) => !COLUMNS_ON_DEMAND.has(column),
).flatMap(({ column, headings: [heading] }) => [
  { column, heading },
  ...(column === "indicator"
    ? [
        { column: "target", heading: "预期指标" },
        { column: "unit", heading: "计算单位" },
      ]
    : []),
]);

const EXECUTION = { zh: "预算执行率", en: "budget_execution_rate" };

function fieldsOf({ entry, block, id }: NeededRow, form: Form, language: Language): Fields {
  const { name, target, unit } = entry.indicator;
  return {
    block: block === undefined ? "" : labelOf(block, form, language),
    id,
    indicator: name,
    target: target.text,
    unit,
  };
}

/** The task's name where that tells it, otherwise its number. */
function labelOf(block: Block, form: Form, language: Language): string {
  if (block.kind === "department") return language === "zh" ? "部门" : "department";
  return blocksByName(form).get(nameKey(block.name)) === block ? block.name : block.id;
}

/** Then a row of that name would report on the indicator. */
function hasExecutionOfItsOwn({ blocks }: Form): boolean {
  const names = blocks.flatMap(({ indicators }) => indicators.map(({ name }) => nameKey(name)));
  return names.some((name) => executionName(name) === "rate");
}
