import type { Place } from "../../base/diagnostic.ts";
import { delimiterOf } from "./field-spans.ts";
import { parseLines } from "./parse-lines.ts";
import { parseQuoted } from "./parse-quoted.ts";
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
