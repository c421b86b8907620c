import type { Diagnostic } from "../base/diagnostic.ts";
import type { Language } from "../base/language.ts";
import { inert } from "./text/inert.ts";
import { position } from "./view/position.ts";
import { WORDS } from "./view/words.ts";

/** All that is said about a finding, as text that can only be read. */
export function messageAndHelp({ message, help, place }: Diagnostic, language: Language, between: string): string {
  // What shows lines and columns knows of no sheets.
  const where = place.sheet === undefined ? "" : inert(position(place)) + WORDS.colon[language];
  const said = where + inert(message[language]);
  return help === undefined ? said : said + between + WORDS.help[language] + inert(help[language]);
}
