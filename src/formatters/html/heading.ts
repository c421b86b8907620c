import type { Style } from "../formatter.ts";
import type { Decision } from "../view/verdict-line.ts";
import { WORDS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";

/** A pair of a list of facts. */
export function fact(name: string, value: Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`;
}

/** ✗ 未通过, with the reasons as a list, or of a pass what was asked for: the same that the exit status says. */
export function verdictOf({ verdict, reasons, kept = [] }: Decision, { language }: Style): Markup {
  const texts = verdict === "pass" ? kept : reasons;
  const why = texts.map((text) => markup`<li>${text[language]}</li>`);
  return markup`<strong class="${verdict}">${WORDS[verdict][language]}</strong>${why.length === 0 ? undefined : markup`<ul>${why}</ul>`}`;
}
