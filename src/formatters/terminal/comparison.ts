import type { FormComparison } from "../../comparing/comparison.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import type { ComparisonFormatter, Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import { changesTable, countsLine, factsTable } from "../view/comparison.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { renderFindings } from "./findings.ts";
import { renderTitled } from "./table.ts";

/** For a person at a terminal. */
export const renderComparison: ComparisonFormatter = (report, style) => {
  const { files, comparison, verdict } = report;
  const paint = verdict === "pass" ? style.colour.green.bold : style.colour.red.bold;
  const blocks = [
    ...files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => renderFindings(file, style)),
    ...(comparison === undefined
      ? []
      : [
          renderTitle(comparison, report, style),
          renderTitled(changesTable(comparison, style.language), style),
          ...(comparison.facts.length === 0 ? [] : [renderTitled(factsTable(comparison, style.language), style)]),
        ]),
    [
      ...(comparison === undefined ? [] : wrap(countsLine(comparison, style.language), style.width)),
      ...wrap(verdictLine(report, style.language), style.width).map((line) => paint(line)),
    ],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

function renderTitle(
  { before, after }: FormComparison,
  { files: [one, other] }: ComparisonReport,
  { colour, width }: Style,
): readonly string[] {
  const isOne = before.department === after.department;
  const from = `${before.department} ${before.year}`;
  const title = `${from} → ${isOne ? after.year : `${after.department} ${after.year}`}`;
  return [
    ...wrap(inert(title), width).map((line) => colour.bold(line)),
    ...wrap(inert(`${one.path} → ${other.path}`), width).map((line) => colour.dim(line)),
  ];
}
