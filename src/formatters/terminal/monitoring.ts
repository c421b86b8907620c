import type { MonitoringFormatter } from "../formatter.ts";
import { wrap } from "../text/wrap.ts";
import { monitoringTable } from "../view/monitoring.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { renderFindings } from "./findings.ts";
import { renderTitled } from "./table.ts";

export const renderMonitoring: MonitoringFormatter = (report, style) => {
  const { files, sheet, verdict } = report;
  const paint = verdict === "pass" ? style.colour.green.bold : style.colour.red.bold;
  const blocks = [
    ...(sheet === undefined ? [] : [renderTitled(monitoringTable(sheet, style.language), style)]),
    ...files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => renderFindings(file, style)),
    wrap(verdictLine(report, style.language), style.width).map((line) => paint(line)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};
