import type { RawEntry, RawList, RawMap, RawNode, RawScalar } from "./raw.ts";

/**
 * Reads the YAML that nearly all forms are written in: keys and dashes in blocks, plain or simply quoted texts of one line.
 * Undefined for anything else, and for anything that may be a mistake: that is for the library, which takes three times as
 * long as all the rest of reading a form.
 */
export function readPlainYaml(text: string): RawNode | undefined {
  const rows = text.length > LONGEST || UNUSUAL.test(text) ? undefined : rowsOf(text);
  const cursor = { rows: rows ?? [], at: 0 };
  const root = cursor.rows[0]?.indent === 0 ? readNode(cursor, 0, 0) : undefined;
  return cursor.at === cursor.rows.length ? root : undefined;
}

/** Beyond it the limits of the library's reader apply. */
const LONGEST = 200_000;

/** Tabs, byte order marks, what cannot be seen, and line ends of old Macintoshes. */
const UNUSUAL = /[\t\uFEFF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]|\r(?!\n)/;

/** Soft hyphen, characters without width, and marks of direction. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** A line that is neither blank nor a comment. */
interface Row {
  readonly indent: number;
  /** Offset of what follows the indent. */
  readonly start: number;
  /** From there, without spaces at its end. */
  readonly text: string;
}

interface Cursor {
  readonly rows: Row[];
  at: number;
}

function rowsOf(text: string): Row[] {
  return Array.from(text.matchAll(ROW), ({ 0: line, 1: indent = "", index }) => ({
    indent: indent.length,
    start: index + indent.length,
    text: withoutBlanks(line.slice(indent.length)),
  }));
}

const ROW = /^( *)[^ \r\n#][^\r\n]*/gm;

/** Only of plain spaces: a full-width one at the end of a text is part of it. */
function withoutBlanks(text: string): string {
  return text.endsWith(" ") ? text.replace(/(?<! ) +$/, "") : text;
}

/** Forms nest six deep. */
const DEEPEST = 50;

function readNode(cursor: Cursor, indent: number, depth: number): RawNode | undefined {
  if (depth > DEEPEST) return undefined;
  const isList = cursor.rows[cursor.at]?.text.startsWith("- ");
  return isList ? readList(cursor, indent, depth) : readMap(cursor, indent, depth);
}

function readMap(cursor: Cursor, indent: number, depth: number): RawMap | undefined {
  const entries = new Map<string, RawEntry>();
  const start = cursor.rows[cursor.at]?.start ?? 0;
  let [end, size] = [start, 1];
  for (let row = rowAt(cursor, indent); row !== undefined && !row.text.startsWith("- "); row = rowAt(cursor, indent)) {
    const [opening, written = ""] = KEY.exec(row.text) ?? [];
    if (opening === undefined || entries.has(written)) return undefined;
    cursor.at += 1;
    const key = { start: row.start, end: row.start + written.length };
    const value = readValue(row.text.slice(opening.length), row.start + opening.length, key.end, cursor, indent, depth);
    if (value === undefined) return undefined;
    entries.set(written, { written, key, value });
    end = value.end;
    size += value.size;
  }
  return isDeeper(cursor, indent) ? undefined : { kind: "map", start, end, size, flagged: false, entries };
}

const KEY = /^([A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff（）()]*):(?: +|$)/;

function rowAt({ rows, at }: Cursor, indent: number): Row | undefined {
  const row = rows[at];
  return row?.indent === indent ? row : undefined;
}

/** A line that continues the text above it, or that is not where it belongs. */
function isDeeper({ rows, at }: Cursor, indent: number): boolean {
  return (rows[at]?.indent ?? 0) > indent;
}

/** What stands behind a key: a text, or nothing and then lines that are indented, or a list that need not be. */
function readValue(
  text: string,
  start: number,
  keyEnd: number,
  cursor: Cursor,
  indent: number,
  depth: number,
): RawNode | undefined {
  if (text !== "" && !text.startsWith("#")) return isDeeper(cursor, indent) ? undefined : readScalar(text, start);
  if (!isComment(text)) return undefined;
  const next = cursor.rows[cursor.at];
  if (next && next.indent > indent) return readNode(cursor, next.indent, depth + 1);
  if (next?.indent === indent && next.text.startsWith("- ")) return readList(cursor, indent, depth + 1);
  return scalar(keyEnd, keyEnd, null, "");
}

/** As people write it, or none; “#3泵站” may well be meant as text. */
function isComment(text: string): boolean {
  return text === "" || /^#(?:[ #!]|$)/.test(text);
}

function readList(cursor: Cursor, indent: number, depth: number): RawList | undefined {
  const items: RawNode[] = [];
  const start = cursor.rows[cursor.at]?.start ?? 0;
  let [end, size] = [start, 1];
  for (let row = rowAt(cursor, indent); row?.text.startsWith("- "); row = rowAt(cursor, indent)) {
    const item = readItem(row, cursor, indent, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.end;
    size += item.size;
  }
  return isDeeper(cursor, indent) ? undefined : { kind: "list", start, end, size, flagged: false, items };
}

/** A mapping begins behind the dash as if it began on a line of its own. */
function readItem({ text, start }: Row, cursor: Cursor, indent: number, depth: number): RawNode | undefined {
  const width = /^- +/.exec(text)?.[0].length ?? 0;
  const row = { indent: indent + width, start: start + width, text: text.slice(width) };
  if (KEY.test(row.text)) {
    cursor.rows[cursor.at] = row;
    return depth > DEEPEST ? undefined : readMap(cursor, row.indent, depth);
  }
  cursor.at += 1;
  return isDeeper(cursor, indent) ? undefined : readScalar(row.text, row.start);
}

function readScalar(text: string, start: number): RawScalar | undefined {
  const [quoted, inside] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined) {
    const rest = text.slice(quoted.length);
    const value = inside ?? quoted.slice(1, -1);
    return rest === "" || /^ +#/.test(rest) ? scalar(start, start + quoted.length, value, value) : undefined;
  }
  const comment = text.indexOf(" #");
  if (comment !== -1 && !isComment(text.slice(comment + 1))) return undefined;
  const source = comment === -1 ? text : withoutBlanks(text.slice(0, comment));
  if (SYNTAX.test(source)) return undefined;
  const value = MAYBE_NO_TEXT.test(source) ? plainValue(source) : source;
  return value === undefined ? undefined : scalar(start, start + source.length, value, source);
}

/** Without anything that would have to be resolved inside. */
const QUOTED = /^(?:'([^'\n]*)'(?!')|"[^"\\\n]*")/;

/** What no plain text begins with or has inside. */
const SYNTAX = /^[-?:,[\]{}#&*!|>'"%@`]|:(?: |$)/;

const MAYBE_NO_TEXT = /^[-+.\d~nNtTfF]/;

/** By the core schema of YAML 1.2; undefined for numbers that are not written as people write them. */
function plainValue(source: string): RawScalar["value"] | undefined {
  if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(source)) return Number(source);
  if (/^(?:~|null|Null|NULL)$/.test(source)) return null;
  if (/^(?:true|True|TRUE)$/.test(source)) return true;
  if (/^(?:false|False|FALSE)$/.test(source)) return false;
  return /^[-+]?(?:\.?\d[\d.]*(?:[eE][-+]?\d+)?|0[ox][\da-fA-F]+|\.(?:inf|nan))$/i.test(source) ? undefined : source;
}

function scalar(start: number, end: number, value: RawScalar["value"], source: string): RawScalar {
  return { kind: "scalar", start, end, value, source, at: start, flagged: false, size: 1 };
}
