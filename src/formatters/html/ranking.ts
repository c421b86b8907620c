import type { RankingReport } from "../../report/ranking-report.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { NOT_OFFICIAL, rankingFacts, rankingTables, TITLES } from "../view/ranking.ts";
import { countsOf } from "../view/verdict-line.ts";
import { WORDS } from "../view/words.ts";
import { fileFindings } from "./findings.ts";
import { type Markup, markup } from "./markup.ts";
import { page } from "./page.ts";
import { fact, titledSection, verdictOf } from "./table.ts";

/** The ranking as a page to be read, printed or handed in, like that of one form. */
export const renderRanking: RankingFormatter = (report, style) => {
  const { language } = style;
  const listed = report.files.filter(({ diagnostics }) => diagnostics.length > 0);
  const findings = markup`<section><h2>${WORDS.findings[language]}</h2>
${listed.map((file) => fileFindings(file, style))}</section>
`;
  const body = [
    cover(report, style),
    ...rankingTables(report, language).map((table) => titledSection(table, style, "ranking")),
    ...(listed.length === 0 ? [] : [findings]),
  ];
  return page({ title: TITLES.ranking[language], body }, style);
};

function cover(report: RankingReport, style: Style): Markup {
  const { language } = style;
  const facts = rankingFacts(report, language).map(({ name, value }) => fact(name, markup`${value}`));
  return markup`<header class="cover"><h1>${TITLES.ranking[language]}</h1>
<dl>
${facts}${fact(WORDS.findings[language], markup`${countsOf(report.summary, language)}`)}${fact(WORDS.dataCheck[language], verdictOf(report, style))}</dl>
<p class="standing">${NOT_OFFICIAL[language]}</p>
</header>
`;
}
