import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../language.ts";
import { inert } from "./layout/inert.ts";
import { WORDS } from "./messages.ts";

/** All that is said about a finding, as text that can only be read. */
export function messageAndHelp({ message, help }: Diagnostic, language: Language, between: string): string {
  const said = inert(message[language]);
  return help === undefined ? said : said + between + WORDS.help[language] + inert(help[language]);
}
