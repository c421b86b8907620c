import type { Format } from "../formatter.ts";
import { dataCheck } from "../view/outcome.ts";
import { NOT_OFFICIAL, rankingTables, TITLES } from "../view/ranking.ts";
import { compositionTable, lossTables, publishedTable } from "../view/scorecard.ts";
import { findingsTable, scoreTable } from "../view/sheets.ts";
import { verdictLine } from "../view/verdict-line.ts";
import { WORDS } from "../view/words.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** A workbook for who computes further: every table on a sheet of its own, with all of its rows. */
export const xlsx = {
  report: (report, { language }) => {
    const title = WORDS.findings[language];
    const findings = { title, notes: [verdictLine(report, language)], table: findingsTable(report, language) };
    if (report.kind === "validation" || report.scorecard === undefined) return writeWorkbook([findings]);
    const { scorecard } = report;
    const published = publishedTable(scorecard, language);
    const notes = [dataCheck(report, language).text, ...scorecard.notes.map((note) => note[language])];
    return writeWorkbook([
      { ...compositionTable(scorecard, language), title: `${scorecard.department} ${scorecard.year}`, notes },
      { title: WORDS.indicator[language], notes: [], table: scoreTable(report, language) },
      ...lossTables(scorecard, language, Number.POSITIVE_INFINITY).slice(0, 1),
      ...(published === undefined ? [] : [published]),
      findings,
    ]);
  },
  ranking: (report, { language }) => {
    const [forms, ...tables] = rankingTables(report, language, Number.POSITIVE_INFINITY);
    const title = TITLES.ranking[language];
    const notes = [verdictLine(report, language), ...(forms?.notes ?? []), NOT_OFFICIAL[language]];
    const findings = { title: WORDS.findings[language], notes: [], table: findingsTable(report, language) };
    return writeWorkbook([...(forms === undefined ? [] : [{ ...forms, title, notes }]), ...tables, findings]);
  },
} satisfies Format;
