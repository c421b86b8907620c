import type { Text } from "../../base/language.ts";
import { type Address, type GridCell, MOST_COLUMNS, MOST_ROWS } from "./document.ts";

/** A cell as a table of a text has it: only its order and its spans tell its place. */
export interface FlowCell {
  readonly text: string;
  readonly columnSpan: number;
  /** 0 for the rest of the table, as in HTML. */
  readonly rowSpan: number;
  readonly problem?: Text;
}

/**
 * Rows of cells → their places, as HTML lays them (forming a table, HTML 4.9.12): a cell takes the first place that no
 * cell above covers. Spans end with the table; merges that reach into each other leave the place to the first.
 */
export function layCells(
  rows: readonly (readonly FlowCell[])[],
  addressOf: (row: number, column: number) => Address,
): readonly GridCell[] {
  const kept = rows.slice(0, MOST_ROWS);
  const cells: GridCell[] = [];
  // For each column the first row that no cell above covers.
  const freeFrom: number[] = [];
  for (const [row, flow] of kept.entries()) {
    let column = 0;
    for (const { text, columnSpan, rowSpan, problem } of flow) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= MOST_COLUMNS) break;
      const width = freeWidth(freeFrom, row, column, Math.min(columnSpan, MOST_COLUMNS - column));
      const height = rowSpan === 0 ? kept.length - row : Math.min(rowSpan, kept.length - row);
      for (let at = column; at < column + width; at += 1) freeFrom[at] = row + height;
      const address = addressOf(row, column);
      cells.push({ row, column, rowSpan: height, columnSpan: width, text, address, ...(problem && { problem }) });
      column += width;
    }
  }
  return cells;
}

function freeWidth(freeFrom: readonly number[], row: number, column: number, wanted: number): number {
  let width = 1;
  while (width < wanted && (freeFrom[column + width] ?? 0) <= row) width += 1;
  return width;
}
