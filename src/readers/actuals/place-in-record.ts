import type { Place } from "../../base/diagnostic.ts";
import { pointsOf } from "../../base/points.ts";
import { type Delimiter, spansOf } from "./field-spans.ts";

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
  const spans = spansOf(record.text, record.delimiter);
  return stretch(record, spans[from]?.start ?? 0, (spans[to - 1] ?? spans.at(-1))?.end ?? 0);
}

/** From and up to, in UTF-16 offsets in the record. */
export function stretch({ file, text, line }: WrittenRecord, start: number, end: number): Place {
  const pointAt = pointsOf(text);
  const inFile = (offset: number) => ({ ...pointAt(offset), line: pointAt(offset).line + line - 1 });
  return { file, start: inFile(start), end: inFile(end) };
}
