/** A text on one line: a break between Chinese characters is only a wrap. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[ \t\u00A0\u3000]*[\r\n]+[ \t\u00A0\u3000]*/gu, "\n")
    .replaceAll(/(?<=[\x21-\x7e])\n(?=[\x21-\x7e])/gu, " ")
    .replaceAll("\n", "")
    .trim();
}

/** A class or a label: blanks within are wraps or widen the text. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}

/** A longer text keeps its paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
