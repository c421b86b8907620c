import type { Token } from "./token.ts";

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
