import type { Line, PageContent, PageText } from "./pdf-page.ts";

/** A table of a page: the borders of its columns and rows in points, and its cells by their numbers. */
export interface PageGrid {
  readonly page: number;
  /** Its number on the page, from 1. */
  readonly number: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly PageCell[];
}

export interface PageCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** Whether its last line reaches the border, so that a text cut by the end of the page may go on. */
  readonly isFull: boolean;
}

/** The tables that the lines of a page draw, with their texts, and the texts outside. */
export function pageGrids(
  page: PageContent,
  number: number,
): { readonly grids: readonly PageGrid[]; readonly rest: readonly PageText[] } {
  const grids: PageGrid[] = [];
  let rest = page.texts;
  for (const group of connected(page.lines)) {
    const grid = gridOf(group, rest, number, grids.length + 1);
    if (grid === undefined) continue;
    grids.push(grid.grid);
    rest = grid.rest;
  }
  return { grids, rest };
}

/** Ends that are nearer meet. In points. */
const NEAR = 2.5;

/** Lines that touch or cross, directly or by others. */
function connected(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sorted = lines.toSorted((one, other) => one.y1 - other.y1);
  const groups: Line[][] = [];
  const groupOf = new Map<Line, Line[]>();
  const open: Line[] = [];
  for (const line of sorted) {
    let own: Line[] = [line];
    groups.push(own);
    groupOf.set(line, own);
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const other = open[index];
      if (other === undefined) continue;
      if (other.y2 < line.y1 - NEAR) {
        open.splice(index, 1);
        continue;
      }
      if (other.x2 < line.x1 - NEAR || other.x1 > line.x2 + NEAR) continue;
      const theirs = groupOf.get(other) ?? [];
      if (theirs === own) continue;
      for (const moved of own) groupOf.set(moved, theirs);
      theirs.push(...own);
      own.length = 0;
      own = theirs;
    }
    open.push(line);
  }
  return groups.filter((group) => group.length > 0).toSorted((one, other) => topOf(one) - topOf(other));
}

function topOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ y1 }) => y1));
}

function isVertical({ x1, x2, y1, y2 }: Line): boolean {
  return x2 - x1 < y2 - y1;
}

function gridOf(
  lines: readonly Line[],
  texts: readonly PageText[],
  page: number,
  number: number,
): { readonly grid: PageGrid; readonly rest: readonly PageText[] } | undefined {
  const vertical = lines.filter(isVertical);
  const horizontal = lines.filter((line) => !isVertical(line));
  const xs = clusters(vertical.map(({ x1 }) => x1));
  const ys = clusters(horizontal.map(({ y1 }) => y1));
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_PLACES) return undefined;
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const isInside = ({ x, y, width }: PageText) => {
    const middle = x + width / 2;
    return middle > left - NEAR && middle < right + NEAR && y > top - NEAR && y < bottom + NEAR;
  };
  const inside = texts.filter(isInside);
  if (inside.length === 0) return undefined;
  const cells = cellsOf(xs, ys, vertical, horizontal).map((cell) => {
    const own = inside.filter((text) => contains(cell, xs, ys, text));
    const [from = 0, to = 0] = [xs[cell.column], xs[cell.column + cell.columnSpan]];
    return { row: cell.row, rowSpan: cell.rowSpan, left: from, right: to, text: textOf(own), isFull: reaches(own, to) };
  });
  return { grid: { page, number, xs, ys, top, bottom, cells }, rest: texts.filter((text) => !isInside(text)) };
}

const MOST_PLACES = 60_000;

/** Positions that are nearly the same are one. */
export function clusters(values: readonly number[]): readonly number[] {
  const found: number[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const value of values.toSorted((one, other) => one - other)) {
    if (value - from <= NEAR) continue;
    found.push(value);
    from = value;
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** From each free place to the right and down as far as no line stands in the way. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  vertical: readonly Line[],
  horizontal: readonly Line[],
): readonly Place[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = new Set<number>();
  const cells: Place[] = [];
  const wallRight = (row: number, column: number) =>
    crosses(vertical, "x1", xs[column + 1], "y1", "y2", middle(ys, row));
  const wallBelow = (row: number, column: number) =>
    crosses(horizontal, "y1", ys[row + 1], "x1", "x2", middle(xs, column));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan) &&
        !wallRight(row, column + columnSpan - 1)
      )
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows && !wallBelow(row + rowSpan - 1, column)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1)
        for (let c = column; c < column + columnSpan; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

function middle(values: readonly number[], index: number): number {
  return ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
}

function crosses(
  lines: readonly Line[],
  axis: "x1" | "y1",
  at: number | undefined,
  from: "x1" | "y1",
  to: "x2" | "y2",
  point: number,
): boolean {
  return (
    at !== undefined &&
    lines.some((line) => Math.abs(line[axis] - at) <= NEAR && line[from] <= point + 0.1 && line[to] >= point - 0.1)
  );
}

function contains(
  { row, column, rowSpan, columnSpan }: Place,
  xs: readonly number[],
  ys: readonly number[],
  { x, y, width }: PageText,
): boolean {
  // A long text may reach over the border; it belongs where it begins.
  const point = x + Math.min(width / 2, POINT_IN_TEXT);
  return (
    point >= (xs[column] ?? 0) &&
    point < (xs[column + columnSpan] ?? 0) &&
    y >= (ys[row] ?? 0) &&
    y < (ys[row + rowSpan] ?? 0)
  );
}

const POINT_IN_TEXT = 6;

/** Line by line. One that reaches the end of the longest goes on in the next. */
function textOf(texts: readonly PageText[]): string {
  const lines: PageText[][] = [];
  for (const text of texts.toSorted((one, other) => one.y - other.y)) {
    const [last] = lines.slice(-1);
    const [first] = last ?? [];
    if (last && first && Math.abs(first.y - text.y) <= text.height / 2) last.push(text);
    else lines.push([text]);
  }
  const longest = Math.max(0, ...texts.map(endOf));
  return lines
    .map((line, index) => lineOf(line) + (index < lines.length - 1 && !isFull(line, longest) ? "\n" : ""))
    .join("");
}

function reaches(texts: readonly PageText[], border: number): boolean {
  const [last] = texts.toSorted((one, other) => other.y - one.y || endOf(other) - endOf(one));
  return last !== undefined && endOf(last) > border - 2.5 * last.height;
}

function lineOf(line: readonly PageText[]): string {
  return line
    .toSorted((one, other) => one.x - other.x)
    .map(({ text }) => text)
    .join("")
    .trim();
}

function endOf({ x, width }: PageText): number {
  return x + width;
}

function isFull(line: readonly PageText[], longest: number): boolean {
  return line.some((text) => endOf(text) > longest - 1.5 * text.height);
}
