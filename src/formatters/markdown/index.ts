import type { Format } from "../formatter.ts";
import { renderComparison } from "./comparison.ts";
import { renderMonitoring } from "./monitoring.ts";
import { renderRanking } from "./ranking.ts";
import { renderReport } from "./report.ts";

/** For a document or a comment on a pull request. */
export const markdown = {
  report: renderReport,
  ranking: renderRanking,
  monitoring: renderMonitoring,
  comparison: renderComparison,
} satisfies Format;
