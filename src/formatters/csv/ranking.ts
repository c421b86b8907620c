import type { RankingFormatter } from "../formatter.ts";
import { rankingTables } from "../view/ranking.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { csvTable, sheetRows } from "./table.ts";

/** The forms by their totals as one table for Excel, and a row that says why the run is no pass; xlsx has the other tables too. */
export const renderRanking: RankingFormatter = (report, { language }) => {
  const [forms] = rankingTables(report, language);
  const rows = forms === undefined ? [] : sheetRows(forms.table);
  const width = rows[0]?.length ?? 1;
  const failed = Array.from({ length: width }, (_, index) => (index === 1 ? verdictLine(report, language) : ""));
  return csvTable([...rows, ...(report.verdict === "pass" ? [] : [failed])]);
};
