// csv-parse: quotes, line ends and comments as spreadsheets and people write them.
import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { Place } from "../../diagnostic.ts";
import { pointsOf } from "../points.ts";
import { type Delimiter, delimiterOf, spansOf } from "./field-spans.ts";
import type { TableRecord } from "./table-record.ts";

/**
 * Hands over the records of a text one by one, and keeps none. Blank lines, and lines that start with #, are none.
 * @returns where a quote opens that nothing closes; the records end before its line
 */
export function parseCsv(file: string, text: string, take: (record: TableRecord) => void): Place | undefined {
  const delimiter = delimiterOf(text);
  const bytes = new TextEncoder().encode(text);
  let [start, line] = [0, 1];
  // The library's bytes are right, but its lines are not behind CRLF in quotes.
  const on_record = (values: readonly string[], { bytes: end }: InfoRecord) => {
    const written: Written = { file, bytes, start, end, line, delimiter };
    take({ values: values.map(plain), placeOf: (from, to) => placeOf(written, from, to) });
    line += countLines(bytes, start, end);
    start = end;
    return undefined;
  };
  if (runs(() => parse(bytes, { ...OPTIONS, delimiter, on_record }))) return undefined;
  const rest: Written = { file, bytes, start, end: bytes.length, line, delimiter };
  const at = spansOf(textOf(rest), delimiter).at(-1)?.start ?? 0;
  return stretch(rest, at, at + 1);
}

/** A record as it was written, with the comments and blank lines before it. */
interface Written {
  readonly file: string;
  /** Of the file. */
  readonly bytes: Uint8Array;
  /** In bytes. */
  readonly start: number;
  readonly end: number;
  /** Of its first byte. */
  readonly line: number;
  readonly delimiter: Delimiter;
}

/** Quotes included. */
function placeOf(written: Written, from: number, to: number): Place {
  const spans = spansOf(textOf(written), written.delimiter);
  return stretch(written, spans[from]?.start ?? 0, (spans[to - 1] ?? spans.at(-1))?.end ?? 0);
}

/** @param start in UTF-16 units, as `end` */
function stretch(written: Written, start: number, end: number): Place {
  const { file, line } = written;
  const pointAt = pointsOf(textOf(written));
  const inFile = (offset: number) => ({ ...pointAt(offset), line: pointAt(offset).line + line - 1 });
  return { file, start: inFile(start), end: inFile(end) };
}

function textOf({ bytes, start, end }: Written): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
}

function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === LINE_FEED) count += 1;
  return count;
}

const LINE_FEED = 0x0a;

/** What begins like a formula is kept as text by an apostrophe, by spreadsheets and by our own template. */
function plain(value: string): string {
  const text = value.trim();
  return text.startsWith("'") ? text.replace(/^'(?=[=+\-@＝＋－＠])/, "") : text;
}

const OPTIONS = {
  comment: "#",
  comment_no_infix: true,
  ltrim: true,
  // Found out from the first line otherwise, which may be a comment that was typed elsewhere.
  record_delimiter: ["\r\n", "\n"],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
};

/** Of all errors the options leave only the quote that is not closed. */
function runs(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED") return false;
    throw error;
  }
}
