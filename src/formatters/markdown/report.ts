import type { Report, ScoreReport } from "../../report/report.ts";
import type { Formatter, Style } from "../formatter.ts";
import { movementTable } from "../view/movement.ts";
import { countsOf, type Decision, verdictLine } from "../view/verdict-line.ts";
import { escaped } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { outcomeSections, scoreSections } from "./scorecard.ts";
import { COMMENT_ROOM, joinSections, type Section } from "./sections.ts";
import { titledTable } from "./table.ts";

/** For a comment on a pull request or a document. */
export const renderReport: Formatter = (report, style) => {
  const { room = COMMENT_ROOM } = style;
  const sections = [
    ...(report.kind === "score" ? outcomeSections(report, style) : [{ text: heading(report, style) }]),
    ...errorsSection(report.files, style, room),
    ...(report.kind === "score" ? tables(report, style) : []),
    ...otherSections(report.files, style),
  ];
  return joinSections(sections, room);
};

function tables({ scorecard, movement }: ScoreReport, style: Style): readonly Section[] {
  if (scorecard === undefined) return [];
  return [
    ...(movement === undefined ? [] : [{ text: titledTable(movementTable(movement, scorecard, style.language)) }]),
    ...scoreSections(scorecard, style),
  ];
}

export function heading(report: Decision & Pick<Report, "summary">, { language }: Style): string {
  return `## ${escaped(verdictLine(report, language))}\n\n${countsOf(report.summary, language)}`;
}
