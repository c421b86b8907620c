// csv-parse: quotes, line ends and comments as spreadsheets and people write them.
import { CsvError, type InfoRecord, parse } from "csv-parse/sync";
import type { Place } from "../../base/diagnostic.ts";
import { type Delimiter, spansOf } from "./field-spans.ts";
import { placeInRecord, stretch } from "./place-in-record.ts";
import { plainValue } from "./plain-value.ts";
import type { TableRecord } from "./table-record.ts";

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
