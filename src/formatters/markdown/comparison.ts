import type { ComparedTarget, FormComparison, TargetChange } from "../../comparing/comparison.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import type { ComparisonFormatter, Style } from "../formatter.ts";
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
import { escaped, row } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { COMMENT_ROOM, joinSections } from "./sections.ts";

/** For a comment on a pull request. */
export const renderComparison: ComparisonFormatter = (report, style) => {
  const { files, comparison } = report;
  const { room = COMMENT_ROOM } = style;
  const shown = comparison === undefined ? [] : [overview(comparison, report, style), changesTable(comparison, style)];
  const sections = [
    { text: `## ${escaped(verdictLine(report, style.language))}` },
    ...errorsSection(files, style, room),
    ...shown.map((text) => ({ text })),
    ...otherSections(files, style),
  ];
  return joinSections(sections, room);
};

function overview(comparison: FormComparison, { files: [one, other] }: ComparisonReport, { language }: Style): string {
  const { before, after } = comparison;
  const files = `${one.path} (${before.department} ${before.year}) → ${other.path} (${after.department} ${after.year})`;
  return `${escaped(files)}\n\n${escaped(countsLine(comparison, language))}`;
}

function changesTable(comparison: FormComparison, { language }: Style): string {
  const changes = shownChanges(comparison);
  if (changes.length === 0) return noChange[language];
  return [
    row(Object.values(HEADINGS).map((heading) => heading[language])),
    row(Object.values(HEADINGS).map(() => "---")),
    ...changes.map((change) => row(fieldsOf(change, language))),
  ].join("\n");
}

function fieldsOf(change: TargetChange, language: Style["language"]): readonly string[] {
  const { kind, before, after } = change;
  const one = after ?? before;
  const reason = reasonOf(change)?.[language];
  return [
    `${SIGNS[kind]} ${CHANGES[kind][language]}`,
    one === undefined ? "" : escaped(blockName(one.block)[language]),
    escaped(one?.indicator.name ?? ""),
    targetOf(before),
    targetOf(after) + (reason === undefined ? "" : `<br>${escaped(reason)}`),
  ];
}

function targetOf(target: ComparedTarget | undefined): string {
  return target === undefined ? NONE : escaped(printedTarget(target.indicator));
}
