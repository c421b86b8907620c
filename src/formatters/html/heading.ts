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
