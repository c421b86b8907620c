import type { Language } from "../../base/language.ts";
import { policies } from "../../settings/named-policies.ts";
import type { Word } from "./suggest.ts";

/** The named policies; a file of the user's own may stand in their place. */
export function policyWords(language: Language): readonly Word[] {
  return policies.map(({ name, title }) => ({ word: name, description: title[language] }));
}
