import type { Sheet, SheetCell, SheetRow, Workbook } from "../workbook/workbook.ts";
import { MOST_ROWS_ABOVE } from "./behind-title.ts";
import { type Columns, readColumns } from "./read-columns.ts";
import type { TableRecord } from "./table-record.ts";

/** The table of a sheet: what stands above its headings is left out, and so are remarks below and between. */
export interface SheetTable {
  readonly sheet: Sheet;
  readonly headings: TableRecord;
  readonly columns: Columns;
  readonly rows: readonly SheetRow[];
}

export interface FoundTable extends SheetTable {
  /** Further sheets that hold actuals. */
  readonly others: readonly Sheet[];
}

/** The first table with headings and data, hidden sheets last; otherwise the one that comes nearest. */
export function findTable(file: string, { sheets }: Workbook): FoundTable | undefined {
  const inOrder = [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
  const tables = inOrder.flatMap((sheet) => tableOf(file, sheet) ?? []);
  const whole = tables.filter(({ columns, rows }) => columns.areEnough && rows.length > 0);
  const found = whole[0] ?? tables.find(({ columns }) => columns.areEnough) ?? tables.toSorted(byColumns)[0];
  return found && { ...found, others: whole.slice(1).map(({ sheet }) => sheet) };
}

function byColumns(one: SheetTable, other: SheetTable): number {
  return other.columns.indexes.size - one.columns.indexes.size;
}

function tableOf(file: string, sheet: Sheet): SheetTable | undefined {
  const filled = sheet.rows.filter(({ cells }) =>
    cells.some(({ text, problem }) => text !== "" || problem !== undefined),
  );
  const candidates = filled.slice(0, MOST_ROWS_ABOVE).map((row, index) => {
    const headings = sheetRecord(file, sheet.name, row);
    return { headings, columns: readColumns(headings), below: filled.slice(index + 1) };
  });
  const most = Math.max(...candidates.map(({ columns }) => columns.indexes.size));
  const chosen =
    candidates.find(({ columns }) => columns.areEnough) ??
    candidates.find(({ columns }) => columns.indexes.size === most);
  if (chosen === undefined) return undefined;
  const { headings, columns, below } = chosen;
  return { sheet, headings, columns, rows: below.filter((row) => isData(row, columns)) };
}

/** Below the table people write who filled it in; a row that begins with # is a comment, as in a CSV file. */
function isData({ cells }: SheetRow, { indexes }: Columns): boolean {
  if (cells.find(({ text }) => text !== "")?.text.startsWith("#")) return false;
  return Array.from(indexes).some(([column, index]) => {
    const cell = cells[index];
    return column !== "block" && cell !== undefined && (cell.text !== "" || cell.problem !== undefined);
  });
}

/** Row → the text of the merged cell that covers it in a column: only its first row holds the text. */
export function mergedTexts({ rows, merges }: Sheet, index: number | undefined): ReadonlyMap<number, string> {
  if (index === undefined) return new Map();
  const covering = merges.filter(({ firstColumn, lastColumn }) => firstColumn <= index + 1 && index + 1 <= lastColumn);
  const byFirstRow = new Map(covering.map((merge) => [merge.firstRow, merge]));
  const texts = new Map<number, string>();
  let [lastRow, text] = [0, ""];
  for (const { number, cells } of rows) {
    const merge = byFirstRow.get(number);
    if (merge) [lastRow, text] = [merge.lastRow, cells[merge.firstColumn - 1]?.text ?? ""];
    if (number <= lastRow) texts.set(number, text);
  }
  return texts;
}

/** @param width how many columns the table has; all that have a text where it is not known yet */
export function sheetRecord(
  file: string,
  sheet: string,
  { number: line, cells }: SheetRow,
  width = cells.findLastIndex(({ text }) => text !== "") + 1,
): TableRecord {
  return {
    values: Array.from({ length: width }, (_, index) => cells[index]?.text ?? ""),
    inFull: (index) => allDigits(cells[index]),
    placeOf: (from, to) => ({ file, sheet, start: { line, column: from + 1 }, end: { line, column: to + 1 } }),
  };
}

function allDigits(cell: SheetCell | undefined): string | undefined {
  return cell?.problem?.kind === "rounded" ? cell.problem.inFull : undefined;
}
