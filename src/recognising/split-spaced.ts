import type { Grid, GridCell } from "../readers/documents/document.ts";
import { endsTable } from "./field-labels.ts";
import { isHeader } from "./find-tables.ts";
import { headRole } from "./heads.ts";

/** A text whose cells are parted by blanks alone: from its header on each line is cut at them, up to the end of the table. */
export function splitSpaced(grid: Grid): Grid {
  if (grid.columns !== "order") return grid;
  const cells: GridCell[] = [];
  let isTable = false;
  for (const cell of grid.cells) {
    const pieces = cell.text.split(/\s+/u);
    if (isSpacedHeader(pieces)) isTable = true;
    else if (isTable && endsTable(pieces[0] ?? "")) isTable = false;
    if (isTable && pieces.length > 1) cells.push(...pieces.map((text, column) => ({ ...cell, column, text })));
    else cells.push(cell);
  }
  return { ...grid, cells };
}

function isSpacedHeader(pieces: readonly string[]): boolean {
  return pieces.length >= LEAST_HEADS && isHeader(pieces.flatMap((text) => headRole(text) ?? []));
}

const LEAST_HEADS = 3;
