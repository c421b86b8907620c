import type { Token } from "./token.ts";

/** “12345”热线: a number in quotation marks before a noun is a name. */
export function nameQuotedNumbers(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const isQuoted = token.type === "numeral" && isSign(tokens[index - 1], "“") && isSign(tokens[index + 1], "”");
    return isQuoted && tokens[index + 2]?.type === "text" ? { type: "text", from: token.from, to: token.to } : token;
  });
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.type === "mark" && (token.mark === sign || token.mark === '"');
}
