import type { Format } from "../formatter.ts";
import { renderMonitoring } from "./monitoring.ts";
import { page } from "./page.ts";
import { renderRanking } from "./ranking.ts";
import { scorePage } from "./score-page.ts";
import { validationPage } from "./validation-page.ts";

/** One self-contained file to be read, printed or handed in. It has no script and loads nothing. */
export const html = {
  report: (report, style) =>
    page(report.kind === "score" ? scorePage(report, style) : validationPage(report, style), style),
  ranking: renderRanking,
  monitoring: renderMonitoring,
} satisfies Format;
