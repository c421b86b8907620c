import type { Place } from "../../base/diagnostic.ts";
import { inert } from "./inert.ts";
import { characterWidth, displayWidth } from "./wrap.ts";

/** One line of a code frame; who prints it colours it by its kind. */
export interface FrameLine {
  readonly kind: "context" | "marked" | "carets";
  /** Line number or blanks, as wide on every line of the frame. */
  readonly gutter: string;
  readonly text: string;
}

const ELLIPSIS = "…";

/**
 * The line of a finding with carets below the text in question, and `above` lines before it. Carets stand by display
 * width. A line longer than `width` is shown around the place.
 */
export function codeFrame(lines: readonly string[], place: Place, width: number, above: number): readonly FrameLine[] {
  const { start, end } = place;
  const marked = start && lines[start.line - 1];
  if (start === undefined || marked === undefined) return [];
  const digits = String(start.line).length;
  const room = Math.max(10, width - digits);
  const stop = end?.line === start.line ? end.column : marked.length + 1;
  const excerpt = cutOut(marked, start.column - 1, Math.max(start.column, stop - 1), room);
  return [
    ...context(lines, start.line, above, room).map((line) => ({
      ...line,
      gutter: line.gutter.padStart(digits),
    })),
    { kind: "marked", gutter: String(start.line), text: excerpt.text },
    { kind: "carets", gutter: " ".repeat(digits), text: excerpt.carets },
  ];
}

function context(lines: readonly string[], line: number, above: number, room: number): readonly FrameLine[] {
  const first = Math.max(0, line - 1 - above);
  return lines.slice(first, line - 1).map((text, index) => ({
    kind: "context",
    gutter: String(first + index + 1),
    text: cutOut(text, 0, 0, room).text,
  }));
}

/** The part of a line that fits and begins shortly before `from`; carets below `from` … `to` (UTF-16 offsets). */
function cutOut(line: string, from: number, to: number, room: number): { text: string; carets: string } {
  const before = inert(line.slice(0, from));
  const inside = inert(line.slice(from, to));
  const after = inert(line.slice(to));
  const head = fits(before + inside + after, room) ? before : lastColumns(before, Math.floor(room / 3));
  const tail = firstColumns(head + inside + after, room);
  const indent = displayWidth(head);
  const carets = Math.min(Math.max(1, displayWidth(inside)), Math.max(1, displayWidth(tail) - indent));
  return { text: tail, carets: `${" ".repeat(indent)}${"^".repeat(carets)}` };
}

function fits(text: string, room: number): boolean {
  return text.length <= room * 2 && displayWidth(text) <= room;
}

function firstColumns(text: string, room: number): string {
  if (fits(text, room)) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > room) break;
    kept += character;
  }
  return kept + ELLIPSIS;
}

function lastColumns(text: string, room: number): string {
  if (fits(text, room)) return text;
  let kept = "";
  let used = 1;
  for (const character of [...text.slice(-2 * room)].toReversed()) {
    used += characterWidth(character);
    if (used > room) break;
    kept = character + kept;
  }
  return ELLIPSIS + kept;
}
