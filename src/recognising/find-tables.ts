import type { GridCell } from "../readers/documents/document.ts";
import { type ColumnRole, headRole } from "./heads.ts";
import type { Matrix } from "./matrix.ts";
import { classLikeness, targetLikeness } from "./words.ts";

/** The header of an indicator table. */
export interface Header {
  /** The rows it takes, first and last. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
  /** Every cell of it, known or not. */
  readonly cells: readonly GridCell[];
}

export interface Column {
  /** Undefined where the head is not known, or there is none. */
  readonly role: ColumnRole | undefined;
  readonly head: GridCell | undefined;
  /** False for a column without a head, which takes part in its left neighbour. */
  readonly isOwn: boolean;
}

/** Columns that name a class or an indicator. */
const LEVELS: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "name", "content", "level4"]);
export const CLASSES: ReadonlySet<ColumnRole | undefined> = new Set(["level1", "level2"]);

/** The header that begins in a row, if one does. */
export function headerAt(matrix: Matrix, row: number): Header | undefined {
  const heads = matrix.beginning(row).filter(({ text }) => headRole(text) !== undefined);
  if (!heads.some(({ text }) => LEVELS.has(headRole(text) ?? "other"))) return undefined;
  const all = matrix.covering(row).flatMap(({ text }) => headRole(text) ?? []);
  if (!isHeader(all)) return undefined;
  const bottom = lastRow(matrix, row, heads);
  const columns = columnsOf(matrix, row, bottom);
  const cells = new Set<GridCell>();
  for (let at = row; at <= bottom; at += 1) {
    for (const cell of matrix.covering(at)) if (cell.row >= row || isKnownHead(cell)) cells.add(cell);
  }
  return { top: row, bottom, columns, cells: [...cells] };
}

function isKnownHead({ text }: GridCell): boolean {
  return headRole(text) !== undefined;
}

/** At least two levels and another head; or one, the value, and two more. */
export function isHeader(roles: readonly ColumnRole[]): boolean {
  const different = new Set(roles);
  const levels = [...different].filter((role) => LEVELS.has(role)).length;
  const hasValue = ["target", "initialTarget", "actual"].some((role) => roles.some((one) => one === role));
  return (levels >= 2 && different.size >= 3) || (levels >= 1 && hasValue && different.size >= 4);
}

const MOST_ROWS_OF_HEADER = 3;

function lastRow(matrix: Matrix, row: number, heads: readonly GridCell[]): number {
  const spans = heads.map(({ rowSpan }) => rowSpan);
  let last = row + Math.min(Math.max(...spans), MOST_ROWS_OF_HEADER) - 1;
  // A span that grew reaches into the rows of the table.
  while (last > row && isRowOfTable(matrix, last)) last -= 1;
  // Where the spans are lost, a row of heads alone still belongs to it.
  while (last + 1 < row + MOST_ROWS_OF_HEADER && isRowOfHeads(matrix, last + 1)) last += 1;
  return last;
}

function isRowOfTable(matrix: Matrix, row: number): boolean {
  return matrix
    .beginning(row)
    .some(({ text }) => headRole(text) === undefined && (classLikeness(text) === 2 || targetLikeness(text) === 2));
}

function isRowOfHeads(matrix: Matrix, row: number): boolean {
  const texts = matrix.beginning(row).filter(({ text }) => text !== "");
  const roles = texts.map(({ text }) => headRole(text));
  return texts.length >= 2 && roles.every((role) => role !== undefined && !LEVELS.has(role));
}

function columnsOf(matrix: Matrix, top: number, bottom: number): readonly Column[] {
  const columns: Column[] = [];
  for (let column = 0; column < matrix.columns; column += 1) {
    const own = deepestHead(matrix, top, bottom, column);
    const [before] = columns.slice(-1);
    if (own !== undefined) columns.push(own);
    else if (before?.role === undefined || CLASSES.has(before.role)) columns.push(NO_COLUMN);
    else columns.push({ ...before, isOwn: false });
  }
  return columns;
}

const NO_COLUMN: Column = { role: undefined, head: undefined, isOwn: false };

/** Undefined where the column has no head at all. */
function deepestHead(matrix: Matrix, top: number, bottom: number, column: number): Column | undefined {
  let stranger: GridCell | undefined;
  for (let row = bottom; row >= top; row -= 1) {
    const cell = matrix.at(row, column);
    if (cell === undefined || cell.text === "") continue;
    const role = headRole(cell.text);
    if (role !== undefined) return { role, head: cell, isOwn: true };
    // A number heads nothing.
    if (/\p{L}/u.test(cell.text)) stranger ??= cell;
  }
  return stranger && { role: undefined, head: stranger, isOwn: true };
}
