import { checkstyle } from "../ci/checkstyle.ts";
import { github } from "../ci/github.ts";
import { gitlab } from "../ci/gitlab.ts";
import { junit } from "../ci/junit-ranking.ts";
import { sarif } from "../ci/sarif.ts";
import { csv } from "../csv/ranking.ts";
import type { Formatter, RankingFormatter } from "../formatter.ts";
import { html } from "../html/ranking.ts";
import type { FormatName } from "../index.ts";
import { json, jsonl } from "../json/ranking.ts";
import { markdown } from "../markdown/ranking.ts";
import { pretty } from "../terminal/ranking.ts";

/** The formats of `perf score` that show several forms; those for CI systems have their findings only. */
export const rankingFormatters = {
  ...{ pretty, json, jsonl, markdown, html, csv, junit },
  github: findingsOnly(github),
  gitlab: findingsOnly(gitlab),
  sarif: findingsOnly(sarif),
  checkstyle: findingsOnly(checkstyle),
} satisfies Record<FormatName, RankingFormatter>;

function findingsOnly(formatter: Formatter): RankingFormatter {
  return ({ files, summary, failOn, verdict, reasons }, style) =>
    formatter({ kind: "validation", files, summary, failOn, verdict, reasons, kept: [] }, style);
}
