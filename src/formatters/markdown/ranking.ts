import type { RankingFormatter } from "../formatter.ts";
import { NOT_OFFICIAL, rankingFacts, rankingTables, TITLES } from "../view/ranking.ts";
import { escaped } from "./escaped.ts";
import { errorsSection, otherSections } from "./findings.ts";
import { heading } from "./report.ts";
import { COMMENT_ROOM, joinSections } from "./sections.ts";
import { titledTable } from "./table.ts";

/** For a document or a comment on a pull request. */
export const renderRanking: RankingFormatter = (report, style) => {
  const { room = COMMENT_ROOM, language } = style;
  const facts = rankingFacts(report, language).map(({ name, value }) => `- ${escaped(name)} ${escaped(value)}`);
  const [forms, ...tables] = rankingTables(report, language);
  const sections = [
    { text: heading(report, style) },
    { text: [`### ${TITLES.ranking[language]}`, "", ...facts].join("\n") },
    ...(forms === undefined ? [] : [{ text: titledTable(forms) }]),
    ...errorsSection(report.files, style, room),
    ...tables.map((table) => ({ text: titledTable(table), orElse: escaped(table.title) })),
    { text: NOT_OFFICIAL[language] },
    ...otherSections(report.files, style),
  ];
  return joinSections(sections, room);
};
