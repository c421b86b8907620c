import type { Phrase } from "./match.ts";
import { indices, isMark, isNoun, roleAt } from "./match.ts";
import type { Segment } from "./segment.ts";

/** What stands in brackets without any figure or comparison: 13个县(市、区). */
export function wordsInBrackets(phrase: Phrase): ReadonlySet<number> {
  if (!phrase.text.includes("(")) return NONE;
  const asides = new Set<number>();
  for (const [open, token] of phrase.tokens.entries()) {
    if (token.type !== "mark" || token.mark !== "(") continue;
    let close = open + 1;
    while (isNoun(phrase, close) || isMark(phrase, close, "、,/")) close += 1;
    if (isMark(phrase, close, ")")) for (const index of indices(open, close)) asides.add(index);
  }
  return asides;
}

const NONE: ReadonlySet<number> = new Set();

/** Separators end a segment. */
export function jointAt(phrase: Phrase, at: number, open: Pick<Segment, "from" | "joint">): "and" | "or" | undefined {
  const role = roleAt(phrase, at);
  if (role === "or") return "or";
  if (role === "and") return "and";
  if (!isMark(phrase, at, ",;。、!")) return undefined;
  return open.from === at && open.joint === undefined ? undefined : "and";
}
