import type { Severity } from "../../base/diagnostic.ts";
import type { FileReport, Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { countsOf, type Decision, verdictLine } from "../view/verdict-line.ts";
import { SEVERITIES, WORDS } from "../view/words.ts";
import { escaped, folded, row } from "./escaped.ts";
import { movementSection } from "./movement.ts";
import { blockSection, overview } from "./scorecard.ts";

/** For a comment on a pull request or a document. */
export const renderReport: Formatter = (report, style) => {
  const sections = [
    heading(report, style),
    ...(report.kind === "score" ? scoreSections(report, style) : []),
    ...findingsSections(report.files, style),
  ];
  return `${sections.join("\n\n")}\n`;
};

function scoreSections({ scorecard, movement }: ScoreReport, style: Style): readonly string[] {
  if (scorecard === undefined) return [];
  return [
    overview(scorecard, style),
    ...(movement === undefined ? [] : [movementSection(movement, scorecard, style)]),
    ...scorecard.blocks.map((block) => blockSection(block, style)),
  ];
}

export function heading(report: Decision & Pick<Report, "summary">, { language }: Style): string {
  return `## ${escaped(verdictLine(report, language))}\n\n${countsOf(report.summary, language)}`;
}

/** What was found in each file, unfolded where there are errors. */
export function findingsSections(files: readonly FileReport[], style: Style): readonly string[] {
  return files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => findingsSection(file, style));
}

function findingsSection({ path, diagnostics }: FileReport, style: Style): string {
  const countOf = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const counts = { errors: countOf("error"), warnings: countOf("warning"), infos: countOf("info") };
  const title = path + WORDS.colon[style.language] + countsOf(counts, style.language);
  return folded(title, findingsTable(diagnostics, style), counts.errors > 0);
}

function findingsTable(diagnostics: FileReport["diagnostics"], { language }: Style): string {
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
  const head = row([place, severity, message, code].map((word) => word[language]));
  return [head, row(["--:", "---", "---", "---"]), ...rows].join("\n");
}
