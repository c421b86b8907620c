import { findingsOf } from "../../report/messages.ts";
import type { Report } from "../../report/report.ts";
import type { Style } from "../formatter.ts";
import { WORDS } from "../messages.ts";
import { type Markup, markup } from "./markup.ts";

/** A pair of a list of facts. */
export function fact(name: string, value: Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** ✗ 未通过, with the reasons as a list: the same that the exit status says. */
export function verdictOf({ verdict, reasons }: Report, { language }: Style): Markup {
  const why = reasons.map((reason) => markup`<li>${reason[language]}</li>`);
  return markup`<strong class="${verdict}">${WORDS[verdict][language]}</strong>${why.length === 0 ? undefined : markup`<ul>${why}</ul>`}`;
}

/** 2 个错误，1 个警告 */
export function countsOf({ summary: { errors, warnings, infos } }: Report, { language }: Style): string {
  const counts = [
    ...(errors > 0 ? [findingsOf(errors, "error")] : []),
    ...(warnings > 0 ? [findingsOf(warnings, "warning")] : []),
    ...(infos > 0 ? [findingsOf(infos, "info")] : []),
  ].map((count) => count[language]);
  return counts.length === 0 ? WORDS.clean[language] : counts.join(WORDS.comma[language]);
}
