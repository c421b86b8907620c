import { eastAsianWidth } from "get-east-asian-width";

const PLAIN = /^[ -~]*$/;
/** Takes no column of its own: combining marks, joiners, variation selectors. */
const WIDTHLESS = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that a text without line ends takes in a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += characterWidth(character);
  return columns;
}

/** Characters of ambiguous width (“ ” │ █) count as one: so do terminals unless told otherwise. */
export function characterWidth(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 2;
  if (codePoint >= 0x20 && codePoint < 0x7f) return 1;
  return WIDTHLESS.test(character) ? 0 : eastAsianWidth(codePoint);
}
