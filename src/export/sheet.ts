import { type Exact, printExact } from "../base/exact.ts";
import { cellName } from "../formatters/view/position.ts";

/** How a cell looks; `style.ts` says with which font, border and number format. */
export type Look =
  | "annex"
  | "title"
  | "year"
  | "label"
  | "head"
  | "centred"
  | "text"
  | "amount"
  | "rate"
  | "points"
  | "default-points"
  | "total"
  | "foot";

/** Text, or a number with the formula that gives it (without the equals sign). */
export type Content = string | { readonly number: Exact; readonly formula?: string };

/** One cell, or one that is merged of several. Rows and columns count from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: Content;
  readonly look: Look;
}

/** A printed sheet: what stands where. */
export interface Sheet {
  readonly name: string;
  /** In digits of the sheet's font; a Chinese character takes two. */
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
  /** The row that is printed on each page, counted from 0. */
  readonly repeated: number | undefined;
}

/** A cell in one row, from one column up to and with another. */
export function cell(row: number, from: number, to: number, content: Content, look: Look): PlacedCell {
  return { row, column: from, rowSpan: 1, columnSpan: to - from + 1, content, look };
}

/** The same over several rows. */
export function tall(rows: number, placed: PlacedCell): PlacedCell {
  return { ...placed, rowSpan: Math.max(1, rows) };
}

/** "G7" */
export function at(row: number, column: number): string {
  return cellName({ line: row + 1, column: column + 1 });
}

/** What a cell shows without its number format. */
export function shown(content: Content): string {
  return typeof content === "string" ? content : printExact(content.number);
}

/** The first row below all cells. */
export function heightOf(cells: readonly PlacedCell[]): number {
  return Math.max(0, ...cells.map(({ row, rowSpan }) => row + rowSpan));
}
