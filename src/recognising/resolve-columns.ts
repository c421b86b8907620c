import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import { CLASSES, type Column } from "./find-tables.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import type { Matrix } from "./matrix.ts";
import { classLikeness, isDash, isNumber, signOf, targetLikeness } from "./words.ts";

/** The columns of a table as their content shows them to be meant, with what was decided. */
export interface ResolvedColumns {
  readonly columns: readonly Column[];
  readonly marks: readonly Mark[];
}

/** @param rows those of the indicators; @param scope the columns that belong to the table */
export function resolveColumns(
  matrix: Matrix,
  columns: readonly Column[],
  rows: readonly number[],
  scope: ReadonlySet<number>,
): ResolvedColumns {
  const table: Table = { matrix, rows, scope };
  let resolved: ResolvedColumns = { columns, marks: [] };
  for (const step of [nameHeadless, chooseName, chooseTarget, moveUnitToTarget]) {
    const { columns: changed, marks } = step(table, resolved.columns);
    resolved = { columns: changed, marks: [...resolved.marks, ...marks] };
  }
  return resolved;
}

interface Table {
  readonly matrix: Matrix;
  readonly rows: readonly number[];
  readonly scope: ReadonlySet<number>;
}

/** The different texts of one column, blank ones left out. */
function textsOf({ matrix, rows, scope }: Table, column: number): readonly GridCell[] {
  if (!scope.has(column)) return [];
  const cells = new Set(rows.map((row) => matrix.at(row, column)));
  return [...cells].filter(
    (cell): cell is GridCell => cell !== undefined && cell.text !== "" && cell.column === column,
  );
}

function textsOfRole(table: Table, columns: readonly Column[], role: ColumnRole): readonly GridCell[] {
  return columns.flatMap((column, index) => (column.role === role ? textsOf(table, index) : []));
}

function most(cells: readonly GridCell[], is: (text: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(({ text }) => is(text)).length * 2 >= cells.length;
}

function has(columns: readonly Column[], role: ColumnRole): boolean {
  return columns.some((column) => column.role === role);
}

/** A column without a head whose texts can only be one thing: signs, the classes behind level 1, targets where no column is headed so. */
function nameHeadless(table: Table, columns: readonly Column[]): ResolvedColumns {
  const marks: Mark[] = [];
  const known = new Set(columns.flatMap(({ role, isOwn }) => (role && isOwn ? [role] : [])));
  const named = columns.map((column, index): Column => {
    if (column.isOwn) return column;
    const cells = textsOf(table, index);
    const role = cells.length === 0 ? undefined : roleOf(cells, known, columns.slice(0, index));
    const [first] = cells;
    if (role === undefined || first === undefined) return column;
    known.add(role.role);
    marks.push({
      level: role.isSure ? "repaired" : "doubtful",
      text: headless({ label: LABELS[role.role] ?? role.role }),
      address: first.address,
    });
    return { role: role.role, head: undefined, isOwn: true };
  });
  return { columns: named, marks };
}

const headless = sentence({
  zh: "此列没有列名，按内容作为“{label}”",
  en: "this column has no head; by its content it is taken as “{label}”",
});

const LABELS: Partial<Record<ColumnRole, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  target: "指标值",
  sign: "指标性质",
};

function roleOf(
  cells: readonly GridCell[],
  known: ReadonlySet<ColumnRole>,
  before: readonly Column[],
): { readonly role: ColumnRole; readonly isSure: boolean } | undefined {
  if (!known.has("sign") && cells.every(({ text }) => signOf(text) !== undefined))
    return { role: "sign", isSure: true };
  const areClasses = most(cells, (text) => classLikeness(text) === 2);
  const isBehind = (role: ColumnRole) => before.at(-1)?.role === role;
  if (areClasses && !known.has("level1") && !before.some(({ role }) => CLASSES.has(role)))
    return { role: "level1", isSure: false };
  if (areClasses && !known.has("level2") && isBehind("level1")) return { role: "level2", isSure: true };
  if (!known.has("name") && !known.has("content") && CLASSES.has(before.at(-1)?.role))
    return { role: "name", isSure: false };
  if (!known.has("target") && !known.has("initialTarget") && most(cells, (text) => targetLikeness(text) > 0)) {
    return { role: "target", isSure: false };
  }
  return undefined;
}

/** 指标内容 is a name where 二级指标 holds classes, and an explanation where the names stand under 二级指标. */
function chooseName(table: Table, columns: readonly Column[]): ResolvedColumns {
  const rename = (from: ColumnRole, to: ColumnRole) => (all: readonly Column[]) =>
    all.map((column) => (column.role === from ? { ...column, role: to } : column));
  if (has(columns, "level4")) return { columns: rename("level4", "name")(rename("name", "other")(columns)), marks: [] };
  if (has(columns, "name")) return { columns: rename("content", "explanation")(columns), marks: [] };
  const isClass = (text: string) => classLikeness(text) === 2 || isDash(text);
  const second = textsOfRole(table, columns, "level2");
  if (has(columns, "content") && (second.length === 0 || most(second, isClass))) {
    return { columns: rename("content", "name")(columns), marks: [] };
  }
  return { columns: rename("level2", "name")(rename("content", "explanation")(columns)), marks: [] };
}

/** Beside 调整后指标值 the value of the beginning of the year is another thing; alone it is the target. */
function chooseTarget(_: Table, all: readonly Column[]): ResolvedColumns {
  const columns = lastYearOnly(all);
  const rename = (from: ColumnRole, to: ColumnRole, all: readonly Column[]) =>
    all.map((column) => (column.role === from ? { ...column, role: to } : column));
  if (has(columns, "target")) return { columns, marks: [] };
  if (has(columns, "adjustedTarget")) return { columns: rename("adjustedTarget", "target", columns), marks: [] };
  return { columns: rename("initialTarget", "target", columns), marks: [] };
}

/** Of 前年 and 上年 the later is the baseline. */
function lastYearOnly(columns: readonly Column[]): readonly Column[] {
  const heads = new Set(columns.flatMap(({ role, head }) => (role === "baseline" && head ? [head] : [])));
  const last = [...heads].find(({ text }) => /上年|上一年/u.test(text)) ?? [...heads].at(-1);
  return columns.map(
    (column): Column => (column.role === "baseline" && column.head !== last ? { ...column, role: "other" } : column),
  );
}

/**
 * One half of a merged 指标解释 was lost in the header, so that everything behind it stands one column to the right: the
 * value under 计算单位, the explanation under 说明及公式. Only where no row has a value in its column.
 */
function moveUnitToTarget(table: Table, columns: readonly Column[]): ResolvedColumns {
  const values = textsOfRole(table, columns, "unit");
  const isValue = ({ text }: GridCell) => targetLikeness(text) > 0 || isNumber(text);
  const [first] = values;
  // Numbers alone may be of any column.
  const isMoved = first && values.every(isValue) && most(values, (text) => !isNumber(text) || /%/u.test(text));
  if (!isMoved || textsOfRole(table, columns, "target").length > 0) return { columns, marks: [] };
  const movesExplanation = textsOfRole(table, columns, "explanation").length === 0 && has(columns, "explanation");
  const moved = columns.map((column): Column => {
    if (column.role === "unit") return { ...column, role: "target" };
    return column.role === "formula" && movesExplanation ? { ...column, role: "explanation" } : column;
  });
  const text = movedUnit({ rows: values.length });
  return { columns: moved, marks: [{ level: "repaired", text, address: first.address }] };
}

const movedUnit = sentence({
  zh: "指标值原在“计算单位”列，已移到指标值（{rows} 行）",
  en: "the targets stood in the column of units and were moved ({rows} rows)",
});
