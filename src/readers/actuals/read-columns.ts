import type { Diagnostic } from "../../base/diagnostic.ts";
import { limitedFindings } from "../../base/limited-findings.ts";
import { nearestTo } from "../../base/nearest.ts";
import { brief } from "../../base/quote.ts";
import { ACTUAL_COLUMNS, type ActualColumn, COLUMNS_FOR_PEOPLE, COLUMNS_OF_REVIEW } from "../../form/actuals.ts";
import { isLikelySlip } from "../../form/likely-slip.ts";
import { actualsFindings } from "./findings.ts";
import type { TableRecord } from "./table-record.ts";

export interface Columns {
  /** Index of each column that the file has. */
  readonly indexes: ReadonlyMap<ActualColumn, number>;
  readonly diagnostics: readonly Diagnostic[];
  /** False where the rows make no sense for want of a column. */
  readonly areEnough: boolean;
}

/** Finds the columns by the headings in the first row. A misspelt heading is told and taken for what it was meant. */
export function readColumns(headings: TableRecord): Columns {
  const indexes = new Map<ActualColumn, number>();
  const known = headings.values.map((_, index) => readKnown(headings, index, indexes));
  const unknown = limitedFindings();
  const misspelt = headings.values.map((_, index) => readUnknownColumn(headings, index, indexes, unknown));
  const missing = missingFrom(indexes);
  const row = headings.placeOf(0, headings.values.length);
  const told = missing.map(({ column, headings: [zh] }) =>
    actualsFindings.missingColumn.here(row, { column: { zh, en: column } }),
  );
  const diagnostics = [...known, ...misspelt, ...unknown.all(), ...told, ...aboutReview(headings)].filter(
    (diagnostic) => diagnostic !== undefined,
  );
  return { indexes, diagnostics, areEnough: missing.length === 0 };
}

/** The columns whose headings stand in a row as they should: to find out which row has the headings. */
export function columnsIn({ values }: TableRecord): ReadonlySet<ActualColumn> {
  return new Set(values.flatMap((value) => COLUMN_OF.get(plain(value)) ?? []));
}

/** Whether rows can be read that have these columns. */
export function suffice(columns: ReadonlySet<ActualColumn>): boolean {
  return columns.has("actual") && (columns.has("indicator") || columns.has("id"));
}

function readKnown(
  { values, placeOf }: TableRecord,
  index: number,
  indexes: Map<ActualColumn, number>,
): Diagnostic | undefined {
  const heading = values[index] ?? "";
  const column = COLUMN_OF.get(plain(heading));
  if (column === undefined) return undefined;
  const first = values[indexes.get(column) ?? -1];
  if (first !== undefined)
    return actualsFindings.duplicateColumn.here(placeOf(index, index + 1), { column: heading, first });
  indexes.set(column, index);
  return undefined;
}

function readUnknownColumn(
  { values, placeOf }: TableRecord,
  index: number,
  indexes: Map<ActualColumn, number>,
  unknown: ReturnType<typeof limitedFindings>,
): Diagnostic | undefined {
  const heading = values[index] ?? "";
  const word = plain(heading);
  if (word === "" || COLUMN_OF.has(word) || COLUMNS_FOR_PEOPLE.includes(word) || COLUMNS_OF_REVIEW.includes(word))
    return undefined;
  const absent = Array.from(COLUMN_OF).filter(([, column]) => !indexes.has(column));
  const names = [...absent.map(([name]) => name), ...COLUMNS_FOR_PEOPLE].filter((name) => isLikelySlip(word, name));
  const meant = nearestTo(word, names) ?? "";
  const column = COLUMN_OF.get(meant);
  const { unknownColumn } = actualsFindings;
  if (column === undefined) {
    unknown.add(unknownColumn, () => unknownColumn.unknown(placeOf(index, index + 1), { column: brief(heading) }));
    return undefined;
  }
  indexes.set(column, index);
  return unknownColumn.misspelt(placeOf(index, index + 1), { column: heading, meant });
}

/** One finding for all columns of the reviewer, at the first. */
function aboutReview({ values, placeOf }: TableRecord): readonly Diagnostic[] {
  const columns = values.filter((heading) => COLUMNS_OF_REVIEW.includes(plain(heading)));
  const at = values.findIndex((heading) => COLUMNS_OF_REVIEW.includes(plain(heading)));
  if (at === -1) return [];
  const listed = { zh: columns.join("、"), en: columns.join(", ") };
  return [actualsFindings.reviewColumn.here(placeOf(at, at + 1), { columns: listed })];
}

/** An indicator is named by its name or its id. */
function missingFrom(indexes: ReadonlyMap<ActualColumn, number>): typeof ACTUAL_COLUMNS {
  const value: readonly ActualColumn[] = indexes.has("progress") ? [] : ["actual"];
  const needed: readonly ActualColumn[] = indexes.has("id") ? value : ["indicator", ...value];
  return ACTUAL_COLUMNS.filter(({ column }) => needed.includes(column) && !indexes.has(column));
}

/** 得分率（%） is 得分率, Actual is actual, ★实际完成值 is 实际完成值. */
function plain(heading: string): string {
  const word = heading.replaceAll(/\s|^[*＊★☆]+/g, "").toLowerCase();
  const months =
    /^(?:\d{4}年)?(?:1|一)(?:月)?[-—–~～至到]+(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份)?(执行情况|完成情况|执行数)$/.exec(
      word,
    );
  if (months !== null) return "progress";
  const note = /[)）]$/.test(word) ? word.search(/[(（]/) : -1;
  return note === -1 ? word : word.slice(0, note);
}

const COLUMN_OF: ReadonlyMap<string, ActualColumn> = new Map(
  ACTUAL_COLUMNS.flatMap(({ column, headings }) => [column, ...headings].map((word) => [word, column] as const)),
);
