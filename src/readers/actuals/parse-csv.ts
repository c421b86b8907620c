// csv-parse: quotes, line ends and comments as spreadsheets and people write them.
import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import { type Delimiter, delimiterOf, spansOf } from "./field-spans.ts";

/** A field with its UTF-16 offsets in the text, quotes included, blanks around it not. */
export interface Field {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Csv {
  readonly records: readonly (readonly Field[])[];
  /** Where a quote opens that nothing closes; the records end before its line. */
  readonly openQuote: number | undefined;
}

/** Text → records. Blank lines, and lines that start with #, are none. */
export function parseCsv(text: string): Csv {
  const delimiter = delimiterOf(text);
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const records: (readonly Field[])[] = [];
  let bytesRead = 0;
  let read = 0;
  // The library's bytes are right, but its lines are not behind CRLF in quotes.
  const on_record = (values: readonly string[], { bytes: end }: InfoRecord) => {
    const raw = decoder.decode(bytes.subarray(bytesRead, end));
    records.push(fieldsOf(values, raw, read, delimiter));
    bytesRead = end;
    read += raw.length;
    return undefined;
  };
  const isWhole = runs(() => parse(bytes, { ...OPTIONS, delimiter, on_record }));
  return { records, openQuote: isWhole ? undefined : read + (spansOf(text.slice(read), delimiter).at(-1)?.start ?? 0) };
}

function fieldsOf(values: readonly string[], raw: string, offset: number, delimiter: Delimiter): readonly Field[] {
  const spans = spansOf(raw, delimiter);
  return values.map((value, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: raw.length };
    return { text: withoutApostrophe(value.trim()), start: offset + start, end: offset + end };
  });
}

/** What begins like a formula is kept as text by an apostrophe, by spreadsheets and by our own template. */
function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@＝＋－＠])/, "");
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
