import type { Formatter } from "../formatter.ts";
import { csvTable } from "./csv-table.ts";
import { findingRows, scoreRows } from "./score-rows.ts";

/** A table for Excel: the findings of a validation, or the rows of a scorecard. */
export const csv: Formatter = (report, { language }) =>
  csvTable(report.kind === "validation" ? findingRows(report, language) : scoreRows(report, language));
