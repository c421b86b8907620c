import type { Place } from "../../diagnostic.ts";

/** One row of a table, whatever kind of file it stands in. */
export interface TableRecord {
  /** Without the blanks around them. */
  readonly values: readonly string[];
  /** Where the fields from one up to another stand. Found out when asked: few of a million rows are. */
  readonly placeOf: (from: number, to: number) => Place;
}
