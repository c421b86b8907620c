import { findingsOf } from "../../report/messages.ts";
import type { FileReport, Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { SEVERITIES, WORDS } from "../messages.ts";
import { movementSection } from "../movement/markdown.ts";
import { type Decision, verdictLine } from "../verdict-line.ts";
import { escaped, row } from "./escaped.ts";
import { scorecardSections } from "./scorecard.ts";

/** For a comment on a pull request or a document. */
export const markdown: Formatter = (report, style) => {
  const sections = [
    heading(report, style),
    ...(report.kind === "score" ? scoreSections(report, style) : []),
    ...report.files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => findingsTable(file, style)),
  ];
  return `${sections.join("\n\n")}\n`;
};

function scoreSections({ scorecard, movement }: ScoreReport, style: Style): readonly string[] {
  if (scorecard === undefined) return [];
  const moved = movement === undefined ? [] : [movementSection(movement, scorecard, style)];
  return [...scorecardSections(scorecard, style), ...moved];
}

export function heading(report: Decision & Pick<Report, "summary">, { language }: Style): string {
  const { summary } = report;
  const counts = [
    findingsOf(summary.errors, "error")[language],
    findingsOf(summary.warnings, "warning")[language],
    findingsOf(summary.infos, "info")[language],
  ].join(WORDS.comma[language]);
  return `## ${escaped(verdictLine(report, language))}\n\n${counts}`;
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
