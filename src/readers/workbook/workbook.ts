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
