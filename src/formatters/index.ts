import { checkstyle } from "./ci/checkstyle.ts";
import { github } from "./ci/github.ts";
import { gitlab } from "./ci/gitlab.ts";
import { junit } from "./ci/junit.ts";
import { sarif } from "./ci/sarif.ts";
import { csv } from "./csv/csv.ts";
import type { Formatter } from "./formatter.ts";
import { html } from "./html/html.ts";
import { json } from "./json/json.ts";
import { jsonl } from "./json/jsonl.ts";
import { markdown } from "./markdown/report.ts";
import { pretty } from "./terminal/report.ts";

/** Every format of `perf validate` and `perf score`; the choices of --format are these names. */
export const formatters = {
  pretty,
  json,
  jsonl,
  markdown,
  html,
  csv,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
} satisfies Record<string, Formatter>;

export type FormatName = keyof typeof formatters;
