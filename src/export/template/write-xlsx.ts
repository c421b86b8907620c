import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import type { Language } from "../../base/language.ts";
import { inertLines } from "../../formatters/text/inert.ts";
import { rowHeight } from "../../formatters/text/row-height.ts";
import { cellName } from "../../formatters/view/position.ts";
import { landscape, workbookBytes } from "../../formatters/xlsx/workbook-bytes.ts";

/** A sheet → the bytes of an .xlsx file, the same for the same sheet. */
export async function writeTableSheet(sheet: TableSheet): Promise<Uint8Array> {
  return workbookBytes([layOut(sheet)], FONT, sheet.title);
}

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
      ...landscape(ROWS_ABOVE),
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

/** Has Chinese and Latin letters; a program without it takes its own. */
const FONT = { name: "微软雅黑", size: 10 };

const COLOURS = { heading: "D9E2F3", given: "F2F2F2", needed: "FFE699", optional: "FFF9E5", line: "A6A6A6" };

const line = { style: "thin", color: { rgb: COLOURS.line } } as const;
const BORDER = { top: line, right: line, bottom: line, left: line };

type ByRole = Readonly<Record<TableColumn["role"], CellStyle>>;

/** How the cells of a table look. */
const styles: {
  readonly title: CellStyle;
  readonly note: CellStyle;
  readonly heading: ByRole;
  readonly body: ByRole;
} = {
  title: { font: { ...FONT, size: 15, bold: true }, alignment: { horizontal: "center", vertical: "center" } },
  note: { font: FONT, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  heading: {
    given: heading(COLOURS.heading),
    needed: heading(COLOURS.needed),
    optional: heading(COLOURS.heading),
  },
  body: {
    given: body(COLOURS.given),
    needed: body(COLOURS.needed),
    optional: body(COLOURS.optional),
  },
};

function heading(colour: string): CellStyle {
  return {
    font: { ...FONT, bold: true },
    fill: filled(colour),
    border: BORDER,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
}

/** Text format, so that 95%, 007 and 2023-11-30 stay as they were typed. */
function body(colour: string): CellStyle {
  return {
    font: FONT,
    fill: filled(colour),
    border: BORDER,
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 1 },
    numFmt: "@",
  };
}

function filled(rgb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } } as const;
}

/** A sheet that holds one table for a person to fill in: a title, a note how to, a heading and rows. */
export interface TableSheet {
  /** Of the sheet: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Below each printed page; &P stands for its number and &N for how many there are. */
  readonly footer: string;
  readonly language: Language;
}

export interface TableColumn {
  readonly heading: string;
  /** In digits of the sheet's font; a Chinese character takes two. */
  readonly width: number;
  /** Whether a person finds it there, has to fill it in, or may. */
  readonly role: "given" | "needed" | "optional";
}

export interface TableRow {
  /** One text per column. */
  readonly texts: readonly string[];
  /** What a cell offers to choose from; anything else may still be typed. */
  readonly choices?: { readonly column: number; readonly words: readonly string[] };
}
