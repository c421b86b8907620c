import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import type { FieldName } from "./field-labels.ts";
import type { Heading } from "./heading.ts";
import type { FieldValue, LineFields } from "./line-fields.ts";
import type { Mark } from "./mark.ts";
import type { FormField, NotPlaced, RecognisedBlock, RecognisedForm } from "./recognised-form.ts";
import type { Item } from "./split-forms.ts";
import { bareYear, isFurniture } from "./title.ts";

/** What was gathered from the rows and tables of a form. */
export interface Gathered {
  readonly placed: ReadonlySet<GridCell>;
  readonly marks: readonly Mark[];
  readonly blocks: readonly RecognisedBlock[];
  readonly fields: readonly LineFields[];
  readonly heading: Heading;
}

/** What was gathered → the form: each value has its place or is listed. */
export function finish(items: readonly Item[], { placed, marks, blocks, fields, heading }: Gathered): RecognisedForm {
  const values = fields.flatMap((one) => one.values);
  const lost: NotPlaced[] = [];
  const kept = new Map<FormField, FieldValue>();
  for (const value of values) {
    const field = slotOf(value, values);
    const before = field && kept.get(field);
    if (field === undefined) {
      if (value.field !== "unit" && value.field !== "year" && value.field !== "title")
        lost.push({ ...value, isFurniture: false });
    } else if (before === undefined) kept.set(field, value);
    else if (before.text !== value.text) lost.push({ ...value, isFurniture: false });
  }
  const codes = splitCodes(kept);
  const filed = kept.get("filedOn");
  if (filed !== undefined && isoDate(filed.text) === undefined) {
    kept.delete("filedOn");
    lost.push({ ...filed, isFurniture: false });
  }
  const year = yearOf(heading, values, kept.get("filedOn"));
  const funds = fields.flatMap((one) => one.funds);
  const tables = items.flatMap((item) => (item.kind === "table" ? [item.table] : []));
  return {
    sheet: items[0]?.matrix.grid.name ?? "",
    title: heading.title || (values.find(({ field }) => field === "title")?.text ?? ""),
    year: year.year,
    kind: kindOf(heading.title, kept),
    isSelfEvaluation:
      /自评|监控/u.test(heading.title) || tables.some(({ roles }) => roles.has("actual") || roles.has("score")),
    fields: kept,
    funds,
    fundsUnit: funds.find(({ unit }) => unit !== "")?.unit ?? "",
    blocks,
    marks: [...marks, ...codes, ...year.marks, ...problemMarks(items)],
    // 填报单位 often repeats the department.
    notPlaced: [...lost.filter(({ text }) => !isKept(text, kept)), ...notPlaced(items, placed)],
    tables: tables.length,
  };
}

function isKept(text: string, fields: ReadonlyMap<FormField, FieldValue>): boolean {
  return [...fields.values()].some((value) => value.text === text);
}

/** [042]某某局: the number of the budget is no part of the name. */
function splitCodes(fields: Map<FormField, FieldValue>): readonly Mark[] {
  return (["departmentName", "departmentUnit", "projectName"] as const).flatMap((field): readonly Mark[] => {
    const value = fields.get(field);
    const [, code = "", name = ""] =
      /^\s*([[(（【]\d{2,}[\])）】]|\d{3,}(?=-?[^\d\s年-]))\s*-?\s*(.+)$/su.exec(value?.text ?? "") ?? [];
    if (value === undefined || code === "") return [];
    fields.set(field, { ...value, text: name });
    return [{ level: "repaired", text: splitCode({ code, name }), address: value.address }];
  });
}

const splitCode = sentence({
  zh: "代码“{code}”不是名称“{name}”的一部分，没有写入",
  en: "the code “{code}” is no part of the name “{name}” and was left out",
});

/** Where a value goes; undefined where the model has no place for it. */
function slotOf(
  value: FieldValue & { readonly field: FieldName },
  all: readonly (FieldValue & { readonly field: FieldName })[],
): FormField | undefined {
  switch (value.field) {
    case "reportingUnit":
      return all.some(({ field }) => field === "departmentName") ? undefined : "departmentName";
    case "title":
    case "year":
    case "unit":
    case "goalResult":
    case "rating":
    case "known":
    case "section":
    case "taskName":
    case "taskGoal":
    case "taskProjects":
      return undefined;
    default:
      return value.field;
  }
}

function yearOf(
  { year }: Heading,
  values: readonly (FieldValue & { readonly field: FieldName })[],
  filed: FieldValue | undefined,
): { readonly year: number | undefined; readonly marks: readonly Mark[] } {
  const field = values.find((value) => value.field === "year");
  const stated = year ?? bareYear(field?.text ?? "");
  if (stated !== undefined) return { year: stated, marks: [] };
  const guess = filed && bareYear(filed.text);
  if (filed === undefined || guess === undefined) return { year: undefined, marks: [] };
  return { year: guess, marks: [{ level: "doubtful", text: guessedYear({ year: guess }), address: filed.address }] };
}

const guessedYear = sentence({
  zh: "表上没有年度，按填报日期取 {year} 年；如不对，用 --year 指定",
  en: "the form states no year; {year} is that of the filing date. If it is wrong, give --year",
});

function kindOf(title: string, fields: ReadonlyMap<FormField, FieldValue>): RecognisedForm["kind"] {
  if (/转移支付|区域绩效目标/u.test(title)) return "transfer";
  if (/部门整体|整体支出|整体绩效/u.test(title)) return "department";
  return fields.has("projectName") || /项目/u.test(title) ? "project" : "department";
}

/** 2023/1/4, 2023年1月4日 → 2023-01-04 */
export function isoDate(text: string): string | undefined {
  const [, year, month = "", day = ""] =
    /^((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(text.trim()) ?? [];
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The cells of a form, each once. */
function cellsOf(items: readonly Item[]): ReadonlySet<GridCell> {
  const cells = new Set<GridCell>();
  for (const item of items) {
    const [from, to] = item.kind === "row" ? [item.row, item.row] : [item.table.header.top, item.table.end - 1];
    for (let row = from; row <= to; row += 1) for (const cell of item.matrix.beginning(row)) cells.add(cell);
  }
  return cells;
}

/** A formula without a result is a text that is not there. */
function problemMarks(items: readonly Item[]): readonly Mark[] {
  return [...cellsOf(items)].flatMap(({ problem, address }) =>
    problem === undefined ? [] : [{ level: "doubtful" as const, text: problem, address }],
  );
}

function notPlaced(items: readonly Item[], placed: ReadonlySet<GridCell>): readonly NotPlaced[] {
  const grids = new Set(items.map(({ matrix }) => matrix.grid));
  const left = [...cellsOf(items)].filter((cell) => cell.text !== "" && !placed.has(cell));
  return [...left, ...[...grids].flatMap(({ hidden = [] }) => hidden)].map(({ text, address }) => ({
    text,
    address,
    isFurniture: isFurniture(text),
  }));
}
