import type { Format } from "../formatter.ts";
import { renderRanking } from "./ranking.ts";
import { renderReport } from "./report.ts";

/** Tables for Excel. */
export const csv = { report: renderReport, ranking: renderRanking } satisfies Format;
