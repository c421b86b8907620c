// PapaParse: quotes, line ends and comments as spreadsheets and people write them; runs in browsers, has no dependencies.
import csv from "papaparse";
import type { Place } from "../../base/diagnostic.ts";
import { type Delimiter, delimiterOf, isNoRecord, placeInRecord, spansOf, stretch } from "./field-spans.ts";
import type { TableRecord } from "./table-record.ts";

/**
 * Hands over the records of a text one by one, and keeps none. Blank lines, and lines that start with #, are none.
 * @returns where a quote opens that nothing closes as it should; the records end before its line
 */
export function parseCsv(file: string, text: string, take: (record: TableRecord) => void): Place | undefined {
  const delimiter = delimiterOf(text);
  let [start, line] = [0, 1];
  let openQuote: Place | undefined;
  csv.parse<readonly string[]>(withQuotesFirst(text, delimiter), {
    delimiter,
    newline: "\n",
    comments: "#",
    // Its fast way, for texts without quotes, would hold all lines at once.
    fastMode: false,
    step: ({ data: values, errors, meta: { cursor } }, parser) => {
      // Behind the record, and behind the comments before it.
      const written = { file, text: text.slice(start, cursor), line, delimiter };
      start = cursor;
      line += countLines(written.text);
      if (errors.some(({ type }) => type === "Quotes")) {
        const quote = spansOf(written.text, delimiter).find(({ start: at }) => written.text[at] === '"')?.start ?? 0;
        openQuote = stretch(written, quote, quote + 1);
        parser.abort();
        return;
      }
      if (!isNoRecord(written.text, delimiter))
        take({ values: values.map(plainValue), placeOf: (from, to) => placeInRecord(written, from, to) });
    },
  });
  return openQuote;
}

/** `a, "b"` → `a ,"b"`: people write a blank before a quote, where the library would take the quote for a character. */
function withQuotesFirst(text: string, delimiter: Delimiter): string {
  const blanks = BLANKS_BEFORE_QUOTE[delimiter];
  return text.includes(' "') || text.includes('\t"')
    ? text.replaceAll(blanks, (all, before?: string, skipped?: string) =>
        before === undefined ? all : `${skipped}${before}`,
      )
    : text;
}

/** Comments and text in quotes are passed over as they are. */
const BLANKS_BEFORE_QUOTE: Readonly<Record<Delimiter, RegExp>> = {
  ",": /^#.*|"[^"]*"|([,\n])([ \t]+)(?=")/gm,
  ";": /^#.*|"[^"]*"|([;\n])([ \t]+)(?=")/gm,
  "\t": /^#.*|"[^"]*"|([\t\n])( +)(?=")/gm,
};

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** What begins like a formula is kept as text by an apostrophe, by spreadsheets and by our own template. */
function plainValue(value: string): string {
  const text = value.trim();
  return text.startsWith("'") ? text.replace(/^'(?=[=+\-@＝＋－＠])/, "") : text;
}
