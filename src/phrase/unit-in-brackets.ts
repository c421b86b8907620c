import { indices, isMark, type Mark, mark, type Phrase, roleAt, textOf } from "./match.ts";

/** 满意度（%）≥90: the name holds the unit, in brackets before the sign or number. */
export function unitInBrackets(phrase: Phrase): { readonly unit: string; readonly marks: readonly Mark[] } | undefined {
  const open = phrase.tokens.findIndex((_, at) => isMark(phrase, at, "(") && isMark(phrase, at + 2, ")"));
  const unit = textOf(phrase, open + 1, open + 2);
  const isName = open > 0 && phrase.tokens[open - 1]?.type !== "numeral" && phrase.tokens[open - 1]?.type !== "unit";
  if (!isName || !/^(?:[%‰]|[万亿]?元|[个人次件户项家场份亩])$/.test(unit)) return undefined;
  const next = open + 3;
  const isAhead =
    phrase.tokens[next]?.type === "numeral" || /^(?:comparator|negation|reach)$/.test(roleAt(phrase, next) ?? "");
  const counted = phrase.tokens.filter(({ type }) => type === "numeral").length;
  return isAhead && counted === 1
    ? { unit, marks: indices(open, next).map((index) => mark(index, "unit")) }
    : undefined;
}
