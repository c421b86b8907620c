import type { ActualRow } from "../../../src/form/actuals.ts";
import { readActualsCsv } from "../../../src/readers/actuals/read-actuals-csv.ts";

/** A whole file, with its rows in a list. */
export function readActuals(file: string, bytes: Uint8Array) {
  const rows: ActualRow[] = [];
  const { diagnostics, text } = readActualsCsv(file, bytes, (_, row) => rows.push(row()));
  return { rows, diagnostics, text };
}
