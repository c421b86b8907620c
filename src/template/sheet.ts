import type { Language } from "../base/language.ts";
import type { Form } from "../form/form.ts";
import { sheetTexts } from "../formatters/template/messages.ts";
import type { TableColumn, TableRow, TableSheet } from "../formatters/workbook/table-sheet.ts";
import { type TemplateRow, type TemplateTable, templateTable } from "./rows.ts";

/** The actuals file of a form as a sheet to fill in. */
export function templateSheet(form: Form, language: Language): TableSheet {
  const table = templateTable(form, language);
  const { year, department } = form;
  return {
    name: sheetTexts.name[language],
    title: sheetTexts.title({ year, department: department.name })[language],
    note: sheetTexts.note[language],
    columns: table.columns.map(({ column, heading }) => ({ heading, ...(LOOKS[column] ?? OTHER) })),
    rows: table.rows.map((row) => tableRow(row, table)),
    footer: sheetTexts.footer[language],
    language,
  };
}

/** Together about as wide as A4 landscape. */
const LOOKS: Readonly<Record<string, Omit<TableColumn, "heading">>> = {
  block: { width: 22, role: "given" },
  id: { width: 10, role: "given" },
  indicator: { width: 28, role: "given" },
  target: { width: 20, role: "given" },
  unit: { width: 10, role: "given" },
  actual: { width: 16, role: "needed" },
  baseline: { width: 12, role: "optional" },
  rate: { width: 10, role: "optional" },
  reason: { width: 32, role: "optional" },
  evidence: { width: 18, role: "optional" },
};

const OTHER = { width: 11, role: "optional" } as const;

function tableRow(row: TemplateRow, { columns }: TemplateTable): TableRow {
  const words = gradeWords(row);
  const column = columns.findIndex((one) => one.column === "actual");
  return {
    texts: columns.map((one) => row.fields[one.column] ?? ""),
    ...(words && { choices: { column, words } }),
  };
}

/** Where a person judges there are only a few answers. They are read in Chinese alone. */
function gradeWords({ target }: TemplateRow): readonly string[] | undefined {
  switch (target?.reading.comparator?.kind) {
    case "qualitative":
      return ["达成", "部分达成", "未达成"];
    case "yes-no":
      return ["是", "否"];
    default:
      return undefined;
  }
}
