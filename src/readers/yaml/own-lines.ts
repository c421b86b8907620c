import type { Line } from "./lines.ts";

/** The lines that are keys or items, not those that continue the text of a key above; neither blank ones nor comments. */
export function* ownLines(text: string): Generator<Line> {
  let column = Number.POSITIVE_INFINITY;
  for (const { 0: line, 1: indent = "", index } of text.matchAll(CONTENT)) {
    if (indent.length > column) continue;
    const key = KEY_WITH_TEXT.exec(line);
    column = key?.[1]?.length ?? Number.POSITIVE_INFINITY;
    yield { start: index, end: index + line.length, text: line };
  }
}

const CONTENT = /^([ \t\u3000\u00A0]*)[^\s#][^\r\n]*/gm;

/** A key and what its text begins with, which may be the | of a text of several lines. */
const KEY_WITH_TEXT = /^((?: |- )*)[^\s"'#:：][^"'#:：]{0,29}(?:：|:[ \u3000\u00A0])[ \u3000]*[^\s#]/;
