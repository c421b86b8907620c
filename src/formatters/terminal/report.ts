import type { Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { wrap } from "../text/wrap.ts";
import { movementTable } from "../view/movement.ts";
import { lastLines } from "../view/outcome.ts";
import { countsOf, type Decision, verdictLine } from "../view/verdict-line.ts";
import { inFiles, WORDS } from "../view/words.ts";
import { renderFiles } from "./findings.ts";
import { renderOutcome, renderSaying, renderScorecard } from "./scorecard.ts";
import { renderTitled } from "./table.ts";

/** For a person at a terminal: of a score the result comes first, and again last, where it is seen without scrolling. */
export const renderReport: Formatter = (report, style) => {
  const blocks =
    report.kind === "score"
      ? renderScore(report, style)
      : [...renderFiles(report.files, style), renderVerdict(report, style)];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

function renderScore(report: ScoreReport, style: Style): readonly (readonly string[])[] {
  const { scorecard, movement, files } = report;
  return [
    ...renderOutcome(report, style),
    ...(scorecard === undefined || movement === undefined
      ? []
      : [renderTitled(movementTable(movement, scorecard, style.language), style)]),
    ...(scorecard === undefined ? [] : renderScorecard(scorecard, style)),
    ...renderFiles(files, style),
    lastLines(report, style.language).flatMap((line) => renderSaying(line, style)),
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
