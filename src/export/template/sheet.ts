import { type Language, sentence } from "../../base/language.ts";
import type { Form } from "../../form/form.ts";
import { type TemplateRow, type TemplateTable, templateTable } from "./rows.ts";
import type { TableColumn, TableRow, TableSheet } from "./write-xlsx.ts";

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

const sheetTexts = {
  name: { zh: "实际完成值", en: "actuals" },
  title: sentence({
    zh: "{department} {year}年度绩效目标实际完成值",
    en: "Actual values of {year}: {department}",
  }),
  note: {
    zh: "深黄色的格要填，浅黄色的格按需填。实际完成值写数和单位、日期或评价，如 3场、96.5%、2023-11-30、达成；请勿改动列名和指标名称。",
    en: "Fill in the dark yellow cells, and the light ones where needed. An actual is a number with its unit, a date or a grade: 3场, 96.5%, 2023-11-30, 达成. Keep headings and names as they are.",
  },
  footer: { zh: "第 &P 页，共 &N 页", en: "page &P of &N" },
};
