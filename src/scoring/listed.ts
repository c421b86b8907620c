import type { Text } from "../base/language.ts";

/** Words one after the other, with the comma of each language. */
export function listed(words: readonly string[]): Text {
  return { zh: words.join("、"), en: words.join(", ") };
}
