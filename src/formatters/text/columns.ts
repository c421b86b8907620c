import { displayWidth, wrap } from "./wrap.ts";

/** One field of a table: plain text, how it stands, and how it is coloured once its place is known. */
export interface Cell {
  readonly text: string;
  readonly align?: "left" | "right";
  /** True for what should not be broken, such as numbers: other columns give way first. */
  readonly whole?: boolean;
  readonly paint?: (text: string) => string;
}

const GAP = "  ";

/**
 * Widths at which rows fit: each column as wide as its text, and where that is too much the widest give way first.
 * (cli-table3 has another idea of display widths and cuts what it finds too wide.)
 */
export function fitColumns(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const columns: Column[] = [];
  for (const row of rows) {
    for (const [index, { text, whole = false }] of row.entries()) {
      const before = columns[index] ?? { width: LEAST_WIDTH, whole: false };
      columns[index] = {
        width: Math.min(width, Math.max(before.width, displayWidth(text))),
        whole: before.whole || whole,
      };
    }
  }
  const gaps = GAP.length * (columns.length - 1);
  let excess = columns.reduce((total, column) => total + column.width, gaps) - width;
  for (; excess > 0; excess -= 1) narrow(columns);
  return columns.map((column) => column.width);
}

interface Column {
  width: number;
  whole: boolean;
}

const LEAST_WIDTH = 2;
/** Down to this a column of words gives way before a column of numbers does. */
const READABLE_WIDTH = 8;

function narrow(columns: readonly Column[]): void {
  const words = columns.filter((column) => !column.whole && column.width > READABLE_WIDTH);
  const candidates = words.length > 0 ? words : columns;
  const widest = candidates.reduce((one, other) => (other.width > one.width ? other : one));
  widest.width = Math.max(LEAST_WIDTH, widest.width - 1);
}

/** The lines of one row: every field wrapped to its column. */
export function renderRow(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const wrapped = row.map((cell, column) => wrapEvenly(cell.text, widths[column] ?? 2));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, column) => place(cell, wrapped[column]?.[line] ?? "", widths[column] ?? 2))
      .join(GAP)
      .trimEnd(),
  );
}

/** In as few lines as need be, and these about equally long: no single character hangs below a line. */
function wrapEvenly(text: string, width: number): readonly string[] {
  let lines = wrap(text, width);
  for (let narrower = width - 1; lines.length > 1 && lines.length < 4 && narrower >= 2; narrower -= 1) {
    const attempt = wrap(text, narrower);
    if (attempt.length > lines.length) break;
    lines = attempt;
  }
  return lines;
}

function place({ align, paint = (text) => text }: Cell, text: string, width: number): string {
  const blank = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? blank + paint(text) : paint(text) + blank;
}
