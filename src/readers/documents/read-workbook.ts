import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { sentence, type Text } from "../../base/language.ts";
import { workbookFindings } from "../workbook/findings.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import type { Merge, Sheet, SheetCell } from "../workbook/workbook.ts";
import { sheetAddress } from "./addresses.ts";
import { type Grid, type GridCell, MOST_COLUMNS, MOST_ROWS, type Paragraph, type ReadDocument } from "./document.ts";
import { documentFindings } from "./findings.ts";

/** .xlsx, .xls, .et, .ods: a grid for each sheet. */
export async function readWorkbookDocument(file: string, bytes: Uint8Array): Promise<ReadDocument> {
  const { workbook, diagnostics } = await openWorkbook(file, bytes);
  const [problem] = diagnostics;
  if (workbook !== undefined) return { document: { parts: workbook.sheets.map(gridOf) } };
  return {
    problem: (REASONS.get(problem?.code ?? "") ?? documentFindings.damaged.here)({ file }, { what: NO_WORKBOOK }),
  };
}

/** What is wrong with a spreadsheet is said here of a document. */
const REASONS: ReadonlyMap<string, (place: Place, params: { readonly what: Text }) => Diagnostic> = new Map([
  [workbookFindings.encrypted.code, (place: Place) => documentFindings.encrypted.here(place, {})],
  [workbookFindings.tooLarge.code, (place: Place) => documentFindings.tooLarge.here(place, {})],
]);

const NO_WORKBOOK: Text = { zh: "不是完整的表格文件", en: "it is no complete spreadsheet" };

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
          ...problemOf(cell),
        },
      ];
    }).flat(),
  );
  return {
    kind: "grid",
    name: sheet.name,
    isHidden: sheet.isHidden,
    columns: "spans",
    cells,
    hidden: hiddenTexts(sheet),
  };
}

function hiddenTexts({ name, rows }: Sheet): readonly Paragraph[] {
  return rows
    .filter(({ isHidden }) => isHidden)
    .flatMap(({ number, cells }) =>
      cells.flatMap(({ text }, column): readonly Paragraph[] =>
        text === "" ? [] : [{ kind: "paragraph", text, address: sheetAddress(name, number, column + 1) }],
      ),
    );
}

function lastFilled(cells: readonly SheetCell[]): number {
  return cells.findLastIndex(({ text, problem }) => text !== "" || problem !== undefined);
}

function key(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

function mergesByStart(merges: readonly Merge[]): ReadonlyMap<number, Merge> {
  return new Map(merges.map((merge) => [key(merge.firstRow, merge.firstColumn), merge]));
}

function placesUnder(merge: Merge, width: number, height: number): readonly number[] {
  const places: number[] = [];
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

/** What is shown rounded is what people see. */
function problemOf(cell: SheetCell | undefined): { readonly problem?: Text } {
  switch (cell?.problem?.kind) {
    case "error":
      return { problem: errorValue({ shown: cell.problem.shown }) };
    case "not-calculated":
      return { problem: notCalculated };
    case "unlike":
      return { problem: unlike({ held: cell.problem.held }) };
    default:
      return {};
  }
}

const errorValue = sentence({ zh: "单元格是错误值 {shown}", en: "the cell shows the error {shown}" });
const notCalculated = { zh: "公式没有计算过，没有值", en: "the formula was never calculated and has no value" };
const unlike = sentence({
  zh: "数字格式读不准，单元格里是 {held}",
  en: "the number format is not understood, the cell holds {held}",
});
