import type { Diagnostic, Place } from "../../diagnostic.ts";
import type { ActualColumn } from "../../form/actual-columns.ts";
import type { ActualRow, Actuals, Cell } from "../../form/actuals.ts";
import { decodeText } from "../decode-text.ts";
import { pointsOf } from "../points.ts";
import { longRow, noRows, openQuote, shortRow } from "./messages.ts";
import { type Field, parseCsv } from "./parse-csv.ts";
import { readColumns } from "./read-columns.ts";

/** The actuals file as far as it could be read. */
export interface ActualsDocument {
  readonly actuals: Actuals;
  readonly diagnostics: readonly Diagnostic[];
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
}

type PlaceOf = (span: { readonly start: number; readonly end: number }) => Place;

/** Bytes → rows and findings. Which indicator a row belongs to is not asked here. */
export function readActualsCsv(file: string, bytes: Uint8Array): ActualsDocument {
  const { text, diagnostics } = decodeText(file, bytes, "utf-8 or gb18030");
  return text === undefined ? { actuals: { file, rows: [] }, diagnostics, text: "" } : readTable(file, text);
}

function readTable(file: string, text: string): ActualsDocument {
  const pointAt = pointsOf(text);
  const placeOf: PlaceOf = ({ start, end }) => ({ file, start: pointAt(start), end: pointAt(end) });
  const { records, openQuote: quote } = parseCsv(text);
  const [headings = [], ...body] = records;
  const { indexes, diagnostics, areEnough } = readColumns(headings, placeOf);
  const width = headings.findLastIndex((heading) => heading.text !== "") + 1;
  const filled = body.filter((record) => record.some((field) => field.text !== ""));
  const legible = filled.filter((record) => !isTooLong(record, width));
  const rows = areEnough ? legible.map((record) => makeRow(record, indexes, placeOf)) : [];
  const ragged = filled.map((record) => reportRagged(record, width, placeOf));
  const end = quote === undefined ? [] : [openQuote(placeOf({ start: quote, end: quote + 1 }), {})];
  const empty = filled.length + end.length === 0 ? [noRows(placeOf({ start: 0, end: 0 }), {})] : [];
  const all = [...empty, ...(headings.length === 0 ? [] : diagnostics), ...ragged, ...end];
  return { actuals: { file, rows }, diagnostics: all.filter((diagnostic) => diagnostic !== undefined), text };
}

type Fields = readonly Field[];

/** Empty fields behind the last column are what spreadsheets leave there. */
function isTooLong(record: Fields, width: number): boolean {
  return record.slice(width).some((field) => field.text !== "");
}

function reportRagged(record: Fields, width: number, placeOf: PlaceOf): Diagnostic | undefined {
  const counts = { found: record.length, expected: width };
  if (record.length < width) return shortRow(placeOf(spanOf(record)), counts);
  return isTooLong(record, width) ? longRow(placeOf(spanOf(record.slice(width))), counts) : undefined;
}

function makeRow(record: Fields, indexes: ReadonlyMap<ActualColumn, number>, placeOf: PlaceOf): ActualRow {
  const place = placeOf(spanOf(record));
  const absent: Cell = { text: "", place };
  const cell = (column: ActualColumn): Cell => {
    const field = record[indexes.get(column) ?? -1];
    return field ? { text: field.text, place: placeOf(field) } : absent;
  };
  return {
    block: cell("block"),
    id: cell("id"),
    indicator: cell("indicator"),
    actual: cell("actual"),
    baseline: cell("baseline"),
    rate: cell("rate"),
    reason: cell("reason"),
    evidence: cell("evidence"),
    score: cell("score"),
    place,
  };
}

function spanOf(record: Fields): { readonly start: number; readonly end: number } {
  return { start: record[0]?.start ?? 0, end: record.at(-1)?.end ?? 0 };
}
