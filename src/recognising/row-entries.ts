import type { GridCell } from "../readers/documents/document.ts";
import type { Column } from "./find-tables.ts";
import type { ColumnRole } from "./heads.ts";

/** A text and the column that it stands in. */
export interface Entry {
  readonly cell: GridCell;
  readonly column: Column;
}

export const NO_COLUMN: Column = { role: undefined, head: undefined, isOwn: false };

/** A blank class goes on from above. */
export const CARRIED: ReadonlySet<ColumnRole> = new Set(["level1", "level2"]);

/** Whether a row has a text in a column. */
export function has(entries: readonly Entry[], role: ColumnRole): boolean {
  return entries.some(({ column }) => column.role === role);
}
