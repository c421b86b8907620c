import type { Format } from "../formatter.ts";
import { renderMonitoring } from "./monitoring.ts";
import { renderRanking } from "./ranking.ts";
import { renderReport } from "./report.ts";

/** Tables for Excel. */
export const csv = { report: renderReport, ranking: renderRanking, monitoring: renderMonitoring } satisfies Format;
