import type { Format } from "../formatter.ts";
import { renderComparison } from "./comparison.ts";
import { renderMonitoring } from "./monitoring.ts";
import { renderRanking, renderRankingLines } from "./ranking.ts";
import { reading, readingLines } from "./reading.ts";
import { renderReport, renderReportLines } from "./report.ts";

/** For programs: everything, as `schemas/` describes it. */
export const json = {
  report: renderReport,
  ranking: renderRanking,
  monitoring: renderMonitoring,
  comparison: renderComparison,
  reading,
} satisfies Format;

/** The same as one object per line, for what reads as it comes. */
export const jsonl = {
  report: renderReportLines,
  ranking: renderRankingLines,
  reading: readingLines,
} satisfies Format;
