import type { RankingReport } from "../../report/ranking-report.ts";
import type { Style } from "../formatter.ts";

/** Turns the scores of several forms into text. */
export type RankingFormatter = (report: RankingReport, style: Style) => string;
