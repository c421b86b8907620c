import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../language.ts";
import { inert } from "./layout/inert.ts";
import { WORDS } from "./messages.ts";
import { position } from "./position.ts";

/** All that is said about a finding, as text that can only be read. */
export function messageAndHelp({ message, help, place }: Diagnostic, language: Language, between: string): string {
  // What shows lines and columns knows of no sheets.
  const where = place.sheet === undefined ? "" : inert(position(place)) + WORDS.colon[language];
  const said = where + inert(message[language]);
  return help === undefined ? said : said + between + WORDS.help[language] + inert(help[language]);
}
