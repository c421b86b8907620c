import type { Formatter } from "../formatter.ts";
import { findingsTable, scoreTable } from "../view/sheets.ts";
import { csvTable, sheetRows } from "./table.ts";

/** A table for Excel: the findings of a validation, or the rows of a scorecard. */
export const renderReport: Formatter = (report, { language }) =>
  csvTable(sheetRows(report.kind === "validation" ? findingsTable(report, language) : scoreTable(report, language)));
