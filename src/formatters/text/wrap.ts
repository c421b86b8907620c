import { chop } from "../layout/chop.ts";
import { displayWidth } from "../layout/display-width.ts";

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
