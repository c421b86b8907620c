import { type Address, type GridCell, MOST_COLUMNS } from "./document.ts";

/** A cell as Word has it: w:gridSpan is its width, the cells below that belong to it say so (w:vMerge), in old files those beside it too (w:hMerge). */
export interface DocxCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly vMerge: "restart" | "continue" | undefined;
  readonly hMerge: "restart" | "continue" | undefined;
  /** The place that a row leaves free before its first cell (w:gridBefore). */
  readonly isPadding: boolean;
}

export interface DocxRow {
  readonly cells: readonly DocxCell[];
}

type MutableCell = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** Rows of Word → cells with their places. */
export function placeRows(
  rows: readonly DocxRow[],
  addressOf: (row: number, column: number) => Address,
): readonly GridCell[] {
  const cells: MutableCell[] = [];
  /** By column: the cell that goes on downwards. */
  let open = new Map<number, MutableCell>();
  for (const [row, { cells: flow }] of rows.entries()) {
    const next = new Map<number, MutableCell>();
    let column = 0;
    for (const { text, columnSpan, vMerge, hMerge } of flow) {
      if (column >= MOST_COLUMNS) break;
      const width = Math.min(columnSpan, MOST_COLUMNS - column);
      const above = vMerge === "continue" ? open.get(column) : undefined;
      const [before] = cells.slice(-1);
      if (above !== undefined) {
        above.rowSpan += 1;
        next.set(column, above);
      } else if (hMerge === "continue" && before?.row === row && before.column + before.columnSpan === column) {
        before.columnSpan += width;
      } else {
        const cell: MutableCell = { row, column, rowSpan: 1, columnSpan: width, text, address: addressOf(row, column) };
        cells.push(cell);
        if (vMerge !== undefined) next.set(column, cell);
      }
      column += width;
    }
    open = next;
  }
  return cells;
}
