import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import { align, marginOf } from "./align.ts";
import type { Column } from "./find-tables.ts";
import { BAD, fitOf } from "./fit.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import type { Matrix } from "./matrix.ts";
import { signOf, targetLikeness } from "./words.ts";

/** A row of an indicator table: the texts that stand in each of its columns. */
export interface RawRow {
  readonly row: number;
  readonly cells: ReadonlyMap<ColumnRole, readonly GridCell[]>;
  /** Texts that no column takes. */
  readonly unplaced: readonly GridCell[];
  readonly marks: readonly Mark[];
}

export interface TableColumns {
  readonly matrix: Matrix;
  readonly columns: readonly Column[];
  /** The columns that belong to the table. */
  readonly scope: ReadonlySet<number>;
  readonly rows: readonly number[];
}

/** The rows of a table whose columns are known, each laid on them as it stands, or by content where that cannot be meant. */
export function readRows(table: TableColumns): readonly RawRow[] {
  const laid = table.rows.map((row) => layRow(table, row));
  const usual = usualColumns(laid);
  return laid.map((row) => checkRow(table, row, usual));
}

interface LaidRow {
  readonly row: number;
  readonly entries: readonly Entry[];
  readonly width: number;
}

interface Entry {
  readonly cell: GridCell;
  readonly column: Column;
}

function layRow({ matrix, columns, scope }: TableColumns, row: number): LaidRow {
  const all = matrix.covering(row);
  const inScope = all.filter((cell) => columnsOf(cell).some((index) => scope.has(index)));
  const entries = inScope.flatMap((cell) => {
    const own = columnsOf(cell).filter((index) => scope.has(index));
    const index = own.find((one) => columns[one]?.role !== undefined) ?? own[0] ?? cell.column;
    const column = columns[index] ?? NO_COLUMN;
    // The vertical label beside the table is its own head.
    return cell.text === "" || column.head === cell ? [] : [{ cell, column }];
  });
  return { row, entries, width: Math.max(0, ...all.map(({ column, columnSpan }) => column + columnSpan)) };
}

const NO_COLUMN: Column = { role: undefined, head: undefined, isOwn: false };

function columnsOf({ column, columnSpan }: GridCell): readonly number[] {
  return Array.from({ length: columnSpan }, (_, index) => column + index);
}

/** The columns that most rows fill. */
function usualColumns(rows: readonly LaidRow[]): ReadonlySet<ColumnRole> {
  const counts = new Map<ColumnRole, number>();
  const indicators = rows.filter(({ entries }) => entries.some(({ column }) => column.role === "name"));
  for (const { entries } of indicators) {
    for (const role of new Set(entries.map(({ column }) => column.role))) {
      if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([role, count]) => (count * 5 >= indicators.length * 4 ? [role] : [])));
}

function checkRow(table: TableColumns, laid: LaidRow, usual: ReadonlySet<ColumnRole>): RawRow {
  const { row, entries } = laid;
  const isShort = table.matrix.grid.columns === "spans" && laid.width < table.matrix.columns;
  const found = problemOf(entries);
  const target = entries.find(({ column }) => column.role === "target");
  const lacks = [...usual].some((role) => !CARRIED.has(role) && !entries.some(({ column }) => column.role === role));
  if (found === undefined) {
    const isDoubtful = isShort && (lacks || (target !== undefined && targetLikeness(target.cell.text) === 0));
    const marks = isDoubtful ? [mark("doubtful", shortRow, entries)] : [];
    return { row, cells: byRole(entries), unplaced: strangers(entries), marks: [...marks, ...spanMarks(entries)] };
  }
  const realigned = realign(table.columns, entries, table.scope);
  if (realigned === undefined) {
    const marks = [mark("doubtful", found, entries), ...spanMarks(entries)];
    return { row, cells: byRole(entries), unplaced: strangers(entries), marks };
  }
  const isSure = realigned.isSure && !(isShort && lacksAfter(realigned.entries, usual));
  const marks = [mark(isSure ? "repaired" : "doubtful", isSure ? moved : found, entries)];
  return {
    row,
    cells: byRole(realigned.entries),
    unplaced: strangers(realigned.entries),
    marks: [...marks, ...spanMarks(entries)],
  };
}

/** A blank class goes on from above. */
const CARRIED: ReadonlySet<ColumnRole> = new Set(["level1", "level2"]);

function lacksAfter(entries: readonly Entry[], usual: ReadonlySet<ColumnRole>): boolean {
  return [...usual].some((role) => !CARRIED.has(role) && !entries.some(({ column }) => column.role === role));
}

function mark(level: Mark["level"], text: Mark["text"], [first]: readonly Entry[]): Mark {
  return { level, text, address: first?.cell.address ?? { text: NOWHERE } };
}

const NOWHERE = { zh: "", en: "" };

const shortRow = {
  zh: "这一行的单元格比表头少，可能错位",
  en: "the row has fewer cells than the header, it may be shifted",
};
const moved = {
  zh: "这一行与表头错位，已按内容对齐",
  en: "the row stood beside its columns and was aligned by its content",
};
const twoTexts = sentence({ zh: "“{head}”一列有两段文字", en: "two texts stand in the column “{head}”" });
const noColumn = sentence({ zh: "“{text}”所在的列没有列名", en: "the column of “{text}” has no head" });
const unlike = sentence({ zh: "“{text}”不像“{head}”", en: "“{text}” does not look like “{head}”" });
const beside = sentence({
  zh: "“{text}”像指标值，却不在指标值一列",
  en: "“{text}” looks like a target but stands in another column",
});
const spans = sentence({ zh: "“{text}”跨了 {rows} 行指标", en: "“{text}” covers {rows} rows of indicators" });

/** Why the places of a row cannot be meant. */
function problemOf(entries: readonly Entry[]): Mark["text"] | undefined {
  const seen = new Map<ColumnRole, GridCell>();
  for (const { cell, column } of entries) {
    const { role, head } = column;
    if (role === undefined) {
      if (head === undefined) return noColumn({ text: cell.text });
      continue;
    }
    const before = seen.get(role);
    if (before !== undefined && before.text !== cell.text && !isNumbering(before, role))
      return twoTexts({ head: head?.text ?? role });
    seen.set(role, cell);
    if (fitOf(cell.text, role) <= BAD && !isOddName(cell, role, entries))
      return unlike({ text: cell.text, head: head?.text ?? role });
  }
  return valueBeside(entries);
}

/** 控制在预算成本内 could be a target, but beside one it is the name. */
function isOddName({ text }: GridCell, role: ColumnRole, entries: readonly Entry[]): boolean {
  const target = entries.find(({ column }) => column.role === "target");
  return role === "name" && fitOf(text, role) === BAD && target !== undefined && targetLikeness(target.cell.text) > 0;
}

/** 指标1： may have a column of its own before the name. */
function isNumbering({ text }: GridCell, role: ColumnRole): boolean {
  return role === "name" && /^(?:指标)?\d*[:：.、]?$/u.test(text.trim());
}

function valueBeside(entries: readonly Entry[]): Mark["text"] | undefined {
  const targets = entries.filter(({ column }) => column.role === "target");
  if (targets.length > 0) return undefined;
  const value = entries.find(
    ({ cell, column }) => column.role !== "name" && !COULD_BE_OWN.has(column.role) && targetLikeness(cell.text) === 2,
  );
  return value && beside({ text: value.cell.text });
}

const COULD_BE_OWN: ReadonlySet<ColumnRole | undefined> = new Set(["weight", "score", "baseline", "initialTarget"]);

/** All texts of a row laid anew, whatever columns they stand in. */
function realign(
  columns: readonly Column[],
  entries: readonly Entry[],
  scope: ReadonlySet<number>,
): { readonly entries: readonly Entry[]; readonly isSure: boolean } | undefined {
  const own = columns.filter(({ role, isOwn }, index) => scope.has(index) && role !== undefined && isOwn);
  const different = own.filter((column, index) => column.head === undefined || own[index - 1]?.head !== column.head);
  const roles = different.flatMap(({ role }) => role ?? []);
  const texts = entries.map(({ cell }) => cell.text);
  const best = align(texts, roles);
  if (best === undefined) return undefined;
  const laid = entries.map(
    ({ cell }, index): Entry => ({ cell, column: different[best.columns[index] ?? -1] ?? NO_COLUMN }),
  );
  return { entries: laid, isSure: isSure(laid, marginOf(texts, roles, best)) };
}

/** Sure where each text suits its column, the target looks like one, and no other text would do as well. */
function isSure(entries: readonly Entry[], margin: number): boolean {
  const target = entries.find(({ column }) => column.role === "target");
  const name = entries.find(({ column }) => column.role === "name");
  if (target === undefined || name === undefined || margin < LEAST_MARGIN) return false;
  const isValue = targetLikeness(target.cell.text) === 2 || entries.some(({ cell }) => signOf(cell.text) !== undefined);
  return (
    isValue && entries.every(({ cell, column }) => column.role !== undefined && fitOf(cell.text, column.role) > -1.5)
  );
}

const LEAST_MARGIN = 1.5;

/** One name or value for several rows may be meant for the first alone. */
function spanMarks(entries: readonly Entry[]): readonly Mark[] {
  return entries.flatMap(({ cell, column }) =>
    cell.rowSpan > 1 && (column.role === "name" || column.role === "target")
      ? [{ level: "doubtful" as const, text: spans({ text: cell.text, rows: cell.rowSpan }), address: cell.address }]
      : [],
  );
}

function byRole(entries: readonly Entry[]): ReadonlyMap<ColumnRole, readonly GridCell[]> {
  const cells = new Map<ColumnRole, GridCell[]>();
  for (const { cell, column } of entries) {
    if (column.role === undefined) continue;
    cells.set(column.role, [...(cells.get(column.role) ?? []), cell]);
  }
  return cells;
}

function strangers(entries: readonly Entry[]): readonly GridCell[] {
  return entries.filter(({ column }) => column.role === undefined).map(({ cell }) => cell);
}
