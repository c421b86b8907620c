import type { Formatter } from "../formatter.ts";
import { github } from "../github.ts";
import { gitlab } from "../gitlab.ts";
import type { FormatName } from "../index.ts";
import { sarif } from "../sarif/sarif.ts";
import { checkstyle } from "../xml/checkstyle.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import type { RankingFormatter } from "./ranking-formatter.ts";

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
