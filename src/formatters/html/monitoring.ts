import type { MonitoringFormatter } from "../formatter.ts";
import { monitoringTable, monitoringTitle } from "../view/monitoring.ts";
import { countsOf } from "../view/verdict-line.ts";
import { WORDS } from "../view/words.ts";
import { fileFindings } from "./findings.ts";
import { markup } from "./markup.ts";
import { page } from "./page.ts";
import { fact, titledSection, verdictOf } from "./table.ts";

export const renderMonitoring: MonitoringFormatter = (report, style) => {
  const { language } = style;
  const { files, sheet, summary } = report;
  const listed = files.filter(({ diagnostics }) => diagnostics.length > 0);
  const title = monitoringTitle(report, language);
  const cover = markup`<header class="cover"><h1>${title}</h1>
<dl>
${fact(WORDS.findings[language], markup`${countsOf(summary, language)}`)}${fact(WORDS.dataCheck[language], verdictOf(report, style))}</dl>
</header>
`;
  const findings = markup`<section><h2>${WORDS.findings[language]}</h2>
${listed.map((file) => fileFindings(file, style))}</section>
`;
  const body = [
    cover,
    ...(sheet === undefined ? [] : [titledSection(monitoringTable(sheet, language), style)]),
    ...(listed.length === 0 ? [] : [findings]),
  ];
  return page({ title, body }, style);
};
