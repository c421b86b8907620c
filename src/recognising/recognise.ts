import { exact } from "../base/exact.ts";
import { sentence } from "../base/language.ts";
import type { Grid, GridCell, OfficeDocument, Paragraph } from "../readers/documents/document.ts";
import { type FieldName, fieldOf } from "./field-labels.ts";
import { readFlatTables } from "./flat-tables.ts";
import { headRole } from "./heads.ts";
import { type AssembledRows, assembleRows, type Carry, NO_CARRY } from "./indicator-row.ts";
import type { FieldValue, Line, LineFields, TaskFields } from "./line-fields.ts";
import type { Mark } from "./mark.ts";
import { isBlankRow, type Matrix, makeMatrix } from "./matrix.ts";
import { readProseTables } from "./prose-tables.ts";
import { readFields } from "./read-fields.ts";
import { continueTable, type IndicatorTable, readTables } from "./read-tables.ts";
import type { FormField, NotPlaced, RecognisedBlock, RecognisedForm } from "./recognised-form.ts";
import { splitSpaced } from "./split-spaced.ts";
import { bareYear, isFurniture, isStrictTitle, isTitle, isYearLine, titleOf, yearIn } from "./title.ts";

/** Everything that a document came to. */
export interface Recognition {
  readonly forms: readonly RecognisedForm[];
  /** Sheets that are no forms, by name, and whether they are hidden. */
  readonly skipped: readonly SkippedSheet[];
}

export interface SkippedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A document → the forms in it, in their order. Nothing is made up, and every text is in a form or listed. */
export function recognise(document: OfficeDocument): Recognition {
  const skipped: SkippedSheet[] = [];
  const items: Item[] = [];
  let last: Continued | undefined;
  for (const grid of gridsOf(document).map(splitSpaced)) {
    const matrix = makeMatrix(grid);
    const tables = grid.isHidden ? [] : tablesOf(matrix, last);
    if (grid.name !== "" && tables.length === 0) {
      if (grid.cells.some(({ text }) => text !== "")) skipped.push({ name: grid.name, isHidden: grid.isHidden });
      continue;
    }
    items.push(...itemsOf(matrix, tables));
    const [end] = tables.slice(-1);
    if (grid.columns !== "order" || end !== undefined)
      last = end && end.end >= matrix.rows ? { matrix, table: end } : undefined;
  }
  return { forms: splitForms(items).filter(hasTable).map(makeForm), skipped };
}

/** Paragraphs that follow each other are one grid of one column. */
function gridsOf({ parts }: OfficeDocument): readonly Grid[] {
  const grids: Grid[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    if (open.length > 0) grids.push(gridOfParagraphs(open));
    open = [];
  };
  for (const part of parts) {
    if (part.kind === "paragraph") open.push(part);
    else {
      close();
      grids.push(part);
    }
  }
  close();
  return grids;
}

function gridOfParagraphs(paragraphs: readonly Paragraph[]): Grid {
  const cells = paragraphs.map(({ text, address }, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    text,
    address,
  }));
  return { kind: "grid", name: "", isHidden: false, columns: "order", cells };
}

type Item =
  | { readonly kind: "row"; readonly matrix: Matrix; readonly row: number }
  | { readonly kind: "table"; readonly matrix: Matrix; readonly table: IndicatorTable };

/** A table that went on to the end of its grid. */
interface Continued {
  readonly matrix: Matrix;
  readonly table: IndicatorTable;
}

function tablesOf(matrix: Matrix, last: Continued | undefined): readonly IndicatorTable[] {
  if (matrix.grid.columns === "order") {
    const flat = readFlatTables(matrix);
    return flat.length > 0 ? flat : readProseTables(matrix);
  }
  const tables = readTables(matrix);
  if (tables.length > 0 || last === undefined) return tables;
  const continued = continueTable(matrix, last.table);
  return continued === undefined ? [] : [continued];
}

function itemsOf(matrix: Matrix, tables: readonly IndicatorTable[]): readonly Item[] {
  const items: Item[] = [];
  for (let row = 0; row < matrix.rows; row += 1) {
    const here = tables.filter(({ header }) => header.top === row);
    items.push(...here.map((table): Item => ({ kind: "table", matrix, table })));
    const [first] = here;
    if (first !== undefined) row = first.end - 1;
    else if (!isBlankRow(matrix, row)) items.push({ kind: "row", matrix, row });
  }
  return items;
}

/** A sheet, or a title behind a table, or a name of a project behind one, begins a new form. */
function splitForms(items: readonly Item[]): readonly (readonly Item[])[] {
  const forms: Item[][] = [];
  let current: Item[] = [];
  for (const item of items) {
    if (current.length > 0 && beginsForm(item, current)) {
      forms.push(current);
      current = [];
    }
    current.push(item);
  }
  return [...forms, current];
}

function beginsForm(item: Item, before: readonly Item[]): boolean {
  const [last] = before.slice(-1);
  const { name } = item.matrix.grid;
  if (last !== undefined && name !== "" && last.matrix.grid !== item.matrix.grid) return true;
  if (item.kind !== "row" || !hasTable(before)) return false;
  const cells = item.matrix.beginning(item.row).filter(({ text }) => text !== "");
  const [only] = cells;
  if (cells.length === 1 && only !== undefined && isStrictTitle(only.text)) return true;
  return (
    cells.some(({ text }) => fieldOf(text) === "projectName") && before.some((one) => hasLabel(one, "projectName"))
  );
}

function hasLabel(item: Item, field: FieldName): boolean {
  return item.kind === "row" && item.matrix.beginning(item.row).some(({ text }) => fieldOf(text) === field);
}

function hasTable(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === "table");
}

function makeForm(items: readonly Item[]): RecognisedForm {
  const placed = new Set<GridCell>();
  const marks: Mark[] = [];
  const blocks: MutableBlock[] = [];
  const fields: LineFields[] = [];
  const heading = readHeading(items);
  for (const cell of heading.cells) placed.add(cell);
  let task: TaskFields | undefined;
  let carry: Carry = NO_CARRY;
  for (const run of runsOf(items)) {
    if (Array.isArray(run)) {
      const found = readFields(run);
      fields.push(found);
      for (const cell of found.placed) placed.add(cell);
      const goesOn = run.every((line) => isFurnitureRow(line));
      if (!goesOn) carry = NO_CARRY;
      for (const one of found.tasks) blocks.push({ kind: "task", task: one, indicators: [] });
      if (!found.areTasksListed) task = found.tasks.at(-1) ?? task;
      continue;
    }
    const { table } = run;
    const block = blockFor(blocks, table, task);
    const assembled = assembleRows(table.rows, block.indicators.length > 0 ? carry : NO_CARRY);
    carry = assembled.carry;
    block.indicators.push(...assembled.indicators);
    place(placed, table, assembled);
    marks.push(...table.marks, ...sumMarks(table, block));
  }
  return finish(items, { placed, marks, blocks, fields, heading });
}

interface MutableBlock extends RecognisedBlock {
  readonly indicators: RecognisedBlock["indicators"][number][];
}

/** Rows that stand together, and tables. */
function runsOf(items: readonly Item[]): readonly (Line[] | Extract<Item, { kind: "table" }>)[] {
  const runs: (Line[] | Extract<Item, { kind: "table" }>)[] = [];
  for (const item of items) {
    if (item.kind === "table") {
      runs.push(item);
      continue;
    }
    const [last] = runs.slice(-1);
    if (Array.isArray(last)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isFurnitureRow({ matrix, row }: Line): boolean {
  return matrix.beginning(row).every(({ text }) => text === "" || isFurniture(text));
}

function blockFor(blocks: MutableBlock[], { isLongTerm }: IndicatorTable, task: TaskFields | undefined): MutableBlock {
  const kind = isLongTerm ? "long-term" : task === undefined ? "department" : "task";
  const present = blocks.find((block) => block.kind === kind && (kind !== "task" || block.task === task));
  if (present !== undefined) return present;
  const block: MutableBlock = { kind, task: kind === "task" ? task : undefined, indicators: [] };
  blocks.push(block);
  return block;
}

function place(placed: Set<GridCell>, table: IndicatorTable, assembled: AssembledRows): void {
  for (const cell of table.header.cells)
    if (headRole(cell.text) !== undefined || fieldOf(cell.text) !== undefined) placed.add(cell);
  for (const cell of [...assembled.placed, ...table.passed]) placed.add(cell);
  for (const { cells } of table.sums) for (const cell of cells) if (isPartOfSum(cell)) placed.add(cell);
}

function isPartOfSum({ text }: GridCell): boolean {
  return /^[\d.,%\s—–-]+分?$|计|总分|得分/u.test(text) && text.length <= 20;
}

/** The row 合计 proves that no row is lost and no column shifted. */
function sumMarks({ sums, rows }: IndicatorTable, { indicators }: MutableBlock): readonly Mark[] {
  const [sum] = sums.slice(-1);
  const [first] = sum?.cells ?? [];
  if (sum === undefined || first === undefined || sum.weight === "" || !/^\d+(?:\.\d+)?$/u.test(sum.weight)) return [];
  const weights = indicators.flatMap(({ weight }) => (/^\d+(?:\.\d+)?$/u.test(weight) ? [exact(weight)] : []));
  if (weights.length === 0 || rows.length === 0) return [];
  const total = weights.reduce((one, other) => one.add(other));
  const difference = exact(sum.weight).sub(total);
  const isExecution = difference.equals(exact(EXECUTION_POINTS));
  if (difference.equals(exact(0)) || isExecution) return [];
  const text = unequalSum({ sum: sum.weight, found: total.toString() });
  return [{ level: "doubtful", text, address: first.address }];
}

/** 预算执行率 has 10 points of its own outside the table (财预〔2020〕10号). */
const EXECUTION_POINTS = 10;

const unequalSum = sentence({
  zh: "合计行的分值是 {sum}，各指标之和是 {found}：可能有行或列没有读对",
  en: "the row of sums says {sum} points and the indicators have {found}: a row or column may be misread",
});

interface Heading {
  readonly title: string;
  readonly year: number | undefined;
  readonly cells: readonly GridCell[];
}

/** The title and the year above the first table. */
function readHeading(items: readonly Item[]): Heading {
  const end = items.findIndex(({ kind }) => kind === "table");
  const cells = items.slice(0, end).flatMap((item) => (item.kind === "row" ? item.matrix.beginning(item.row) : []));
  const titles = cells.filter(({ text }) => isTitle(text));
  const title = titles.filter(({ text }) => isStrictTitle(text)).at(-1) ?? titles.at(-1);
  const lines = cells.filter(({ text }) => isYearLine(text));
  const year = (title && (yearIn(title.text) ?? bareYear(title.text))) ?? bareYear(lines[0]?.text ?? "");
  const same = titles.filter((cell) => title && titleOf(cell.text) === titleOf(title.text));
  return {
    title: title ? titleOf(title.text) : "",
    year,
    cells: [...same, ...lines.filter(({ text }) => bareYear(text) === year)],
  };
}

interface Gathered {
  readonly placed: ReadonlySet<GridCell>;
  readonly marks: readonly Mark[];
  readonly blocks: readonly RecognisedBlock[];
  readonly fields: readonly LineFields[];
  readonly heading: Heading;
}

function finish(items: readonly Item[], { placed, marks, blocks, fields, heading }: Gathered): RecognisedForm {
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
    marks: [...marks, ...codes, ...year.marks],
    notPlaced: [...lost, ...notPlaced(items, placed)],
    tables: tables.length,
  };
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

function notPlaced(items: readonly Item[], placed: ReadonlySet<GridCell>): readonly NotPlaced[] {
  const cells = new Set<GridCell>();
  for (const item of items) {
    const [from, to] = item.kind === "row" ? [item.row, item.row] : [item.table.header.top, item.table.end - 1];
    for (let row = from; row <= to; row += 1) for (const cell of item.matrix.beginning(row)) cells.add(cell);
  }
  return [...cells]
    .filter((cell) => cell.text !== "" && !placed.has(cell))
    .map(({ text, address }) => ({ text, address, isFurniture: isFurniture(text) }));
}
