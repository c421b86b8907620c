import type { Diagnostic, Point } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";

/** A file as paragraphs and grids, or why it cannot be read. */
export type ReadDocument =
  | { readonly document: OfficeDocument; readonly problem?: undefined }
  | { readonly document?: undefined; readonly problem: Diagnostic };

/** What any office file comes to: paragraphs and grids, in the order in which a person reads them. */
export interface OfficeDocument {
  readonly parts: readonly Part[];
}

export type Part = Paragraph | Grid;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly address: Address;
}

/** A table. Its cells come from left to right, the rows downwards; blank ones are there where the file has them. */
export interface Grid {
  readonly kind: "grid";
  /** Of the sheet; "" for a table of a text. */
  readonly name: string;
  /** A sheet that nobody sees. */
  readonly isHidden: boolean;
  /** A table within a cell of the one before. */
  readonly isNested?: boolean;
  /** How much the file tells of the columns: spans, only the order and the gaps between texts, or the order of texts alone. */
  readonly columns: "spans" | "gaps" | "order";
  readonly cells: readonly GridCell[];
  /** Texts of rows that nobody sees, which are no part of the table. */
  readonly hidden?: readonly Paragraph[];
}

export interface GridCell {
  /** From 0, as the column. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As shown, without white space around it; lines are kept. */
  readonly text: string;
  readonly address: Address;
  /** Why the text may not be what is meant: a formula without a result, a number shown in another way. */
  readonly problem?: Text;
}

/** Where a text stands in the file: Sheet1!C12, 表 2 第 5 行第 3 列, 第 54 行. */
export interface Address {
  readonly text: Text;
  readonly sheet?: string;
  /** Absent where the file has no lines: the row and column of a sheet, the line of a text. */
  readonly start?: Point;
}

/** Grids are cut there: HTML's own limits for spans. */
export const MOST_COLUMNS = 1_000;
export const MOST_ROWS = 10_000;
