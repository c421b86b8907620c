import { findingsOf } from "../../report/messages.ts";
import type { FileReport, Report } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { SEVERITIES, WORDS } from "../messages.ts";
import { escaped, row } from "./escaped.ts";
import { scorecardSections } from "./scorecard.ts";

/** For a comment on a pull request or a document. */
export const markdown: Formatter = (report, style) => {
  const sections = [
    heading(report, style),
    ...(report.kind === "score" && report.scorecard ? scorecardSections(report.scorecard, style) : []),
    ...report.files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => findingsTable(file, style)),
  ];
  return `${sections.join("\n\n")}\n`;
};

function heading(report: Report, { language }: Style): string {
  const { summary, verdict, reasons } = report;
  const title = WORDS[verdict][language];
  const why = reasons.map((reason) => escaped(reason[language])).join(WORDS.comma[language]);
  const counts = [
    findingsOf(summary.errors, "error")[language],
    findingsOf(summary.warnings, "warning")[language],
    findingsOf(summary.infos, "info")[language],
  ].join(WORDS.comma[language]);
  return `## ${title}${why === "" ? "" : WORDS.colon[language] + why}\n\n${counts}`;
}

export function findingsTable({ path, diagnostics }: FileReport, { language }: Style): string {
  const { place, severity, message, code } = WORDS;
  const rows = diagnostics.map((diagnostic) => {
    const { start } = diagnostic.place;
    const help = diagnostic.help ? `<br>${escaped(WORDS.help[language] + diagnostic.help[language])}` : "";
    return row([
      start ? `${start.line}:${start.column}` : "",
      SEVERITIES[diagnostic.severity][language],
      escaped(diagnostic.message[language]) + help,
      `\`${diagnostic.code}\``,
    ]);
  });
  const head = row([place[language], severity[language], message[language], code[language]]);
  return [`### ${escaped(path)}`, "", head, row(["--:", "---", "---", "---"]), ...rows].join("\n");
}
