import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Style } from "../formatter.ts";
import { SEVERITIES, WORDS } from "../view/words.ts";
import { type Markup, markup } from "./markup.ts";

/** What a finding says: its severity as a word, the message, the code, and what to do. */
export function remark({ severity, message, code, help }: Diagnostic, { language }: Style): Markup {
  const remedy = help && markup`<p class="help">${WORDS.help[language]}${help[language]}</p>`;
  return markup`<p><span class="severity ${severity}">${SEVERITIES[severity][language]}</span> ${message[language]} <code>${code}</code></p>${remedy}`;
}
