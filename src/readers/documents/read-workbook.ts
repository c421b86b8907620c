import { sentence } from "../../base/language.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { CellProblem, Merge, Sheet, SheetCell } from "../workbook/workbook.ts";
import { sheetAddress } from "./addresses.ts";
import { type Grid, type GridCell, MOST_COLUMNS, MOST_ROWS, type ReadDocument } from "./document.ts";

/** .xlsx, .xls, .et, .ods: a grid for each sheet. */
export async function readWorkbookDocument(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const { workbook, diagnostics } = await openWorkbook(file, bytes);
  const [problem] = diagnostics;
  if (workbook !== undefined) return { document: { parts: workbook.sheets.map(gridOf) } };
  if (problem === undefined) throw new Error("a workbook is read, or there is a finding that says why not");
  return { problem };
}

function gridOf(sheet: Sheet): Grid {
  const rows = sheet.rows.filter(({ number, isHidden }) => number <= MOST_ROWS && !isHidden);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map(({ cells }) => lastFilled(cells) + 1)));
  const merges = mergesByStart(sheet.merges);
  const covered = new Set(sheet.merges.flatMap((merge) => placesUnder(merge, width, rows.at(-1)?.number ?? 0)));
  // Hidden rows are no part of what a person sees: the rows below move up, their addresses stay.
  const position = new Map(rows.map(({ number }, index) => [number, index]));
  const cells = rows.flatMap(({ number, cells: own }, row) =>
    Array.from({ length: width }, (_, column): readonly GridCell[] => {
      if (covered.has(key(number, column + 1))) return [];
      const merge = merges.get(key(number, column + 1));
      const cell = own[column];
      return [
        {
          row,
          column,
          rowSpan: merge ? rowsOf(merge, position) : 1,
          columnSpan: merge ? Math.max(1, Math.min(merge.lastColumn, width) - column) : 1,
          text: cell === undefined ? "" : shownText(cell),
          address: sheetAddress(sheet.name, number, column + 1),
          ...(cell?.problem && { problem: problemText(cell.problem) }),
        },
      ];
    }).flat(),
  );
  return { kind: "grid", name: sheet.name, isHidden: sheet.isHidden, columns: "spans", cells };
}

function lastFilled(cells: readonly SheetCell[]): number {
  return cells.findLastIndex(({ text, problem }) => text !== "" || problem !== undefined);
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

function mergesByStart(merges: readonly Merge[]): ReadonlyMap<string, Merge> {
  return new Map(merges.map((merge) => [key(merge.firstRow, merge.firstColumn), merge]));
}

function placesUnder(merge: Merge, width: number, height: number): readonly string[] {
  const places: string[] = [];
  for (let row = merge.firstRow; row <= Math.min(merge.lastRow, height, MOST_ROWS); row += 1) {
    for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, width); column += 1) {
      if (row !== merge.firstRow || column !== merge.firstColumn) places.push(key(row, column));
    }
  }
  return places;
}

function rowsOf({ firstRow, lastRow }: Merge, position: ReadonlyMap<number, number>): number {
  let count = 0;
  for (let row = firstRow; row <= Math.min(lastRow, MOST_ROWS); row += 1) if (position.has(row)) count += 1;
  return Math.max(1, count);
}

function shownText({ text, problem }: SheetCell): string {
  if (problem === undefined || problem.kind === "rounded") return text;
  return problem.kind === "not-calculated" ? "" : problem.shown;
}

function problemText(problem: CellProblem) {
  switch (problem.kind) {
    case "error":
      return errorValue({ shown: problem.shown });
    case "not-calculated":
      return notCalculated;
    case "rounded":
      return rounded({ full: problem.inFull });
    case "unlike":
      return unlike({ held: problem.held });
  }
}

const errorValue = sentence({ zh: "单元格是错误值 {shown}", en: "the cell shows the error {shown}" });
const notCalculated = { zh: "公式没有计算过，没有值", en: "the formula was never calculated and has no value" };
const rounded = sentence({
  zh: "显示的数经过舍入，单元格里是 {full}",
  en: "the number is shown rounded, the cell holds {full}",
});
const unlike = sentence({
  zh: "数字格式读不准，单元格里是 {held}",
  en: "the number format is not understood, the cell holds {held}",
});
