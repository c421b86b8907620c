import type { MonitoringFormatter } from "../formatter.ts";
import { monitoringTable } from "../view/monitoring.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { csvTable, sheetRows } from "./table.ts";

/** The sheet as a table for Excel, and a row that says why the run is no pass. */
export const renderMonitoring: MonitoringFormatter = (report, { language }) => {
  const rows = report.sheet === undefined ? [] : sheetRows(monitoringTable(report.sheet, language).table);
  const width = Math.max(2, rows[0]?.length ?? 0);
  const failed = Array.from({ length: width }, (_, index) => (index === 1 ? verdictLine(report, language) : ""));
  return csvTable([...rows, ...(report.verdict === "pass" ? [] : [failed])]);
};
