import type { Token } from "./token.ts";

/** ① to ⑳ and ⑴ to ⒇ before the points of a list. */
export const CIRCLED = /[①-⒇㈠-㈩]/;

/** Turns the marks of a list ("1.建成…2.培训…", counted up from 1) into separators, so that no one takes them for figures. */
export function separateListMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/1[.、)]/.test(text)) return tokens;
  let next = 1;
  return tokens.map((token, index) => {
    if (!isListMark(tokens, index, next)) return token;
    next += 1;
    return { type: "mark", from: token.from, to: token.to, mark: ";" };
  });
}

function isListMark(tokens: readonly Token[], index: number, expected: number): boolean {
  const token = tokens[index];
  if (token?.type !== "numeral" || token.numeral.hanzi || token.numeral.value !== String(expected)) return false;
  const behind = tokens[index + 1];
  const follows = tokens[index + 2]?.type;
  const begins = expected > 1 || index === 0 || isOpening(tokens[index - 1]);
  return (
    begins && behind?.type === "mark" && ".、)".includes(behind.mark) && follows !== undefined && POINTS.has(follows)
  );
}

function isOpening(token: Token | undefined): boolean {
  return token?.type === "mark" && token.mark === "(";
}

/** What the point of a list begins with; a number would make it a decimal or a range. */
const POINTS: ReadonlySet<Token["type"]> = new Set(["text", "word", "grade", "date"]);

/** “12345”热线: a number in quotation marks before a noun is a name. */
export function nameQuotedNumbers(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/[“"]/.test(text)) return tokens;
  return tokens.map((token, index) =>
    isName(tokens, index) ? { type: "text", from: token.from, to: token.to } : token,
  );
}

function isName(tokens: readonly Token[], index: number): boolean {
  const isQuoted = isSign(tokens[index - 1], "“") && isSign(tokens[index + 1], "”");
  return isQuoted && tokens[index]?.type === "numeral" && tokens[index + 2]?.type === "text";
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.type === "mark" && (token.mark === sign || token.mark === '"');
}
