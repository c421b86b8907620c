import type { Edit } from "../../base/diagnostic.ts";
import type { Span } from "./raw.ts";

export interface Line extends Span {
  /** Without line end. */
  readonly text: string;
}

export function lineAt(text: string, offset: number): Line {
  const start = text.slice(0, offset).lastIndexOf("\n") + 1;
  const newline = text.indexOf("\n", offset);
  const end = newline === -1 ? text.length : newline;
  return { start, end, text: text.slice(start, end).replace(/\r$/, "") };
}

/** The line of an offset, or the first one behind it that is neither blank nor a comment. */
export function contentLineAt(text: string, offset: number): Line {
  const line = lineAt(text, offset);
  return hasContent(line) ? line : (nextLine(text, line) ?? line);
}

/** The first line behind another that is neither blank nor a comment. */
export function nextLine(text: string, { end }: Span): Line | undefined {
  for (let line = lineBehind(text, end); line; line = lineBehind(text, line.end)) {
    if (hasContent(line)) return line;
  }
  return undefined;
}

export function lineAbove(text: string, { start }: Span): Line | undefined {
  return start === 0 ? undefined : lineAt(text, start - 1);
}

function lineBehind(text: string, end: number): Line | undefined {
  return end < text.length ? lineAt(text, end + 1) : undefined;
}

function hasContent({ text }: Line): boolean {
  return !/^\s*(?:#|$)/.test(text);
}

/** Replaces every place that a pattern (with flag g) finds. */
export function editsOf(text: string, pattern: RegExp, insert: (found: RegExpExecArray) => string): readonly Edit[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    insert: insert(found),
  }));
}

/** In single quotes, as YAML wants it. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

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
