import type { Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { wrap } from "../text/wrap.ts";
import { countsOf, type Decision, verdictLine } from "../view/verdict-line.ts";
import { inFiles, WORDS } from "../view/words.ts";
import { renderFindings } from "./findings.ts";
import { renderMovement } from "./movement.ts";
import { renderScorecard } from "./scorecard.ts";

/** For a person at a terminal. */
export const renderReport: Formatter = (report, style) => {
  const blocks = [
    ...report.files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => renderFindings(file, style)),
    ...(report.kind === "score" ? renderScore(report, style) : []),
    renderVerdict(report, style),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

function renderScore({ scorecard, movement }: ScoreReport, style: Style): readonly (readonly string[])[] {
  if (scorecard === undefined) return [];
  return [
    ...renderScorecard(scorecard, style),
    ...(movement === undefined ? [] : [renderMovement(movement, scorecard, style)]),
  ];
}

/** What was found, and what follows from it: the same that the exit status says. */
export function renderVerdict(
  report: Decision & Pick<Report, "summary">,
  { language, colour, width }: Style,
): readonly string[] {
  const { summary } = report;
  const found = countsOf(summary, language);
  const paint = report.verdict === "pass" ? colour.green.bold : colour.red.bold;
  return [
    ...wrap(`${inFiles(summary.files)[language]}${WORDS.colon[language]}${found}`, width),
    ...wrap(verdictLine(report, language), width).map((line) => paint(line)),
  ];
}
