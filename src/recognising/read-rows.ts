import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import type { Column } from "./find-tables.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import type { Matrix } from "./matrix.ts";
import { realign } from "./realign.ts";

import { CARRIED, type Entry, has, NO_COLUMN } from "./row-entries.ts";
import { problemOf } from "./row-problem.ts";
import { targetLikeness } from "./words.ts";

/** A row of an indicator table: the texts that stand in each of its columns. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnRole, readonly GridCell[]>;
  /** Texts that no column takes. */
  readonly unplaced: readonly GridCell[];
  readonly marks: readonly Mark[];
}

export interface TableColumns {
  readonly matrix: Matrix;
  readonly columns: readonly Column[];
  /** The columns that belong to the table. */
  readonly scope: ReadonlySet<number>;
  readonly rows: readonly number[];
}

/** The rows of a table whose columns are known, each laid on them as it stands, or by content where that cannot be meant. */
export function readRows(table: TableColumns): readonly RawRow[] {
  const printed = table.rows.map((row) => layRow(table, row));
  const settled = printed.map((row) =>
    settleRow(table, row, usualBeside(row, printed), row.isCovered || crossesAlone(row, printed)),
  );
  return withCompany(settled.map((row) => checkRow(row, usualBeside(row, settled))));
}

/** Where many rows of a table are doubtful, those that only look right are so by accident. */
function withCompany(rows: readonly RawRow[]): readonly RawRow[] {
  const indicators = rows.filter(({ cells }) => cells.has("name") && cells.has("target"));
  const doubtful = indicators.filter(isDoubtful);
  if (doubtful.length < LEAST_COMPANY || doubtful.length * 3 < indicators.length) return rows;
  return rows.map((row) => {
    const [first] = row.cells.get("name") ?? [];
    if (first === undefined || isDoubtful(row)) return row;
    return { ...row, marks: [...row.marks, { level: "doubtful", text: inCompany, address: first.address }] };
  });
}

const LEAST_COMPANY = 2;

function isDoubtful({ marks }: RawRow): boolean {
  return marks.some(({ level }) => level === "doubtful");
}

const inCompany = {
  zh: "同一个表有多行存疑，这一行也请核对",
  en: "several rows of the table are doubtful, so look at this one, too",
};

interface LaidRow {
  readonly row: number;
  readonly entries: readonly Entry[];
  readonly width: number;
  /** Whether a cell of the header reaches into it. */
  readonly isCovered: boolean;
  /** The cells that stand in the columns of two heads, by the first of their columns. */
  readonly crossings: ReadonlySet<number>;
}

function layRow({ matrix, columns, scope }: TableColumns, row: number): LaidRow {
  const all = matrix.covering(row);
  const inScope = all.filter((cell) => columnsOf(cell).some((index) => scope.has(index)));
  const entries = inScope.flatMap((cell) => {
    const own = columnsOf(cell).filter((index) => scope.has(index));
    const index = own.find((one) => columns[one]?.role !== undefined) ?? own[0] ?? cell.column;
    const column = columns[index] ?? NO_COLUMN;
    // The vertical label beside the table is its own head.
    return cell.text === "" || column.head === cell ? [] : [{ cell, column }];
  });
  const isCovered = inScope.some(
    (cell) => cell.row < row && columns.some(({ role, head }) => head === cell && role !== undefined),
  );
  return {
    row,
    entries,
    isCovered,
    crossings: crossingsOf(inScope, columns),
    width: Math.max(0, ...all.map(({ column, columnSpan }) => column + columnSpan)),
  };
}

function crossingsOf(cells: readonly GridCell[], columns: readonly Column[]): ReadonlySet<number> {
  const crossing = cells.filter((cell) => {
    const heads = new Set(
      columnsOf(cell).flatMap((index) => (columns[index]?.isOwn ? (columns[index]?.head ?? []) : [])),
    );
    return heads.size > 1 && !CARRIED.has(columns[cell.column]?.role ?? "other");
  });
  return new Set(crossing.map(({ column }) => column));
}

/** Where a cell reaches over two columns as in no more than a third of the rows, the row may be shifted. */
function crossesAlone({ crossings }: LaidRow, rows: readonly LaidRow[]): boolean {
  return [...crossings].some((column) => rows.filter((row) => row.crossings.has(column)).length * 3 <= rows.length);
}

function columnsOf({ column, columnSpan }: GridCell): readonly number[] {
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}

/** @param row is not asked itself */
function usualBeside<Row extends { readonly entries: readonly Entry[] }>(
  row: Row,
  rows: readonly Row[],
): ReadonlySet<ColumnRole> | undefined {
  return usualColumns(rows.filter((one) => one !== row && has(one.entries, "name")));
}

/** The columns that most rows fill, those of classes aside: a blank class goes on from above. Undefined where there is nothing to go by. */
function usualColumns(rows: readonly { readonly entries: readonly Entry[] }[]): ReadonlySet<ColumnRole> | undefined {
  if (rows.length === 0) return undefined;
  const counts = new Map<ColumnRole, number>();
  for (const { entries } of rows) {
    for (const role of new Set(entries.map(({ column }) => column.role))) {
      if (role !== undefined && !CARRIED.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([role, count]) => (count * 5 >= rows.length * 4 ? [role] : [])));
}

function lacksUsual(entries: readonly Entry[], usual: ReadonlySet<ColumnRole> | undefined): boolean {
  return usual === undefined || [...usual].some((role) => !has(entries, role));
}

/** A row where its texts belong, and how that was found. */
interface SettledRow {
  readonly row: number;
  readonly entries: readonly Entry[];
  readonly printed: readonly Entry[];
  /** Fewer cells than the header has columns, or cells that reach over other columns than in the rows around. */
  readonly shape: "whole" | "short" | "crooked";
  /** Why the places of the texts could not be meant. */
  readonly problem: Mark["text"] | undefined;
  /** Whether laying them anew left no doubt. */
  readonly isSure: boolean;
}

function settleRow(
  table: TableColumns,
  { row, entries, width }: LaidRow,
  usual: ReadonlySet<ColumnRole> | undefined,
  isCrooked: boolean,
): SettledRow {
  const isShort = table.matrix.grid.columns === "spans" && width < table.matrix.columns;
  const shape = isCrooked ? "crooked" : isShort ? "short" : "whole";
  const problem = problemOf(entries, usual);
  const realigned = problem && realign(table.columns, entries, table.scope);
  const settled = realigned ?? { entries, isSure: problem === undefined };
  // What comes down from the row above belongs to that.
  const isOwn = entries.every(({ cell, column }) => cell.row === row || (column.role && CARRIED.has(column.role)));
  return { row, entries: settled.entries, isSure: settled.isSure && isOwn, printed: entries, shape, problem };
}

/** @param usual the columns that the other rows fill */
function checkRow(
  { row, entries, printed, shape, problem, isSure }: SettledRow,
  usual: ReadonlySet<ColumnRole> | undefined,
): RawRow {
  if (problem === undefined) return rowOf(row, entries, lackOf(entries, usual, shape), printed);
  const isMoved = isSure && !lacksUsual(entries, usual);
  const mark = isMoved
    ? ({ level: "repaired", text: moved } as const)
    : ({ level: "doubtful", text: problem } as const);
  return rowOf(row, entries, mark, printed);
}

function rowOf(
  row: number,
  entries: readonly Entry[],
  mark: Omit<Mark, "address"> | undefined,
  printed: readonly Entry[],
): RawRow {
  const [first] = entries;
  const own = mark && first ? [{ ...mark, address: first.cell.address }] : [];
  return { row, cells: byRole(entries), unplaced: strangers(entries), marks: [...own, ...spanMarks(printed)] };
}

/** Why a row whose texts all suit may yet be shifted: it has fewer cells than the header and lacks what the others have, or its sign is lost. */
function lackOf(
  entries: readonly Entry[],
  usual: ReadonlySet<ColumnRole> | undefined,
  shape: SettledRow["shape"],
): Omit<Mark, "address"> | undefined {
  const target = entries.find(({ column }) => column.role === "target");
  if (target === undefined) return undefined;
  if (usual?.has("sign") && !has(entries, "sign")) return { level: "doubtful", text: noSign };
  if (shape === "crooked") return { level: "doubtful", text: crookedRow };
  const isShifted = shape === "short" && (lacksUsual(entries, usual) || targetLikeness(target.cell.text) < 2);
  return isShifted ? { level: "doubtful", text: shortRow } : undefined;
}

const shortRow = {
  zh: "这一行的单元格比表头少，可能错位",
  en: "the row has fewer cells than the header, it may be shifted",
};
const noSign = { zh: "这一行没有比较符，别的行有", en: "the row has no sign, as the others have" };
const crookedRow = {
  zh: "这一行的单元格与别的行不对齐，可能错位",
  en: "the cells of the row are not those of the rows around, it may be shifted",
};
const moved = {
  zh: "这一行与表头错位，已按内容对齐",
  en: "the row stood beside its columns and was aligned by its content",
};

const spans = sentence({ zh: "“{text}”跨了 {rows} 行指标", en: "“{text}” covers {rows} rows of indicators" });

/** One name or value for several rows may be meant for the first alone. */
function spanMarks(entries: readonly Entry[]): readonly Mark[] {
  return entries.flatMap(({ cell, column }) =>
    cell.rowSpan > 1 && (column.role === "name" || column.role === "target")
      ? [{ level: "doubtful" as const, text: spans({ text: cell.text, rows: cell.rowSpan }), address: cell.address }]
      : [],
  );
}

function byRole(entries: readonly Entry[]): ReadonlyMap<ColumnRole, readonly GridCell[]> {
  const cells = new Map<ColumnRole, GridCell[]>();
  for (const { cell, column } of entries) {
    if (column.role === undefined) continue;
    cells.set(column.role, [...(cells.get(column.role) ?? []), cell]);
  }
  return cells;
}

function strangers(entries: readonly Entry[]): readonly GridCell[] {
  return entries.filter(({ column }) => column.role === undefined).map(({ cell }) => cell);
}
