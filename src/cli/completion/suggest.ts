import type { Argument, Option } from "commander";
import type { Language } from "../../base/language.ts";
import { policies } from "../../settings/named-policies.ts";

/** A word that may be typed, and what it means ("" where that is plain). */
export interface Word {
  readonly word: string;
  readonly description: string;
}

/** What an argument or the value of an option often is, where it may be something else too. */
export function suggest<Item extends Argument | Option>(item: Item, words: readonly Word[]): Item {
  suggestions.set(item, words);
  return item;
}

export function suggestedFor(item: Argument | Option): readonly Word[] {
  const { argChoices = [] } = item;
  return suggestions.get(item) ?? wordsOf(argChoices);
}

/** Words that say themselves what they mean. */
export function wordsOf(words: readonly string[]): readonly Word[] {
  return words.map((word) => ({ word, description: "" }));
}

const suggestions = new WeakMap<Argument | Option, readonly Word[]>();

/** The named policies; a file of the user's own may stand in their place. */
export function policyWords(language: Language): readonly Word[] {
  return policies.map(({ name, title }) => ({ word: name, description: title[language] }));
}
