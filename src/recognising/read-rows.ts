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
  const printed = table.rows.map((row) => layRow(table, row));
  const usual = usualColumns(printed.filter(({ entries }) => has(entries, "name")));
  const settled = printed.map((row) => settleRow(table, row, usual));
  return withCompany(
    settled.map((row) => checkRow(row, usualColumns(settled.filter((one) => one !== row && has(one.entries, "name"))))),
  );
}

/** Where many rows of a table are doubtful, those that only look right are so by accident. */
function withCompany(rows: readonly RawRow[]): readonly RawRow[] {
  const indicators = rows.filter(({ cells }) => cells.has("name") && cells.has("target"));
  const doubtful = indicators.filter(isDoubtful);
  if (doubtful.length < LEAST_COMPANY || doubtful.length * 3 < indicators.length) return rows;
  return rows.map((row) => {
    const [first] = row.cells.get("name") ?? [];
    if (first === undefined || isDoubtful(row)) return row;
    return { ...row, marks: [...row.marks, { level: "doubtful", text: inCompany, address: first.address }] };
  });
}

const LEAST_COMPANY = 2;

function isDoubtful({ marks }: RawRow): boolean {
  return marks.some(({ level }) => level === "doubtful");
}

const inCompany = {
  zh: "同一个表有多行存疑，这一行也请核对",
  en: "several rows of the table are doubtful, so look at this one, too",
};

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

/** The columns that most rows fill, those of classes aside: a blank class goes on from above. Undefined where there is nothing to go by. */
function usualColumns(rows: readonly { readonly entries: readonly Entry[] }[]): ReadonlySet<ColumnRole> | undefined {
  if (rows.length === 0) return undefined;
  const counts = new Map<ColumnRole, number>();
  for (const { entries } of rows) {
    for (const role of new Set(entries.map(({ column }) => column.role))) {
      if (role !== undefined && !CARRIED.has(role)) counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([role, count]) => (count * 5 >= rows.length * 4 ? [role] : [])));
}

const CARRIED: ReadonlySet<ColumnRole> = new Set(["level1", "level2"]);

function has(entries: readonly Entry[], role: ColumnRole): boolean {
  return entries.some(({ column }) => column.role === role);
}

function lacksUsual(entries: readonly Entry[], usual: ReadonlySet<ColumnRole> | undefined): boolean {
  return usual === undefined || [...usual].some((role) => !has(entries, role));
}

/** A row where its texts belong, and how that was found. */
interface SettledRow {
  readonly row: number;
  readonly entries: readonly Entry[];
  readonly printed: readonly Entry[];
  readonly isShort: boolean;
  /** Why the places of the texts could not be meant. */
  readonly problem: Mark["text"] | undefined;
  /** Whether laying them anew left no doubt. */
  readonly isSure: boolean;
}

function settleRow(
  table: TableColumns,
  { row, entries, width }: LaidRow,
  usual: ReadonlySet<ColumnRole> | undefined,
): SettledRow {
  const isShort = table.matrix.grid.columns === "spans" && width < table.matrix.columns;
  const problem = problemOf(entries, usual);
  const realigned = problem && realign(table.columns, entries, table.scope);
  const settled = realigned ?? { entries, isSure: problem === undefined };
  // What comes down from the row above belongs to that.
  const isOwn = entries.every(({ cell, column }) => cell.row === row || (column.role && CARRIED.has(column.role)));
  return { row, entries: settled.entries, isSure: settled.isSure && isOwn, printed: entries, isShort, problem };
}

/** @param usual the columns that the other rows fill */
function checkRow(
  { row, entries, printed, isShort, problem, isSure }: SettledRow,
  usual: ReadonlySet<ColumnRole> | undefined,
): RawRow {
  if (problem === undefined) return rowOf(row, entries, lackOf(entries, usual, isShort), printed);
  const isMoved = isSure && !lacksUsual(entries, usual);
  const mark = isMoved
    ? ({ level: "repaired", text: moved } as const)
    : ({ level: "doubtful", text: problem } as const);
  return rowOf(row, entries, mark, printed);
}

function rowOf(
  row: number,
  entries: readonly Entry[],
  mark: Omit<Mark, "address"> | undefined,
  printed: readonly Entry[],
): RawRow {
  const [first] = entries;
  const own = mark && first ? [{ ...mark, address: first.cell.address }] : [];
  return { row, cells: byRole(entries), unplaced: strangers(entries), marks: [...own, ...spanMarks(printed)] };
}

/** Why a row whose texts all suit may yet be shifted: it has fewer cells than the header and lacks what the others have, or its sign is lost. */
function lackOf(
  entries: readonly Entry[],
  usual: ReadonlySet<ColumnRole> | undefined,
  isShort: boolean,
): Omit<Mark, "address"> | undefined {
  const target = entries.find(({ column }) => column.role === "target");
  if (target === undefined) return undefined;
  if (usual?.has("sign") && !has(entries, "sign")) return { level: "doubtful", text: noSign };
  const isShifted = isShort && (lacksUsual(entries, usual) || targetLikeness(target.cell.text) === 0);
  return isShifted ? { level: "doubtful", text: shortRow } : undefined;
}

const shortRow = {
  zh: "这一行的单元格比表头少，可能错位",
  en: "the row has fewer cells than the header, it may be shifted",
};
const noSign = { zh: "这一行没有比较符，别的行有", en: "the row has no sign, as the others have" };
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
function problemOf(entries: readonly Entry[], usual: ReadonlySet<ColumnRole> | undefined): Mark["text"] | undefined {
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
  return valueBeside(entries, usual);
}

/** 控制在预算成本内 could be a target, but beside one it is the name. */
function isOddName({ text }: GridCell, role: ColumnRole, entries: readonly Entry[]): boolean {
  const target = entries.find(({ column }) => column.role === "target");
  if (role !== "name" || fitOf(text, role) !== BAD || /^[\d≥≤=<>＞＜＝≧≦]/u.test(text)) return false;
  return target !== undefined && targetLikeness(target.cell.text) > 0;
}

/** 指标1： may have a column of its own before the name. */
function isNumbering({ text }: GridCell, role: ColumnRole): boolean {
  return role === "name" && /^(?:指标)?\d*[:：.、]?$/u.test(text.trim());
}

function valueBeside(entries: readonly Entry[], usual: ReadonlySet<ColumnRole> | undefined): Mark["text"] | undefined {
  const target = entries.find(({ column }) => column.role === "target");
  const value = entries.find(({ cell: { text }, column: { role } }) => {
    if (role === "name" || targetLikeness(text) === 0) return false;
    if (target !== undefined) {
      const isWeak = isBare(target.cell.text) || targetLikeness(target.cell.text) === 0;
      const standsAlone = isBare(target.cell.text) && !has(entries, "sign") && !has(entries, "unit");
      if (standsAlone && HOLDS_WORDS.has(role) && mayBeTarget(text)) return true;
      return (
        targetLikeness(text) === 2 && (HOLDS_WORDS.has(role) || isWeak) && !HOLDS_VALUES.has(role) && isThreshold(text)
      );
    }
    if (targetLikeness(text) < 2) return false;
    // Where the others have both, what stands under the actual value is one.
    return !HOLDS_VALUES.has(role) || (role === "actual" && !usual?.has("target"));
  });
  return value && beside({ text: value.cell.text });
}

/** A number without a unit. */
function isBare(text: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(text.trim());
}

/** Short and with a number that has a unit or a word: no explanation. */
function isThreshold(text: string): boolean {
  return text.length <= 15 && /\d/u.test(text) && !isBare(text);
}

const HOLDS_WORDS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  ...(["explanation", "formula", "unit", "reason", "source", "evidence"] as const),
]);

const HOLDS_VALUES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  ...(["target", "weight", "score", "baseline", "initialTarget", "adjustedTarget", "actual"] as const),
]);

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
  const roles = entries.map(({ column }) => column.role);
  if (target === undefined || name === undefined || margin < LEAST_MARGIN || new Set(roles).size < roles.length)
    return false;
  const { text } = target.cell;
  const hasSign = entries.some(({ cell }) => signOf(cell.text) !== undefined);
  const isValue = targetLikeness(text) === 2 || (hasSign && /\d/u.test(text));
  // 深入人心 in a column of words is the target rather than a number beside it.
  const hasOther = entries.some(({ cell, column }) => HOLDS_WORDS.has(column.role) && mayBeTarget(cell.text));
  if (isBare(text) && hasOther) return false;
  return (
    isValue &&
    entries.every(
      ({ cell, column }) =>
        column.role !== undefined && fitOf(cell.text, column.role) > (CARRIED.has(column.role) ? 0 : -1.5),
    )
  );
}

function mayBeTarget(text: string): boolean {
  return text.length <= 12 && targetLikeness(text) > 0;
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
