import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import { inertLines } from "../text/inert.ts";
import { displayWidth } from "../text/wrap.ts";
import { type Column, type Row, type TitledTable, tableFor } from "../view/table.ts";
import { landscape, workbookBytes } from "./workbook-bytes.ts";

/** Tables → the bytes of an .xlsx file, each on a sheet of its own; the same for the same tables. */
export async function writeWorkbook(tables: readonly TitledTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables);
  const sheets = tables.map((table, index) => sheetOf(table, names[index] ?? String(index + 1)));
  return workbookBytes(sheets, FONT, tables[0]?.title ?? "");
}

/** At most 31 characters, none of \\ / ? * [ ] : and each once. */
function sheetNames(tables: readonly TitledTable[]): readonly string[] {
  const plain = tables.map(({ title }) =>
    inertLines(title)
      .replaceAll(/[\\/?*[\]:'\n]/g, " ")
      .trim()
      .slice(0, LONGEST_NAME),
  );
  return plain.map((name, index) => (name !== "" && plain.indexOf(name) === index ? name : `${name} ${index + 1}`));
}

const LONGEST_NAME = 27;

function sheetOf({ title, notes, table }: TitledTable, name: string): WriteSheet {
  const { columns, rows } = tableFor("sheet", table);
  const body = rows.filter(({ kind }) => kind !== "heading");
  const above = [title, ...notes].map((text, row): Placed => [cellOf(inertLines(text), row === 0 ? TITLE : NOTE)]);
  const heading = columns.map(({ heading }) => cellOf(heading, STYLES.heading));
  const lines = [...above, heading, ...body.map((row) => fieldsOf(row, columns))];
  const headingRow = above.length + 1;
  const widths = columns.map((column, index) => columnWidth(column, body, index));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: lines.map((line) => line.map(({ value }) => value)),
    cells: new Map(lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const))),
    rowDefs: new Map(body.map((row, index) => [index + headingRow, { height: heightOf(row, widths) }])),
    merges: above.map((_, row) => ({
      startRow: row,
      endRow: row,
      startCol: 0,
      endCol: Math.max(1, columns.length - 1),
    })),
    freezePane: { rows: headingRow },
    view: { showGridLines: false },
    pageSetup: landscape(headingRow),
  };
}

type Field = Partial<Cell> & { readonly value: CellValue };
type Placed = readonly Field[];

function fieldsOf({ cells, kind }: Row, columns: readonly Column[]): Placed {
  const look = STYLES[kind === "total" ? "total" : "body"];
  return cells.map(({ text }, index) => {
    const isNumber = columns[index]?.kind === "number";
    const [, decimals = ""] = /\.(\d+)$/.exec(text) ?? [];
    // As many decimals as are printed: 96.40 is not 96.4.
    const style = isNumber
      ? { ...look.number, numFmt: decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}` }
      : look.text;
    return cellOf(valueIn(text, isNumber), style);
  });
}

function cellOf(value: CellValue, style: CellStyle): Field {
  const type = value === null ? "empty" : typeof value === "number" ? "number" : "string";
  return { value, type, style };
}

/** A number that a sheet can hold without loss is one; everything else, such as 未报, stays what it is. */
function valueIn(text: string, isNumber: boolean): CellValue {
  if (text === "") return null;
  const plain = text.replace("−", "-").replace(/^\+/, "");
  return isNumber && /^-?\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? Number(plain) : inertLines(text);
}

/** In digits of the font; a Chinese character takes two. */
function columnWidth({ heading }: Column, rows: readonly Row[], index: number): number {
  const widest = rows.reduce(
    (width, { cells }) => Math.max(width, displayWidth(cells[index]?.text ?? "")),
    Math.max(NARROWEST, displayWidth(heading)),
  );
  return Math.min(WIDEST, widest) + 2;
}

/** In points, so that what is wrapped is seen. */
function heightOf({ cells }: Row, widths: readonly number[]): number {
  const lines = cells.map(({ text }, index) => {
    const room = (widths[index] ?? WIDEST) - 2;
    return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 4);
}

const LINE = 15;
/** Spreadsheets show no row higher than this. */
const HIGHEST = 409;
const WIDEST = 50;
const NARROWEST = 6;

/** Has Chinese and Latin letters; a program without it takes its own. */
const FONT = { name: "微软雅黑", size: 10 };
const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };
const NOTE: CellStyle = { font: FONT };
const line = { style: "thin", color: { rgb: "A6A6A6" } } as const;
const BORDER = { top: line, right: line, bottom: line, left: line };

const STYLES = {
  heading: look("center", true, "D9E2F3"),
  body: { text: look("left", false), number: look("right", false) },
  total: { text: look("left", true, "F2F2F2"), number: look("right", true, "F2F2F2") },
};

function look(horizontal: "left" | "right" | "center", bold: boolean, fill?: string): CellStyle {
  return {
    font: { ...FONT, bold },
    border: BORDER,
    alignment: { horizontal, vertical: "center", wrapText: true },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
  };
}
