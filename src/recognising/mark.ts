import type { Text } from "../base/language.ts";
import type { Address } from "../readers/documents/document.ts";

/** What the recogniser did beyond reading: it is sure (repaired), or a person has to look (doubtful). */
export interface Mark {
  readonly level: "repaired" | "doubtful";
  readonly text: Text;
  readonly address: Address;
}
