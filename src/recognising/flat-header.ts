import type { GridCell } from "../readers/documents/document.ts";
import { isHeader } from "./find-tables.ts";
import { type ColumnRole, headRole } from "./heads.ts";
import type { Matrix } from "./matrix.ts";

/** A text of a flat document in its order. */
export interface Token {
  readonly cell: GridCell;
  readonly text: string;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
}

/** The heads of a table that follow each other. */
export interface FlatHeader {
  readonly tokens: readonly Token[];
  readonly roles: readonly ColumnRole[];
  /** The number of the first token behind it. */
  readonly end: number;
}

/** Every text, blank ones left out: counting them is of no use. */
export function tokensOf(matrix: Matrix): readonly Token[] {
  const tokens: Token[] = [];
  for (let row = 0; row < matrix.rows; row += 1) {
    const cells = matrix.beginning(row);
    for (const cell of cells) {
      if (cell.text !== "") tokens.push({ cell, text: cell.text, startsLine: cell === cells[0] });
    }
  }
  return tokens;
}

/** The first header from a token on. A head may be broken over tokens: 年度, 指标值. */
export function findHeader(tokens: readonly Token[], from: number): FlatHeader | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const first = headAt(tokens, at);
    if (first === undefined || !STARTS.has(first.role)) continue;
    const header = headerFrom(tokens, at);
    if (header !== undefined) return header;
  }
  return undefined;
}

/** A table begins with one of them, or with a number. */
const STARTS: ReadonlySet<ColumnRole> = new Set(["level1", "level2", "name", "content", "other"]);

function headerFrom(tokens: readonly Token[], from: number): FlatHeader | undefined {
  const roles: ColumnRole[] = [];
  const own: Token[] = [];
  let at = from;
  for (let head = headAt(tokens, at); head !== undefined; head = headAt(tokens, at)) {
    // The header of another table, or a second row of this one.
    if (roles.includes(head.role) && STARTS.has(head.role) && head.role !== "other") break;
    roles.push(head.role);
    own.push(...tokens.slice(at, at + head.length));
    at += head.length;
  }
  const arranged = withSubheads(roles);
  return isHeader(arranged) ? { tokens: own, roles: settle(arranged), end: at } : undefined;
}

interface Head {
  readonly role: ColumnRole;
  /** In tokens. */
  readonly length: number;
}

const MOST_PIECES = 3;

/** The longest join is the head: 偏差原因, 分析及, 改进措施. */
function headAt(tokens: readonly Token[], at: number): Head | undefined {
  for (let length = MOST_PIECES; length >= 1; length -= 1) {
    const pieces = tokens.slice(at, at + length);
    if (pieces.length < length) continue;
    // Whole heads beside each other are not one.
    if (length > 1 && pieces.every(({ text }) => headRole(text) !== undefined)) continue;
    const role = headRole(pieces.map(({ text }) => text).join(""));
    if (role !== undefined) return { role, length };
  }
  return undefined;
}

/** 指标值 over 2021年实际实现值 and 预期2022年实现值: these come behind all heads of the first row. */
function withSubheads(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const first = roles.indexOf("target");
  const last = roles.lastIndexOf("target");
  const baseline = roles.indexOf("baseline");
  if (first === last || baseline < first || baseline > last) return roles;
  const between = roles.slice(first + 1, baseline);
  return [...roles.slice(0, first), ...roles.slice(baseline, last + 1), ...between, ...roles.slice(last + 1)];
}

/** As in a table with columns: what is a name and what an explanation. */
function settle(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const has = (role: ColumnRole) => roles.includes(role);
  return roles.map((role): ColumnRole => {
    if (role === "content") return has("name") ? "explanation" : "name";
    if (role === "level4") return "name";
    if (role === "name" && has("level4")) return "other";
    if (role === "adjustedTarget" && !has("target")) return "target";
    if (role === "initialTarget" && !has("target") && !has("adjustedTarget")) return "target";
    return role === "level2" && !has("name") && !has("content") && !has("level4") ? "name" : role;
  });
}
