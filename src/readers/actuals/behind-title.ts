import { columnsIn, suffice } from "./read-columns.ts";
import type { TableRecord } from "./table-record.ts";

/** A title, a department, a date and notes may stand above the headings. */
export const MOST_ROWS_ABOVE = 30;

/** Hands records on from the row of the headings; the rows above it are left out. */
export function behindTitle(take: (record: TableRecord) => void) {
  let above: TableRecord[] | undefined = [];
  const begin = (record: TableRecord | undefined) => {
    const waiting = above ?? [];
    above = undefined;
    for (const one of record === undefined ? waiting : waiting.slice(waiting.indexOf(record))) take(one);
  };
  return {
    take: (record: TableRecord): void => {
      above?.push(record);
      if (above === undefined) take(record);
      else if (suffice(columnsIn(record))) begin(record);
      else if (above.length > MOST_ROWS_ABOVE) begin(nearestToHeadings(above));
    },
    /** To be called behind the last record. */
    end: (): void => {
      if (above !== undefined) begin(nearestToHeadings(above));
    },
  };
}

/** The first of those that have the most columns. */
function nearestToHeadings(records: readonly TableRecord[]): TableRecord | undefined {
  const counts = records.map((record) => columnsIn(record).size);
  return records[counts.indexOf(Math.max(...counts))];
}
