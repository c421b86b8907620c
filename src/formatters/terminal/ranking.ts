import type { RankingReport } from "../../report/ranking-report.ts";
import type { RankingFormatter, Style } from "../formatter.ts";
import { inert } from "../text/inert.ts";
import { displayWidth, wrap } from "../text/wrap.ts";
import { NOT_OFFICIAL, rankingFacts, rankingTables, TITLES } from "../view/ranking.ts";
import { renderFiles } from "./findings.ts";
import { renderVerdict } from "./report.ts";
import { renderTitled } from "./table.ts";

/** For a person at a terminal: the forms by their totals, what they make together, then what was found. */
export const renderRanking: RankingFormatter = (report, style) => {
  const blocks = [
    renderFacts(report, style),
    ...rankingTables(report, style.language).map((table) => renderTitled(table, style)),
    wrap(NOT_OFFICIAL[style.language], style.width).map((line) => style.colour.dim(line)),
    ...renderFiles(report.files, style),
    renderVerdict(report, style),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

function renderFacts(report: RankingReport, { language, colour, width }: Style): readonly string[] {
  const facts = rankingFacts(report, language);
  const names = Math.max(...facts.map(({ name }) => displayWidth(name)));
  const lines = facts.flatMap(({ name, value }) =>
    wrap(inert(value), width - names - 2).map(
      (line, index) =>
        (index === 0 ? colour.dim(name) + " ".repeat(names - displayWidth(name) + 2) : " ".repeat(names + 2)) + line,
    ),
  );
  return [colour.bold(TITLES.ranking[language]), ...lines];
}
