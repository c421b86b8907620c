import type { Reading } from "../../phrase/reading.ts";
import type { Style } from "../formatter.ts";

/** Turns one reading of `perf normalize` into text; readings are printed one by one, as they come in. */
export interface ReadingFormatter {
  readonly format: (reading: Reading, style: Style) => string;
  /** What stands before, between and behind the readings of a list, and for a list of none; a single phrase stands alone. */
  readonly list: {
    readonly before: string;
    readonly between: string;
    readonly behind: string;
    readonly empty: string;
  };
}
