import type { MonitoringFormatter } from "../formatter.ts";
import { monitoringTable } from "../view/monitoring.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { escaped } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { COMMENT_ROOM, joinSections } from "./sections.ts";
import { titledTable } from "./table.ts";

export const renderMonitoring: MonitoringFormatter = (report, style) => {
  const { files, sheet } = report;
  const { room = COMMENT_ROOM, language } = style;
  const sections = [
    { text: `## ${escaped(verdictLine(report, language))}` },
    ...errorsSection(files, style, room),
    ...(sheet === undefined ? [] : [{ text: titledTable(monitoringTable(sheet, language)) }]),
    ...otherSections(files, style),
  ];
  return joinSections(sections, room);
};
