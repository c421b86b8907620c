import { checkstyle } from "./ci/checkstyle.ts";
import { github } from "./ci/github.ts";
import { gitlab } from "./ci/gitlab.ts";
import { junit } from "./ci/junit.ts";
import { sarif } from "./ci/sarif.ts";
import { csv } from "./csv/index.ts";
import type { Format } from "./formatter.ts";
import { html } from "./html/index.ts";
import { json, jsonl } from "./json/index.ts";
import { markdown } from "./markdown/index.ts";
import { pretty } from "./terminal/index.ts";
import { xlsx } from "./xlsx/index.ts";

/** Every format. What a command can show in which of them, and so the choices of its --format, follows from here. */
export const formats = {
  pretty,
  json,
  jsonl,
  markdown,
  html,
  csv,
  xlsx,
  github,
  gitlab,
  sarif,
  junit,
  checkstyle,
} satisfies Record<string, Format>;

/** The formats that can show something, such as a comparison; every format shows reports and rankings. */
export type FormatName<What extends keyof Format = "report"> = {
  [Name in keyof typeof formats]: (typeof formats)[Name] extends Required<Pick<Format, What>> ? Name : never;
}[keyof typeof formats];

export function isFormatName<What extends keyof Format>(name: string, what: What): name is FormatName<What> {
  return Object.entries<Format>(formats).some(([key, format]) => key === name && format[what] !== undefined);
}

export function formatNames<What extends keyof Format>(what: What): readonly FormatName<What>[] {
  return Object.keys(formats).filter((name) => isFormatName(name, what));
}
