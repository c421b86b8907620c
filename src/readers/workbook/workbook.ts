import { openingTag } from "./opening-tag.ts";

/** What a spreadsheet file shows, as far as a table is concerned. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Those that have cells, downwards. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

export interface SheetRow {
  /** Counts from 1, as the spreadsheet shows it. */
  readonly number: number;
  readonly isHidden: boolean;
  /** From column A on; an empty cell has an empty text. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** As shown, without the blanks around it: 0.95 in a format of per cent is “95.00%”. "" where there is a problem. */
  readonly text: string;
  readonly problem?: CellProblem;
}

export type CellProblem =
  /** #DIV/0! */
  | { readonly kind: "error"; readonly shown: string }
  /** A formula that no spreadsheet has calculated yet. */
  | { readonly kind: "not-calculated" }
  /** Shown with fewer digits than it has, as the text is; with all of them it would be “89.51%”. */
  | { readonly kind: "rounded"; readonly inFull: string }
  /** Shown as quite another number by a format that is not understood. */
  | { readonly kind: "unlike"; readonly shown: string; readonly held: string };

/** Cells that were made one. Rows and columns count from 1, the last ones belong to it. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What stands where a formula has no value: the library would take it for 0. A character that no text has. */
export const NOT_CALCULATED = "\uE0F7";

/** The cells of a sheet of .xlsx and which of them were made one, with a mark where a formula was never calculated. */
export function plainSheet(xml: string): string {
  const { text: root, prefix } = openingTag(xml, "worksheet") ?? { text: "", prefix: "" };
  const data = elementOf(xml, `${prefix}sheetData`);
  const merges = elementOf(xml, `${prefix}mergeCells`);
  return `${root}${markedCells(data, prefix)}${merges}</${prefix}worksheet>`;
}

/** From its start to its end; "" where it is not there or has nothing in it. */
function elementOf(xml: string, name: string): string {
  const start = xml.indexOf(`<${name}`);
  const close = `</${name}>`;
  const end = xml.indexOf(close, start);
  return start === -1 || end === -1 ? "" : xml.slice(start, end + close.length);
}

function markedCells(data: string, prefix: string): string {
  const close = `</${prefix}c>`;
  const pieces = data.split(close);
  return [...pieces.slice(0, -1).map((piece) => markedCell(piece, prefix)), pieces.at(-1)].join(close);
}

/** @param piece ends with a cell that is not closed */
function markedCell(piece: string, prefix: string): string {
  const start = piece.lastIndexOf(`<${prefix}c `);
  const cell = piece.slice(start);
  if (start === -1 || !cell.includes(`<${prefix}f`) || hasValue(cell, prefix)) return piece;
  const [, reference = ""] = /^[^>]*?(\sr="\w+")/.exec(cell) ?? [];
  return `${piece.slice(0, start)}<${prefix}c${reference} t="str"><${prefix}v>${NOT_CALCULATED}</${prefix}v>`;
}

/** A formula may well give an empty text. */
function hasValue(cell: string, prefix: string): boolean {
  const [, value = ""] = cell.split(`<${prefix}v>`);
  return /^[^<]/.test(value) || (/^[^>]*\st="str"/.test(cell) && cell.includes(`<${prefix}v`));
}
