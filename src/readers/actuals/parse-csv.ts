import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { Place } from "../../base/diagnostic.ts";
import { type Delimiter, delimiterOf, isNoRecord, placeInRecord, spansOf, stretch } from "./field-spans.ts";
import type { TableRecord } from "./table-record.ts";

/**
 * Hands over the records of a text one by one, and keeps none. Blank lines, and lines that start with #, are none.
 * @returns where a quote opens that nothing closes; the records end before its line
 */
export function parseCsv(file: string, text: string, take: (record: TableRecord) => void): Place | undefined {
  const delimiter = delimiterOf(text);
  if (text.includes('"')) return parseQuoted(file, text, delimiter, take);
  parseLines(file, text, delimiter, take);
  return undefined;
}

/** Records of a text without quotes: each line is one, which takes a fifth of the library's time. */
export function parseLines(
  file: string,
  text: string,
  delimiter: Delimiter,
  take: (record: TableRecord) => void,
): void {
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed + 1;
    line += 1;
    const written = text.slice(start, end);
    start = end;
    if (isNoRecord(written, delimiter)) continue;
    const record = { file, text: written, line, delimiter };
    take({
      values: written.split(delimiter).map(plainValue),
      placeOf: (from, to) => placeInRecord(record, from, to),
    });
  }
}

// csv-parse: quotes, line ends and comments as spreadsheets and people write them.
/** Records of a text that may have quotes. @returns where one opens that nothing closes */
export function parseQuoted(
  file: string,
  text: string,
  delimiter: Delimiter,
  take: (record: TableRecord) => void,
): Place | undefined {
  const bytes = new TextEncoder().encode(text);
  let [at, nextLine] = [0, 1];
  // The library's bytes are right, but its lines are not behind CRLF in quotes.
  const on_record = (values: readonly string[], { bytes: end }: InfoRecord) => {
    const [start, line] = [at, nextLine];
    const placeOf = (from: number, to: number) =>
      placeInRecord({ file, text: decode(bytes, start, end), line, delimiter }, from, to);
    take({ values: values.map(plainValue), placeOf });
    at = end;
    nextLine += countLines(bytes, start, end);
    return undefined;
  };
  if (runs(() => parse(bytes, { ...OPTIONS, delimiter, on_record }))) return undefined;
  const rest = { file, text: decode(bytes, at, bytes.length), line: nextLine, delimiter };
  const quote = spansOf(rest.text, delimiter).at(-1)?.start ?? 0;
  return stretch(rest, quote, quote + 1);
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end));
}

function countLines(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === LINE_FEED) count += 1;
  return count;
}

const LINE_FEED = 0x0a;

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

/** What begins like a formula is kept as text by an apostrophe, by spreadsheets and by our own template. */
function plainValue(value: string): string {
  const text = value.trim();
  return text.startsWith("'") ? text.replace(/^'(?=[=+\-@＝＋－＠])/, "") : text;
}
