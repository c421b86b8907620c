import { ACTUAL_COLUMNS } from "../../form/actual-columns.ts";
import type { Block, Form } from "../../form/form.ts";
import { nameKey } from "../../form/plain-name.ts";
import type { Language } from "../../language.ts";
import { executionName } from "../../scoring/execution/execution-names.ts";
import { distinctRows, type NeededRow } from "../../scoring/matching/distinct-rows.ts";
import { blocksByName } from "../../scoring/matching/find-block.ts";

/** The headings, and a row for each distinct indicator with its target and unit beside it; the last is 预算执行率. */
export function templateRows(form: Form, language: Language): readonly (readonly string[])[] {
  const rows = distinctRows(form);
  const columns = COLUMNS.filter(({ column }) => column !== "id" || rows.some(({ id }) => id !== ""));
  const execution: readonly Fields[] = hasExecutionOfItsOwn(form) ? [] : [{ indicator: EXECUTION[language] }];
  const filled = [...rows.map((row) => fieldsOf(row, form, language)), ...execution];
  return [
    columns.map(({ column, heading }) => (language === "zh" ? heading : column)),
    ...filled.map((fields) => columns.map(({ column }) => fields[column] ?? "")),
  ];
}

/** By the names of the columns. */
type Fields = Readonly<Record<string, string>>;

/** Those that are read, and what helps to fill them in behind the indicator. */
const COLUMNS: readonly { readonly column: string; readonly heading: string }[] = ACTUAL_COLUMNS.flatMap(
  ({ column, headings: [heading] }) => [
    { column, heading },
    ...(column === "indicator"
      ? [
          { column: "target", heading: "预期指标" },
          { column: "unit", heading: "计算单位" },
        ]
      : []),
  ],
);

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
