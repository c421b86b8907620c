import type { Matrix } from "./matrix.ts";
import type { IndicatorTable } from "./read-tables.ts";

export function readFlatTables(_matrix: Matrix): readonly IndicatorTable[] {
  return [];
}
