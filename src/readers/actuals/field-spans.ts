import type { Place } from "../../base/diagnostic.ts";
import { pointsOf } from "../../base/points.ts";

/** From and to, in UTF-16 offsets. */
export interface FieldSpan {
  readonly start: number;
  readonly end: number;
}

const DELIMITERS = [",", "\t", ";"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The delimiter that stands most often in the heading, or, where a title without any stands above it, in a line below. */
export function delimiterOf(text: string): Delimiter {
  const start = startOfRecord(text);
  const lines = text.slice(start, start + FAR_ENOUGH).split("\n", MOST_LINES_ABOVE);
  const counted = lines
    .map((line) => line.replaceAll(/"[^"]*"/g, ""))
    .find((line) => DELIMITERS.some((one) => line.includes(one)));
  const counts = DELIMITERS.map((delimiter) => (counted ?? "").split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

const MOST_LINES_ABOVE = 30;
const FAR_ENOUGH = 20_000;

/** Where the first record begins: behind blank lines and comments. A tab between fields is no blank. */
function startOfRecord(text: string, delimiter: Delimiter = ","): number {
  const noRecord = delimiter === "\t" ? /[^\S\n\t]*(?:#[^\n]*)?(?:\n|$)/y : /[^\S\n]*(?:#[^\n]*)?(?:\n|$)/y;
  let start = 0;
  while (start < text.length && noRecord.test(text)) start = noRecord.lastIndex;
  return start;
}

/** Whether a line is blank or a comment. */
export function isNoRecord(line: string, delimiter: Delimiter): boolean {
  return startOfRecord(line, delimiter) === line.length;
}

/** Where the fields of the first record of a text stand, with their quotes, without blanks around them. */
export function spansOf(text: string, delimiter: Delimiter): readonly FieldSpan[] {
  const spans: FieldSpan[] = [];
  let at = startOfRecord(text, delimiter);
  do {
    const start = skipBlanks(text, at, delimiter);
    const end = endOfField(text, start, delimiter);
    spans.push({ start, end: Math.max(start, start + text.slice(start, end).trimEnd().length) });
    at = end + 1;
  } while (text[at - 1] === delimiter);
  return spans;
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at += 1;
  return at;
}

function endOfField(text: string, start: number, delimiter: Delimiter): number {
  const end = text[start] === '"' ? endOfQuotes(text, start) : start;
  for (let at = end; at < text.length; at += 1) {
    if (text[at] === delimiter || text[at] === "\n") return at;
  }
  return text.length;
}

/** Behind the closing quote; "" inside stands for a quote. */
function endOfQuotes(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return text.length;
}

/** A record as it was written, with the comments and blank lines before it. */
interface WrittenRecord {
  readonly file: string;
  readonly text: string;
  /** Of its first character. */
  readonly line: number;
  readonly delimiter: Delimiter;
}

/** Where the fields from one up to another stand, quotes included. */
export function placeInRecord(record: WrittenRecord, from: number, to: number): Place {
  const spans = spansBefore.get(record) ?? spansOf(record.text, record.delimiter);
  spansBefore.set(record, spans);
  return stretch(record, spans[from]?.start ?? 0, (spans[to - 1] ?? spans.at(-1))?.end ?? 0);
}

/** A record of ten thousand fields is asked about each of them. */
const spansBefore = new WeakMap<WrittenRecord, readonly FieldSpan[]>();

/** From and up to, in UTF-16 offsets in the record. */
export function stretch({ file, text, line }: WrittenRecord, start: number, end: number): Place {
  const pointAt = pointsOf(text);
  const inFile = (offset: number) => ({ ...pointAt(offset), line: pointAt(offset).line + line - 1 });
  return { file, start: inFile(start), end: inFile(end) };
}
