import type { Format } from "../formatter.ts";
import { renderComparison } from "./comparison.ts";
import { renderMonitoring } from "./monitoring.ts";
import { renderRanking } from "./ranking.ts";
import { reading } from "./reading.ts";
import { renderReport } from "./report.ts";

/** For a person at a terminal. */
export const pretty = {
  report: renderReport,
  ranking: renderRanking,
  monitoring: renderMonitoring,
  comparison: renderComparison,
  reading,
} satisfies Format;
