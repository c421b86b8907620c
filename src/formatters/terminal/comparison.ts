import type { ChalkInstance } from "chalk";
import type { ChangeKind, FormComparison, TargetChange } from "../../comparing/comparison.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import type { ComparisonFormatter, Style } from "../formatter.ts";
import { type Cell, fitColumns, renderRow } from "../text/columns.ts";
import { inert } from "../text/inert.ts";
import { wrap } from "../text/wrap.ts";
import {
  blockName,
  CHANGES,
  countsLine,
  HEADINGS,
  NONE,
  noChange,
  reasonOf,
  SIGNS,
  shownChanges,
} from "../view/comparison.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { renderFindings } from "./findings.ts";

/** For a person at a terminal. */
export const renderComparison: ComparisonFormatter = (report, style) => {
  const { files, comparison, verdict } = report;
  const paint = verdict === "pass" ? style.colour.green.bold : style.colour.red.bold;
  const blocks = [
    ...files.filter(({ diagnostics }) => diagnostics.length > 0).map((file) => renderFindings(file, style)),
    ...(comparison === undefined ? [] : [renderTitle(comparison, report, style), renderChanges(comparison, style)]),
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

function renderChanges(comparison: FormComparison, style: Style): readonly string[] {
  const { language, colour, width } = style;
  const changes = shownChanges(comparison);
  if (changes.length === 0) return wrap(noChange[language], width);
  const header = Object.values(HEADINGS).map((heading): Cell => ({ text: heading[language], paint: colour.dim }));
  const rows = changes.map((change) => rowOf(change, style));
  const widths = fitColumns([header, ...rows], width);
  return [
    ...renderRow(header, widths),
    ...changes.flatMap((change, index) => [...renderRow(rows[index] ?? [], widths), ...renderReason(change, style)]),
  ];
}

function rowOf({ kind, before, after }: TargetChange, { language, colour }: Style): readonly Cell[] {
  const one = after ?? before;
  return [
    { text: `${SIGNS[kind]} ${CHANGES[kind][language]}`, paint: painter(kind, colour), whole: true },
    { text: one === undefined ? "" : inert(blockName(one.block)[language]) },
    { text: inert(one?.indicator.name ?? "") },
    { text: before === undefined ? NONE : inert(printedTarget(before.indicator)) },
    { text: after === undefined ? NONE : inert(printedTarget(after.indicator)) },
  ];
}

/** Below a row: what was compared, and where the target stands now. */
function renderReason(change: TargetChange, { language, colour, width }: Style): readonly string[] {
  const place = (change.after ?? change.before)?.place;
  const parts = [
    ...[reasonOf(change)?.[language] ?? ""].filter((part) => part !== ""),
    ...(place?.start === undefined ? [] : [`${place.file}:${place.start.line}`]),
  ];
  return wrap(inert(parts.join(" · ")), width - INDENT.length).map((line) => colour.dim(INDENT + line));
}

const INDENT = "    ";

function painter(kind: ChangeKind, colour: ChalkInstance): ChalkInstance {
  switch (kind) {
    case "removed":
    case "weakened":
      return colour.red;
    case "changed":
      return colour.yellow;
    case "strengthened":
    case "added":
      return colour.green;
    case "unchanged":
      return colour.dim;
  }
}
