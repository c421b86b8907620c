import type { Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { countsOf, type Decision, verdictLine } from "../view/verdict-line.ts";
import { escaped } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { movementSection } from "./movement.ts";
import { blockSection, overview } from "./scorecard.ts";
import { COMMENT_ROOM, joinSections, type Section } from "./sections.ts";

/** For a comment on a pull request or a document. */
export const renderReport: Formatter = (report, style) => {
  const { room = COMMENT_ROOM } = style;
  const sections = [
    { text: heading(report, style) },
    ...errorsSection(report.files, style, room),
    ...(report.kind === "score" ? scoreSections(report, style) : []),
    ...otherSections(report.files, style),
  ];
  return joinSections(sections, room);
};

function scoreSections({ scorecard, movement }: ScoreReport, style: Style): readonly Section[] {
  if (scorecard === undefined) return [];
  return [
    { text: overview(scorecard, style) },
    ...(movement === undefined ? [] : [{ text: movementSection(movement, scorecard, style) }]),
    ...scorecard.blocks.map((block) => blockSection(block, style)),
  ];
}

export function heading(report: Decision & Pick<Report, "summary">, { language }: Style): string {
  return `## ${escaped(verdictLine(report, language))}\n\n${countsOf(report.summary, language)}`;
}
