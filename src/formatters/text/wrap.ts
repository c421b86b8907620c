import { eastAsianWidth } from "get-east-asian-width";

const WIDE = "\\u2e80-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uffef\\u{20000}-\\u{3ffff}";
/** May not end a line. */
const OPENING = "“‘（《〈【「『〔(\\[{<";
/** May not begin a line. The ASCII ones also stand inside words: 3.5, actuals.csv:3. */
const WIDE_CLOSING = "，。、；：！？”’）》〉】」』〕…％";
const CLOSING = `${WIDE_CLOSING},.;:!?)\\]}>%`;

/** Between these a line may break: blanks, a Chinese character or a Latin word, with its punctuation; “95 %” is a word. */
const STRETCH = new RegExp(
  `[ \\u3000]+|[${OPENING}]*(?:[${WIDE}]|[^ ${WIDE}${OPENING}${WIDE_CLOSING}]+(?:(?<=\\d) %)?|.)\\p{M}*[${CLOSING}]*`,
  "gsu",
);

/**
 * Breaks text into lines of at most `width` columns: between Chinese characters, at blanks, and within a word only where
 * it is longer than a line. Every character is kept except blanks at a break.
 */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width);
  if (displayWidth(text) <= room) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const [stretch] of text.matchAll(STRETCH)) {
    for (const piece of displayWidth(stretch) > room ? chop(stretch, room) : [stretch]) {
      const columns = displayWidth(piece);
      if (used + columns > room) {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
        if (piece.trim() === "") continue;
      }
      line += piece;
      used += columns;
    }
  }
  const last = line.trimEnd();
  return last === "" ? lines : [...lines, last];
}

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
