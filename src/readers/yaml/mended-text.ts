import type { Edit } from "../../base/diagnostic.ts";
import { lastAtOrBefore } from "../../base/points.ts";
import type { Span } from "./raw.ts";

/** The user's text, or what it was meant to be, with the way back to the user's offsets. */
export interface MendedText {
  readonly text: string;
  readonly original: (offset: number) => number;
  /** Where text was replaced, in the user's offsets. */
  readonly replaced: ReadonlySet<number>;
}

export function unmended(text: string): MendedText {
  return { text, original: (offset) => offset, replaced: new Set() };
}

/** Applies edits that are in order and do not overlap. An offset inside an insertion leads to what was replaced. */
export function mend({ text, original, replaced }: MendedText, edits: readonly Edit[]): MendedText {
  const pieces: string[] = [];
  const starts = [0];
  const sources: Span[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];
  let end = 0;
  let length = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.start), edit.insert);
    length += edit.start - end;
    starts.push(length, length + edit.insert.length);
    sources.push(edit, { start: edit.end, end: Number.POSITIVE_INFINITY });
    length += edit.insert.length;
    end = edit.end;
  }
  pieces.push(text.slice(end));
  return {
    text: pieces.join(""),
    original: (offset) => original(sourceOf(offset, starts, sources)),
    replaced: new Set([...replaced, ...edits.map(({ start }) => original(start))]),
  };
}

function sourceOf(offset: number, starts: readonly number[], sources: readonly Span[]): number {
  const piece = lastAtOrBefore(starts, offset);
  const { start, end } = sources[piece] ?? { start: 0, end: 0 };
  return Math.min(start + offset - (starts[piece] ?? 0), end);
}
