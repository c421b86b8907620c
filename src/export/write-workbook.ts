import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { printRounded } from "../base/exact.ts";
import { inertLines } from "../formatters/text/inert.ts";
import { rowHeight } from "../formatters/text/row-height.ts";
import { landscape, workbookBytes } from "../formatters/xlsx/workbook-bytes.ts";
import { heightOf, type PlacedCell, type Sheet, shown } from "./sheet.ts";
import { FONT, styleOf } from "./style.ts";

/** Sheets → the bytes of an .xlsx file, the same for the same sheets. @throws MissingLibrary */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return workbookBytes(sheets.map(layOut), FONT);
}

function layOut({ name, widths, cells, repeated }: Sheet): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: Array.from({ length: heightOf(cells) }, () => []),
    cells: new Map(cells.flatMap(styledCells)),
    merges: cells.filter(isMerged).map(({ row, column, rowSpan, columnSpan }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rowSpan - 1,
      endCol: column + columnSpan - 1,
    })),
    rowDefs: new Map(heightsOf(cells, widths).map((height, row) => [row, { height }])),
    view: { showGridLines: false },
    pageSetup: {
      ...landscape(repeated === undefined ? undefined : repeated + 1),
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C第 &P 页，共 &N 页" },
  };
}

function isMerged({ rowSpan, columnSpan }: PlacedCell): boolean {
  return rowSpan > 1 || columnSpan > 1;
}

/** The border of a merged cell is that of all the cells below it. */
function styledCells({ row, column, rowSpan, columnSpan, content, look }: PlacedCell): [string, Partial<Cell>][] {
  const style = styleOf(look);
  return Array.from({ length: rowSpan * columnSpan }, (_, index) => {
    const key = `${row + Math.floor(index / columnSpan)},${column + (index % columnSpan)}`;
    return [key, index === 0 ? filled(content, style) : { value: null, type: "empty", style }];
  });
}

/** Text as text: what begins with = is no formula. Numbers are those of the file format: binary, shown with their digits. */
function filled(content: PlacedCell["content"], style: CellStyle): Partial<Cell> {
  if (typeof content === "string")
    return content === ""
      ? { value: null, type: "empty", style }
      : { value: inertLines(content), type: "string", style };
  // A quotient may have no end: printed with more digits than a number of the file format holds.
  const value = Number(printRounded(content.number, 18));
  return content.formula === undefined
    ? { value, type: "number", style }
    : { value, type: "formula", formula: content.formula, formulaResult: value, style };
}

/** A row is as high as its fullest cell of one row; what is merged over several rows has room. */
function heightsOf(cells: readonly PlacedCell[], widths: readonly number[]): readonly number[] {
  const heights = Array.from({ length: heightOf(cells) }, () => LEAST);
  for (const { row, column, rowSpan, columnSpan, content, look } of cells) {
    if (rowSpan > 1) continue;
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    const needed = look === "title" ? TITLE : rowHeight([shown(content)], [width]);
    heights[row] = Math.max(heights[row] ?? LEAST, needed);
  }
  return heights;
}

/** Points. */
const LEAST = 20;
const TITLE = 30;
