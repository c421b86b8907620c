import type { Argument, Option } from "commander";

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
