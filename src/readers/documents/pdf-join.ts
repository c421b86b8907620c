import { pageAddress } from "./addresses.ts";
import type { GridCell, Part } from "./document.ts";
import { clusters, type PageCell, type PageGrid } from "./pdf-grid.ts";

/** A part of a page with the height at which it begins. */
export type PagePart =
  | { readonly kind: "grid"; readonly grid: PageGrid; readonly y: number }
  | { readonly kind: "line"; readonly part: Part; readonly y: number };

/** Tables that go on over a page break become one: they have the same outer borders and nothing but page numbers between. */
export function joinPages(parts: readonly PagePart[]): readonly Part[] {
  const joined: Part[] = [];
  let open: PageGrid[] = [];
  let between: Part[] = [];
  const close = () => {
    if (open.length > 0) joined.push(gridOf(open));
    joined.push(...between);
    open = [];
    between = [];
  };
  for (const part of parts) {
    if (part.kind === "line") {
      if (open.length > 0 && isPageNumber(part.part)) between.push(part.part);
      else {
        close();
        joined.push(part.part);
      }
      continue;
    }
    const [last] = open.slice(-1);
    if (last === undefined || last.page + 1 !== part.grid.page || !haveSameBorders(last, part.grid)) close();
    open.push(part.grid);
  }
  close();
  return joined;
}

function isPageNumber(part: Part): boolean {
  return (
    part.kind === "paragraph" &&
    /^[-—–\s]*(?:第\s*)?\d{1,3}\s*(?:页)?(?:[,，/]?\s*共?\s*\d{1,3}\s*页?)?[-—–\s]*$/u.test(part.text)
  );
}

/** In points; a border may be drawn on either side of its line. */
const TOLERANCE = 4;

function haveSameBorders(one: PageGrid, other: PageGrid): boolean {
  const [left, right] = [one, other].map(({ xs }) => [xs[0] ?? 0, xs.at(-1) ?? 0]);
  return [0, 1].every((side) => Math.abs((left?.[side] ?? 0) - (right?.[side] ?? 0)) <= TOLERANCE);
}

function gridOf(pages: readonly PageGrid[]): Part {
  const xs = clusters(pages.flatMap((page) => page.xs));
  const columnOf = (x: number) => nearest(xs, x);
  const cells: MutableCell[] = [];
  let before = 0;
  let last: PageGrid | undefined;
  for (const grid of pages) {
    const { page, number, ys, cells: own } = grid;
    // The first row may be the rest of the last one of the page before.
    const cut = last && isRestOfRow(last, grid) ? 1 : 0;
    for (const { row, rowSpan, left, right, text } of own) {
      const [column, end] = [columnOf(left), columnOf(right)];
      const address = pageAddress(page, number, row + 1, column + 1);
      const above =
        row < cut ? cells.find((cell) => cell.column === column && cell.row + cell.rowSpan === before) : undefined;
      if (above !== undefined) {
        above.text += text;
        if (rowSpan > 1) above.rowSpan += rowSpan - 1;
      } else
        cells.push({
          row: Math.max(0, before + row - cut),
          column,
          rowSpan,
          columnSpan: Math.max(1, end - column),
          text,
          address,
        });
    }
    before += ys.length - 1 - cut;
    last = grid;
  }
  const sorted = cells.toSorted((one, other) => one.row - other.row || one.column - other.column);
  return { kind: "grid", name: "", isHidden: false, columns: "spans", cells: sorted };
}

type MutableCell = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** Each text goes on one that fills its cell in the row before, which has more of them. */
function isRestOfRow(before: PageGrid, after: PageGrid): boolean {
  const rest = after.cells.filter(({ row, text }) => row === 0 && text !== "");
  const rows = before.ys.length - 1;
  const last = before.cells.filter(({ row, rowSpan }) => row + rowSpan === rows);
  const isOfSameColumns = after.cells
    .filter(({ row }) => row === 0)
    .every(({ left, right }) => last.some((cell) => isSameSpan(cell, left, right)));
  const filled = last.filter(({ text }) => text !== "").length;
  if (!isOfSameColumns || rest.length === 0 || rest.length >= filled) return false;
  return rest.every(({ left, right }) =>
    last.some((cell) => isSameSpan(cell, left, right) && cell.text !== "" && cell.isFull),
  );
}

function isSameSpan({ left, right }: PageCell, from: number, to: number): boolean {
  return Math.abs(left - from) <= TOLERANCE && Math.abs(right - to) <= TOLERANCE;
}

function nearest(xs: readonly number[], x: number): number {
  let best = 0;
  for (const [index, value] of xs.entries()) if (Math.abs(value - x) < Math.abs((xs[best] ?? 0) - x)) best = index;
  return best;
}
