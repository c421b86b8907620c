import { sentence } from "../base/language.ts";
import type { GridCell } from "../readers/documents/document.ts";
import type { ColumnRole } from "./heads.ts";
import { headRole } from "./heads.ts";
import type { Matrix } from "./matrix.ts";
import type { RawRow } from "./read-rows.ts";
import type { IndicatorTable } from "./read-tables.ts";
import { isClassWord } from "./words.ts";

/**
 * A report that tells its indicators in sentences: “1)补助金额(万元),目标值200,完成值200,分值10,得分10。” below headings such as
 * “(一) 产出指标” and “1、数量指标”. Each sentence names its columns, so none is guessed.
 */
export function readProseTables(matrix: Matrix): readonly IndicatorTable[] {
  const rows: RawRow[] = [];
  const passed: GridCell[] = [];
  let classes: readonly GridCell[] = [];
  let [top, bottom] = [matrix.rows, 0];
  for (let row = 0; row < matrix.rows; row += 1) {
    const [cell, ...others] = matrix.beginning(row).filter(({ text }) => text !== "");
    if (cell === undefined || others.length > 0) continue;
    const heading = HEADING.exec(cell.text);
    if (heading !== null && isClassWord(heading[2] ?? "")) {
      const named = { ...cell, text: heading[2] ?? "" };
      classes = isFirstLevel(heading[1] ?? "") ? [named] : [...classes.slice(0, 1), named];
      passed.push(cell);
      continue;
    }
    const told = readSentence(cell, classes);
    if (told === undefined) continue;
    rows.push({ ...told, row });
    passed.push(cell);
    [top, bottom] = [Math.min(top, row), row];
  }
  const [first] = rows;
  if (rows.length < LEAST_ROWS || first === undefined) return [];
  const roles = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const header = { top, bottom: top - 1, columns: [], cells: [] };
  const address = [...first.cells.values()][0]?.[0]?.address ?? { text: { zh: "", en: "" } };
  const table = {
    header,
    scope: new Set<number>(),
    end: bottom + 1,
    rows,
    sums: [],
    isLongTerm: false,
    isFlat: true,
    roles,
    marks: [],
  };
  return [{ ...table, passed, address }];
}

/** A single sentence of the kind may be an example. */
const LEAST_ROWS = 2;

const HEADING =
  /^\s*((?:[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[、.．])\s*)(\S+?)[。：:]?\s*$/u;

/** (一) and 一、 head what 1、 heads within. */
function isFirstLevel(number: string): boolean {
  return /[一二三四五六七八九十]/u.test(number);
}

function readSentence(cell: GridCell, [level1, level2]: readonly GridCell[]): Omit<RawRow, "row"> | undefined {
  const [, body = ""] = /^\s*(?:[(（]?\d+[)）、.．])\s*(.+?)[。；;]?\s*$/u.exec(cell.text) ?? [];
  const pieces = body.split(/[,，]/u).map((piece) => piece.trim());
  const cells = new Map<ColumnRole, readonly GridCell[]>();
  let name = "";
  for (const piece of pieces) {
    const found = labelled(piece);
    if (found === undefined) {
      // A comma within the name; behind a value a text has no column.
      if (cells.size > 0) return undefined;
      name += (name === "" ? "" : "，") + piece;
      continue;
    }
    if (cells.has(found.role)) return undefined;
    cells.set(found.role, [{ ...cell, text: found.value }]);
  }
  if (name === "" || !cells.has("target") || cells.size < 2) return undefined;
  const [, bare = name, unit = ""] = /^(.+?)[(（]([^()（）]{1,6})[)）]$/u.exec(name) ?? [];
  cells.set("name", [{ ...cell, text: unit === "" ? name : bare }]);
  if (unit !== "") cells.set("unit", [{ ...cell, text: unit }]);
  if (level1 !== undefined) cells.set("level1", [level1]);
  if (level2 !== undefined) cells.set("level2", [level2]);
  return {
    cells,
    unplaced: [],
    marks: unit === "" ? [] : [{ level: "repaired", text: unitOfName({ unit }), address: cell.address }],
  };
}

const unitOfName = sentence({
  zh: "名称后括号里的“{unit}”作为计算单位",
  en: "“{unit}” in brackets behind the name was taken as its unit",
});

/** 目标值200 → the longest head that it begins with. */
function labelled(piece: string): { readonly role: ColumnRole; readonly value: string } | undefined {
  for (let length = Math.min(piece.length - 1, LONGEST_LABEL); length >= 2; length -= 1) {
    const role = headRole(piece.slice(0, length));
    if (role === undefined) continue;
    const value = piece
      .slice(length)
      .replace(/^[:：为]\s*/u, "")
      .trim();
    return value === "" ? undefined : { role, value };
  }
  return undefined;
}

const LONGEST_LABEL = 12;
