import type { Grid, GridCell } from "../readers/documents/document.ts";

/** A grid by its places. */
export interface Matrix {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  /** The cell that covers a place. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The cells that cover a row, from the left, each once. */
  readonly covering: (row: number) => readonly GridCell[];
  /** Of these, those that begin in it. */
  readonly beginning: (row: number) => readonly GridCell[];
}

/** The first cell at a place keeps it: merges that overlap are a fault of the file. */
export function makeMatrix(grid: Grid): Matrix {
  const places: (GridCell | undefined)[][] = [];
  let columns = 0;
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      places[row] ??= [];
      const line = places[row] ?? [];
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) line[column] ??= cell;
    }
    columns = Math.max(columns, cell.column + cell.columnSpan);
  }
  const covering = Array.from(places, (line) => [...new Set(line ?? [])].filter((cell) => cell !== undefined));
  return {
    grid,
    rows: places.length,
    columns,
    at: (row, column) => places[row]?.[column],
    covering: (row) => covering[row] ?? [],
    beginning: (row) => (covering[row] ?? []).filter((cell) => cell.row === row),
  };
}

/** Whether a row has no text of its own. */
export function isBlankRow(matrix: Matrix, row: number): boolean {
  return matrix.covering(row).every(({ text }) => text === "");
}
