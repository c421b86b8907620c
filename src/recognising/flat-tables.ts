import type { Column, Header } from "./find-tables.ts";
import { type FlatHeader, findHeader, type Token, tokensOf } from "./flat-header.ts";
import { type FlatRow, layRows } from "./flat-rows.ts";
import type { ColumnRole } from "./heads.ts";
import type { Mark } from "./mark.ts";
import type { Matrix } from "./matrix.ts";
import type { RawRow } from "./read-rows.ts";
import type { IndicatorTable } from "./read-tables.ts";

/** The tables of a text that tells nothing but the order of its cells. */
export function readFlatTables(matrix: Matrix): readonly IndicatorTable[] {
  const tokens = tokensOf(matrix);
  const tables: IndicatorTable[] = [];
  let from = 0;
  for (let header = findHeader(tokens, from); header !== undefined; header = findHeader(tokens, from)) {
    const laid = layRows(tokens, header);
    if (laid.rows.length > 0) tables.push(tableOf(matrix, tokens, header, laid.rows, laid.end));
    from = Math.max(laid.end, header.end);
  }
  return tables;
}

function tableOf(
  matrix: Matrix,
  tokens: readonly Token[],
  header: FlatHeader,
  rows: readonly FlatRow[],
  end: number,
): IndicatorTable {
  const [first] = header.tokens;
  const top = first?.cell.row ?? 0;
  const bottom = header.tokens.at(-1)?.cell.row ?? top;
  // A line belongs to the table as a whole; what stands behind it in the same line is listed.
  const lastRow = rows.flatMap((row) => row.tokens).at(-1)?.cell.row ?? bottom;
  const endRow = Math.max(lastRow + 1, Math.min(tokens[end]?.cell.row ?? matrix.rows, matrix.rows));
  const columns = header.roles.map((role): Column => ({ role, head: undefined, isOwn: true }));
  const laid: Header = { top, bottom, columns, cells: header.tokens.map(({ cell }) => cell) };
  return {
    header: laid,
    scope: new Set(columns.keys()),
    end: endRow,
    rows: rows.map((row) => rawRow(row, header.roles)),
    sums: [],
    isLongTerm: false,
    isFlat: true,
    roles: new Set(header.roles),
    marks: [],
    passed: [],
    address: first?.cell.address ?? { text: { zh: "", en: "" } },
  };
}

function rawRow({ tokens, columns, marks }: FlatRow, roles: readonly ColumnRole[]): RawRow {
  const cells = new Map<ColumnRole, readonly Token["cell"][]>();
  for (const [index, { cell }] of tokens.entries()) {
    const role = roles[columns[index] ?? -1];
    if (role !== undefined) cells.set(role, [...(cells.get(role) ?? []), cell]);
  }
  const own: readonly Mark[] = marks;
  return { row: tokens[0]?.cell.row ?? 0, cells, unplaced: [], marks: own };
}
