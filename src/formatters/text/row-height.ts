import { displayWidth } from "./wrap.ts";

/** Points that a row needs so that its texts, wrapped into columns of some widths, do not overlap the next one. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = Math.max(...texts.map((text, column) => linesIn(text, widths[column] ?? 1)));
  return Math.min(MOST_POINTS, lines * LINE + PADDING);
}

/** Spreadsheets show no row higher than this. */
const MOST_POINTS = 409;

/** Of the font of 10 points that the sheets are in. */
const LINE = 16.5;
const PADDING = 5;

/** A column loses about two digits to its margins and to characters that do not fit at the end of a line. */
function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - 2);
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(displayWidth(line) / room)));
  return lines.reduce((sum, count) => sum + count, 0);
}
