import type { Point } from "../base/diagnostic.ts";

/** As spreadsheets name a cell: line 7, column 4 is D7. */
export function cellName({ line, column }: Point): string {
  return `${columnName(column)}${line}`;
}

/** A … Z, AA …: a count in 26 letters that knows no zero. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
