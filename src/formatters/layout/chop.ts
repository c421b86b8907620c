import { characterWidth } from "./display-width.ts";

/** Cuts text into pieces of at most `width` columns, wherever that falls; a combining mark stays with its letter. */
export function chop(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  for (const character of text) {
    const columns = characterWidth(character);
    if (used + columns > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return piece === "" ? pieces : [...pieces, piece];
}
