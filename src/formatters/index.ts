import { csv } from "./csv/csv.ts";
import type { Formatter } from "./formatter.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { html } from "./html/html.ts";
import { json } from "./json/json.ts";
import { jsonl } from "./json/jsonl.ts";
import { markdown } from "./markdown/markdown.ts";
import { pretty } from "./pretty/pretty.ts";
import { sarif } from "./sarif/sarif.ts";
import { checkstyle } from "./xml/checkstyle.ts";
import { junit } from "./xml/junit.ts";

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
