import type { SheetCell, SheetRow } from "../workbook/workbook.ts";
import type { TableRecord } from "./table-record.ts";

/** @param width how many columns the table has; all that have a text where it is not known yet */
export function sheetRecord(
  file: string,
  sheet: string,
  { number: line, cells }: SheetRow,
  width = cells.findLastIndex(({ text }) => text !== "") + 1,
): TableRecord {
  return {
    values: Array.from({ length: width }, (_, index) => cells[index]?.text ?? ""),
    inFull: (index) => allDigits(cells[index]),
    placeOf: (from, to) => ({ file, sheet, start: { line, column: from + 1 }, end: { line, column: to + 1 } }),
  };
}

function allDigits(cell: SheetCell | undefined): string | undefined {
  return cell?.problem?.kind === "rounded" ? cell.problem.inFull : undefined;
}
