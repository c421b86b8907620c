import { csvTable } from "../csv/csv-table.ts";
import { WORDS } from "../messages.ts";
import { points } from "../numbers.ts";
import { countVerdicts } from "./count-verdicts.ts";
import { HEADINGS } from "./messages.ts";
import type { RankingFormatter } from "./ranking-formatter.ts";

/** The ranking as a table for Excel. */
export const csv: RankingFormatter = ({ ranking }, { language }) => {
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
