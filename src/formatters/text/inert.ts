/** Controls, directional marks and other invisible format characters, foreign line ends, halves of surrogate pairs. */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text that a terminal only shows and never obeys: ESC becomes ␛, a right-to-left mark <U+202E>.
 * Nothing disappears; who reads it sees what is in the file.
 */
export function inert(text: string): string {
  return text.replaceAll(ACTIVE, picture);
}

function picture(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x20) return String.fromCodePoint(0x2400 + codePoint);
  if (codePoint === 0x7f) return "␡";
  return `<U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** Inert text of several lines, such as the goal of a department: its line ends stay what they are. */
export function inertLines(text: string): string {
  return text.split(/\r?\n/).map(inert).join("\n");
}
