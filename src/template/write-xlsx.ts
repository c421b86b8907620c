import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import { cellName } from "../formatters/cell-name.ts";
import { inertLines } from "../formatters/inert-lines.ts";
import { rowHeight } from "../formatters/workbook/row-height.ts";
import { FONT, styles } from "../formatters/workbook/styles.ts";
import type { TableRow, TableSheet } from "../formatters/workbook/table-sheet.ts";

/** A sheet → the bytes of an .xlsx file, the same for the same sheet. */
export async function writeTableSheet(sheet: TableSheet): Promise<Uint8Array> {
  // hucre: writes styles, validations and print settings without any further package. Loaded only when it is asked for.
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets: [layOut(sheet)],
    defaultFont: FONT,
    properties: { title: sheet.title, modified: UNDATED },
  });
}

/** Otherwise the library asks the clock. The first day of zip archives, which the parts of the file bear too. */
const UNDATED = new Date("1980-01-01T00:00:00Z");

/** Title, note and heading. */
const ROWS_ABOVE = 3;

function layOut(sheet: TableSheet): WriteSheet {
  const { name, columns, rows, footer } = sheet;
  const last = columns.length - 1;
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [[sheet.title], [sheet.note], columns.map(({ heading }) => heading), ...rows.map(({ texts }) => [...texts])],
    cells: cellsOf(sheet),
    rowDefs: new Map(heightsOf(sheet).map((height, row) => [row, { height }])),
    merges: [0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: last })),
    dataValidations: rows.flatMap((row, index) => validation(row, index + ROWS_ABOVE)),
    freezePane: { rows: ROWS_ABOVE },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      // As many pages as it takes.
      fitToHeight: 0,
      printTitlesRow: `$${ROWS_ABOVE}:$${ROWS_ABOVE}`,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${footer}` },
  };
}

function cellsOf({ title, note, columns, rows }: TableSheet): Map<string, Partial<Cell>> {
  const above = [
    ["0,0", text(title, styles.title)],
    ["1,0", text(note, styles.note)],
    ...columns.map(({ heading, role }, column) => [`2,${column}`, text(heading, styles.heading[role])] as const),
  ] as const;
  const body = rows.flatMap(({ texts }, row) =>
    columns.map(
      ({ role }, column) => [`${row + ROWS_ABOVE},${column}`, text(texts[column] ?? "", styles.body[role])] as const,
    ),
  );
  return new Map([...above, ...body]);
}

/** As text: what begins with = is no formula. */
function text(value: string, style: CellStyle): Partial<Cell> {
  return value === "" ? { value: null, type: "empty", style } : { value: inertLines(value), type: "string", style };
}

/** Two lines: a row with a height of its own does not grow when more is typed into it. */
const ROOM_TO_WRITE = 38;

function heightsOf({ note, columns, rows }: TableSheet): readonly number[] {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return [
    30,
    rowHeight([note], [whole]),
    rowHeight(
      columns.map(({ heading }) => heading),
      widths,
    ),
    ...rows.map(({ texts }) => Math.max(ROOM_TO_WRITE, rowHeight(texts, widths))),
  ];
}

function validation({ choices }: TableRow, row: number): readonly DataValidation[] {
  if (choices === undefined) return [];
  const range = cellName({ line: row + 1, column: choices.column + 1 });
  return [{ type: "list", values: [...choices.words], range, allowBlank: true, showErrorMessage: false }];
}
