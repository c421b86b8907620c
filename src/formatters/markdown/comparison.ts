import type { FormComparison } from "../../comparing/comparison.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import type { ComparisonFormatter, Style } from "../formatter.ts";
import { changesTable, countsLine, factsTable } from "../view/comparison.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { escaped } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { COMMENT_ROOM, joinSections } from "./sections.ts";
import { titledTable } from "./table.ts";

/** For a comment on a pull request. */
export const renderComparison: ComparisonFormatter = (report, style) => {
  const { files, comparison } = report;
  const { room = COMMENT_ROOM } = style;
  const shown =
    comparison === undefined
      ? []
      : [
          overview(comparison, report, style),
          titledTable(changesTable(comparison, style.language)),
          ...(comparison.facts.length === 0 ? [] : [titledTable(factsTable(comparison, style.language))]),
        ];
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
