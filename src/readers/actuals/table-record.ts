import type { Place } from "../../base/diagnostic.ts";

/** One row of a table, whatever kind of file it stands in. */
export interface TableRecord {
  /** Without the blanks around them. */
  readonly values: readonly string[];
  /** The text of a field with all its digits, where a spreadsheet shows fewer. */
  readonly inFull?: (index: number) => string | undefined;
  /** Where the fields from one up to another stand. Found out when asked: few of a million rows are. */
  readonly placeOf: (from: number, to: number) => Place;
}
