import type { RankingFormatter } from "../formatter.ts";
import { points } from "../view/numbers.ts";
import { HEADINGS } from "../view/ranking.ts";
import { countVerdicts } from "../view/verdict-line.ts";
import { WORDS } from "../view/words.ts";
import { csvTable } from "./table.ts";

/** The ranking as a table for Excel. */
export const renderRanking: RankingFormatter = (report, { language }) => {
  const { ranking } = report;
  const { rank, department, year, met, unmet, missing, undecided } = HEADINGS;
  const headings = [rank, WORDS.file, department, year, WORDS.total, WORDS.rating, met, unmet, missing, undecided];
  const rows = ranking.forms.map(({ rank, path, scorecard, verdict }) => {
    const counts = countVerdicts(scorecard);
    return [
      rank === undefined ? "" : String(rank),
      path,
      scorecard?.department ?? "",
      scorecard === undefined ? "" : String(scorecard.year),
      scorecard === undefined ? "" : points(scorecard.total),
      scorecard?.rating ?? "",
      ...[counts.met, counts.unmet, counts.missing, counts.undecided].map(String),
      WORDS[verdict][language],
    ];
  });
  return csvTable([[...headings, WORDS.verdict].map((heading) => heading[language]), ...rows]);
};
