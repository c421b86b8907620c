import { lastAtOrBefore } from "../base/points.ts";

/** A line and the lines of the value that belongs to its key, by the offsets where the first and the last of them begin. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

export interface Blocks {
  /** The block of the next line that is neither blank nor a comment; undefined at the end of the text. */
  readonly below: (offset: number) => Block | undefined;
}

/** The blocks of a YAML text, by indentation. Every comment of a text may ask for the same one. */
export function blocksOf(text: string): Blocks {
  const starts = Array.from(text.matchAll(/^[ \t]*[^\s#]/gm), ({ index }) => index);
  const known = new Map<number, Block>();
  const blockAt = (first: number): Block | undefined => {
    const start = starts[first];
    if (start === undefined) return undefined;
    const block = known.get(first) ?? { start, end: endOf(first, starts, text) };
    known.set(first, block);
    return block;
  };
  return {
    below: (offset) => blockAt((starts[0] ?? 0) > offset ? 0 : lastAtOrBefore(starts, offset) + 1),
  };
}

function endOf(first: number, starts: readonly number[], text: string): number {
  const start = starts[first] ?? 0;
  const { column, isEmpty } = keyAt(text, start);
  let end = start;
  for (let index = first + 1; index < starts.length; index += 1) {
    const line = starts[index] ?? 0;
    const indent = indentAt(text, line);
    const isItem = isEmpty && indent === column && text.startsWith("-", line + indent);
    if (indent <= column && !isItem) return end;
    end = line;
  }
  return end;
}

function indentAt(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at += 1;
  return at - start;
}

/** In which column the key of a line stands, behind the dashes of items, and whether nothing stands behind it. */
function keyAt(text: string, start: number): { readonly column: number; readonly isEmpty: boolean } {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end === -1 ? undefined : end);
  const [dashes = ""] = /^(?: |- )*/.exec(line) ?? [];
  const comment = line.search(/[ \t]#/);
  const content = comment === -1 ? line : line.slice(0, comment);
  return { column: dashes.length, isEmpty: content.trimEnd().endsWith(":") };
}
