import type { Diagnostic, Place } from "../../diagnostic.ts";
import { didYouMean } from "../../did-you-mean.ts";
import { ACTUAL_COLUMNS, type ActualColumn, COLUMNS_FOR_PEOPLE } from "../../form/actual-columns.ts";
import { duplicateColumn, missingColumn, misspeltColumn, unknownColumn } from "./messages.ts";
import type { Field } from "./parse-csv.ts";

export interface Columns {
  /** Index of each column that the file has. */
  readonly indexes: ReadonlyMap<ActualColumn, number>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where the rows make no sense for want of a column. */
  readonly areEnough: boolean;
}

type PlaceOf = (span: { readonly start: number; readonly end: number }) => Place;

/** Finds the columns by the headings in the first row. A misspelt heading is told and taken for what it was meant. */
export function readColumns(headings: readonly Field[], placeOf: PlaceOf): Columns {
  const indexes = new Map<ActualColumn, number>();
  const known = headings.map((heading, index) => readKnown(heading, index, headings, indexes, placeOf));
  const strangers = headings.map((heading, index) => readStranger(heading, index, indexes, placeOf));
  const row = { start: headings[0]?.start ?? 0, end: headings.at(-1)?.end ?? 0 };
  const missing = missingFrom(indexes);
  const told = missing.map(({ column, headings: [zh] }) => missingColumn(placeOf(row), { column: { zh, en: column } }));
  const diagnostics = [...known, ...strangers, ...told].filter((diagnostic) => diagnostic !== undefined);
  return { indexes, diagnostics, areEnough: missing.length === 0 };
}

function readKnown(
  heading: Field,
  index: number,
  headings: readonly Field[],
  indexes: Map<ActualColumn, number>,
  placeOf: PlaceOf,
): Diagnostic | undefined {
  const column = COLUMN_OF.get(plain(heading.text));
  if (column === undefined) return undefined;
  const first = headings[indexes.get(column) ?? -1];
  if (first) return duplicateColumn(placeOf(heading), { column: heading.text, first: first.text });
  indexes.set(column, index);
  return undefined;
}

function readStranger(
  heading: Field,
  index: number,
  indexes: Map<ActualColumn, number>,
  placeOf: PlaceOf,
): Diagnostic | undefined {
  const word = plain(heading.text);
  if (word === "" || COLUMN_OF.has(word) || COLUMNS_FOR_PEOPLE.includes(word)) return undefined;
  const absent = Array.from(COLUMN_OF).filter(([, column]) => !indexes.has(column));
  const meant = didYouMean(word, [...absent.map(([name]) => name), ...COLUMNS_FOR_PEOPLE]) ?? "";
  const column = COLUMN_OF.get(meant);
  if (column === undefined) return unknownColumn(placeOf(heading), { column: heading.text });
  indexes.set(column, index);
  return misspeltColumn(placeOf(heading), { column: heading.text, meant });
}

/** An indicator is named by its name or its id. */
function missingFrom(indexes: ReadonlyMap<ActualColumn, number>): typeof ACTUAL_COLUMNS {
  const needed: readonly ActualColumn[] = indexes.has("id") ? ["actual"] : ["indicator", "actual"];
  return ACTUAL_COLUMNS.filter(({ column }) => needed.includes(column) && !indexes.has(column));
}

/** 得分率（%） is 得分率, Actual is actual. */
function plain(heading: string): string {
  return heading.replaceAll(/\s|[(（].*?[)）]$/g, "").toLowerCase();
}

const COLUMN_OF: ReadonlyMap<string, ActualColumn> = new Map(
  ACTUAL_COLUMNS.flatMap(({ column, headings }) => [column, ...headings].map((word) => [word, column] as const)),
);
