import { sentence } from "../base/language.ts";
import type { Address, GridCell } from "../readers/documents/document.ts";
import { endsTable, fieldOf, isSubtotal, isSum, isTaskNumber } from "./field-labels.ts";
import { CLASSES, type Column, type Header, headerAt } from "./find-tables.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import { isBlankRow, type Matrix } from "./matrix.ts";
import { type RawRow, readRows } from "./read-rows.ts";
import { resolveColumns } from "./resolve-columns.ts";
import { isStrictTitle } from "./title.ts";
import { classLikeness, isNumber, targetLikeness } from "./words.ts";

/** An indicator table as it was laid out. */
export interface IndicatorTable {
  readonly header: Header;
  /** The columns that belong to it. */
  readonly scope: ReadonlySet<number>;
  /** The first row behind it. */
  readonly end: number;
  readonly rows: readonly RawRow[];
  readonly sums: readonly Sum[];
  readonly isLongTerm: boolean;
  /** Of a text that tells nothing of columns. */
  readonly isFlat: boolean;
  readonly roles: ReadonlySet<ColumnRole>;
  readonly marks: readonly Mark[];
  /** Labels between its rows. */
  readonly passed: readonly GridCell[];
  readonly address: Address;
}

/** A row of sums: 合计 100 97. */
export interface Sum {
  readonly cells: readonly GridCell[];
  readonly weight: string;
  readonly score: string;
}

/** The tables of a grid whose columns are known, downwards. Two that stand side by side share their header. */
export function readTables(matrix: Matrix): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  let row = 0;
  while (row < matrix.rows) {
    const header = headerAt(matrix, row);
    if (header === undefined) {
      row += 1;
      continue;
    }
    const range = rowsOf(matrix, header);
    tables.push(...scopesOf(header).map((scope) => readTable(matrix, header, scope, range)));
    row = Math.max(range.end, header.bottom + 1);
  }
  return tables;
}

/** A table that goes on in the next grid without its header: a page break in a text, or between two pages. */
export function continueTable(matrix: Matrix, before: IndicatorTable): IndicatorTable | undefined {
  if (matrix.columns !== before.header.columns.length) return undefined;
  const header: Header = { ...before.header, top: 0, bottom: -1, cells: [] };
  const range = rowsOf(matrix, header);
  const looksLikeRows = range.rows.some((row) =>
    matrix.beginning(row).some(({ text }) => classLikeness(text) === 2 || targetLikeness(text) === 2),
  );
  if (!looksLikeRows || range.rows[0] !== 0) return undefined;
  const table = readTable(matrix, header, before.scope, range);
  return { ...table, isLongTerm: before.isLongTerm };
}

interface Range {
  readonly rows: readonly number[];
  readonly sums: readonly number[];
  /** Labels of a whole part of the form that stand between two rows. */
  readonly passed: readonly GridCell[];
  readonly end: number;
}

function rowsOf(matrix: Matrix, header: Header): Range {
  const rows: number[] = [];
  const sums: number[] = [];
  const passed: GridCell[] = [];
  const last = lastOfLabel(matrix, header);
  let row = header.bottom + 1;
  for (; row < matrix.rows; row += 1) {
    if (headerAt(matrix, row) !== undefined) break;
    if (isBlankRow(matrix, row)) continue;
    const cells = labelCells(matrix, header, row);
    const isOfSums = cells.some(({ text }) => isSum(text) || isSubtotal(text));
    const label = labelBetween(matrix, header, row);
    if (isOfSums) sums.push(row);
    else if (label !== undefined) passed.push(label);
    else if (cells.some(({ text }) => endsTable(text)) || isForeign(matrix, header, row, last)) break;
    else rows.push(row);
  }
  return { rows, sums, passed, end: row };
}

/** 年度主要支出计划 beside several tables comes to stand on a line of its own, also between two rows of one of them. */
function labelBetween(matrix: Matrix, header: Header, row: number): GridCell | undefined {
  const [label, ...others] = matrix.beginning(row).filter(({ text }) => text !== "");
  if (label === undefined || others.length > 0 || fieldOf(label.text) !== "section" || isTaskNumber(label.text))
    return undefined;
  let next = row + 1;
  while (next < matrix.rows && isBlankRow(matrix, next)) next += 1;
  if (headerAt(matrix, next) !== undefined || labelCells(matrix, header, next).some(({ text }) => endsTable(text)))
    return undefined;
  const texts = matrix.beginning(next).map(({ text }) => text);
  const isRow = texts.some((text) => classLikeness(text) === 2) && texts.some((text) => targetLikeness(text) > 0);
  return isRow ? label : undefined;
}

/** The cells that begin in a row left of the indicators' names. */
function labelCells(matrix: Matrix, { columns }: Header, row: number): readonly GridCell[] {
  const lastClass = columns.findLastIndex(({ role }) => CLASSES.has(role));
  const [first] = columns.flatMap(({ role }, index) => (role === "name" || role === "content" ? [index] : []));
  const limit = lastClass === -1 ? (first ?? 0) : lastClass;
  const cells = matrix.beginning(row).filter(({ text }) => text !== "");
  const [leftmost] = cells;
  return cells.filter((cell) => cell.column <= limit && (lastClass !== -1 || cell === leftmost));
}

/** The last row beside the vertical label 绩效指标 where that spans the table. */
function lastOfLabel(matrix: Matrix, { top, columns }: Header): number | undefined {
  const first = columns.findIndex(({ role }) => role !== undefined);
  const cells = Array.from({ length: first }, (_, column) => matrix.at(top, column));
  const label = cells.find((cell) => cell !== undefined && cell.text !== "" && cell.rowSpan > 1);
  return label && label.row + label.rowSpan - 1;
}

/** Behind the label's end a row belongs to the table only where it looks like one of it. */
function isForeign(matrix: Matrix, header: Header, row: number, last: number | undefined): boolean {
  const cells = matrix.beginning(row).filter(({ text }) => text !== "");
  const [only] = cells;
  if (cells.some(({ text }) => isStrictTitle(text))) return true;
  if (cells.length === 1 && only !== undefined && only.columnSpan >= header.columns.length - 1) {
    return classLikeness(only.text) !== 2;
  }
  if (last === undefined || row <= last) return false;
  return !cells.some(({ text }) => classLikeness(text) === 2 || targetLikeness(text) === 2);
}

/** Groups of columns that each have a name: 实施期目标 and 年度目标 side by side share 一级指标. */
function scopesOf({ columns }: Header): readonly ReadonlySet<number>[] {
  const starts: number[] = [];
  for (const [index, column] of columns.entries()) {
    const isNew = column.isOwn && column.head !== columns[index - 1]?.head;
    if (isNew && column.role === "name") starts.push(index);
  }
  const all = columns.map((_, index) => index);
  const [first, second] = starts;
  if (first === undefined || second === undefined) return [new Set(all)];
  const begin = beginOfGroup(columns, second);
  const shared = all.filter((index) => columns[index]?.role === "level1" && index < first);
  const ownLevel1 = columns.slice(begin, second).some(({ role }) => role === "level1");
  return [
    new Set(all.filter((index) => index < begin)),
    new Set([...(ownLevel1 ? [] : shared), ...all.filter((index) => index >= begin)]),
  ];
}

function beginOfGroup(columns: readonly Column[], name: number): number {
  let begin = name;
  while (begin > 0 && CLASSES.has(columns[begin - 1]?.role)) begin -= 1;
  return begin;
}

function readTable(matrix: Matrix, header: Header, scope: ReadonlySet<number>, range: Range): IndicatorTable {
  const resolved = resolveColumns(matrix, header.columns, range.rows, scope);
  const { columns } = resolved;
  const [first] = header.cells;
  return {
    header,
    scope,
    end: range.end,
    rows: readRows({ matrix, columns, scope, rows: range.rows }),
    sums: range.sums.map((row) => sumOf(matrix, columns, row)),
    isLongTerm: isLongTerm(matrix, header, scope),
    isFlat: false,
    roles: new Set(columns.flatMap(({ role }, index) => (role !== undefined && scope.has(index) ? [role] : []))),
    marks: [...resolved.marks, ...range.passed.map(passedMark)],
    passed: range.passed,
    address: first?.address ?? { text: { zh: "", en: "" } },
  };
}

function passedMark({ text, address }: GridCell): Mark {
  return { level: "repaired", text: notAPart({ text }), address };
}

const notAPart = sentence({
  zh: "“{text}”是旁边各部分的总标题，未作为一节",
  en: "“{text}” is the heading of several parts beside it and was not taken as a part",
});

function sumOf(matrix: Matrix, columns: readonly Column[], row: number): Sum {
  const cells = matrix.covering(row).filter(({ text }) => text !== "");
  const numberIn = (role: ColumnRole) => {
    const cell = cells.find(({ column, text }) => columns[column]?.role === role && isNumber(text));
    return cell?.text.replaceAll(/[,\s]/gu, "") ?? "";
  };
  return { cells, weight: numberIn("weight"), score: numberIn("score") };
}

/** By the label beside the header or the heading over its columns. */
function isLongTerm(matrix: Matrix, { top, columns }: Header, scope: ReadonlySet<number>): boolean {
  const first = columns.findIndex(({ role }) => role !== undefined);
  const beside = Array.from({ length: Math.max(first, 0) }, (_, column) => matrix.at(top, column)?.text ?? "");
  const own = [...scope].filter((index) => columns[index]?.isOwn && columns[index]?.role !== "level1");
  for (let row = top - 1; row >= Math.max(0, top - ROWS_OF_HEADINGS); row -= 1) {
    const heading = own
      .map((column) => matrix.at(row, column)?.text ?? "")
      .find((text) => PERIOD.test(text) && isHeading(text));
    if (heading !== undefined && scope.size < columns.length) return LONG.test(heading);
  }
  return beside.some((text) => LONG.test(text.replaceAll(/\s/gu, "")));
}

const ROWS_OF_HEADINGS = 4;
const LONG = /长期|中期|实施期|三年|总体指标/u;
const PERIOD = /长期|中期|实施期|年度|本年|当年/u;

function isHeading(text: string): boolean {
  return text.length <= 30 && (fieldOf(text) !== undefined || /目标|指标/u.test(text));
}
