import type { Grid, GridCell, OfficeDocument, Part } from "../../../src/readers/documents/document.ts";
import { type FlowCell, layCells } from "../../../src/readers/documents/lay-cells.ts";
import { headRole } from "../../../src/recognising/heads.ts";

/** Numbers from 0 up to but not including 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Flow = FlowCell[][];

/** What happens to tables on their way: a name and what it does to the rows. */
const MUTATIONS: Readonly<Record<string, (rows: Flow, pick: (count: number) => number) => void>> = {
  "a cell is dropped": (rows, pick) => {
    const row = rows[pick(rows.length)];
    if (row !== undefined && row.length > 0) row.splice(pick(row.length), 1);
  },
  "a text is dropped": (rows, pick) => change(rows, pick, (cell) => ({ ...cell, text: "" })),
  "a column span is lost": (rows, pick) =>
    change(
      rows,
      pick,
      (cell) => ({ ...cell, columnSpan: 1 }),
      ({ columnSpan }) => columnSpan > 1,
    ),
  "a row span is lost": (rows, pick) =>
    change(
      rows,
      pick,
      (cell) => ({ ...cell, rowSpan: 1 }),
      ({ rowSpan }) => rowSpan > 1,
    ),
  "a column span grows": (rows, pick) => change(rows, pick, (cell) => ({ ...cell, columnSpan: cell.columnSpan + 1 })),
  "a row span grows": (rows, pick) => change(rows, pick, (cell) => ({ ...cell, rowSpan: cell.rowSpan + 1 })),
  "all spans are lost": (rows) => {
    for (const row of rows)
      for (const [index, cell] of row.entries()) row[index] = { ...cell, rowSpan: 1, columnSpan: 1 };
  },
  "a blank column is inserted": (rows, pick) => insertColumn(rows, pick, ""),
  "a column of numbers is inserted": (rows, pick) => insertColumn(rows, pick, "5"),
  "the end is cut": (rows, pick) => {
    rows.length = Math.max(1, pick(rows.length));
  },
  "a head is removed": (rows, pick) =>
    change(
      rows,
      pick,
      (cell) => ({ ...cell, text: "" }),
      ({ text }) => headRole(text) !== undefined,
    ),
};

function change(
  rows: Flow,
  pick: (count: number) => number,
  to: (cell: FlowCell) => FlowCell,
  suits: (cell: FlowCell) => boolean = () => true,
): void {
  const places = rows.flatMap((row, r) => row.flatMap((cell, c) => (suits(cell) ? [[r, c] as const] : [])));
  const [row, column] = places[pick(places.length)] ?? [];
  const cell = row === undefined || column === undefined ? undefined : rows[row]?.[column];
  if (row !== undefined && column !== undefined && cell !== undefined) rows[row]?.splice(column, 1, to(cell));
}

function insertColumn(rows: Flow, pick: (count: number) => number, text: string): void {
  const at = pick(Math.max(...rows.map((row) => row.length)));
  for (const row of rows) row.splice(Math.min(at, row.length), 0, { text, columnSpan: 1, rowSpan: 1 });
}

/** One or two things happen to one grid of a document. */
export function mutated(
  document: OfficeDocument,
  seed: number,
): { readonly document: OfficeDocument; readonly done: readonly string[] } {
  const random = randomFrom(seed);
  const pick = (count: number) => Math.floor(random() * Math.max(1, count));
  const grids = document.parts.filter((part): part is Grid => part.kind === "grid" && part.cells.length > 10);
  const chosen = grids[pick(grids.length)];
  const names = Object.keys(MUTATIONS);
  const done = Array.from({ length: 1 + pick(2) }, () => names[pick(names.length)] ?? "");
  const parts = document.parts.map((part): Part => {
    if (part !== chosen) return part;
    const rows = flowOf(part);
    for (const name of done) MUTATIONS[name]?.(rows, pick);
    return {
      ...part,
      cells: layCells(rows, (row, column) => ({
        text: { zh: `R${row + 1}C${column + 1}`, en: `R${row + 1}C${column + 1}` },
      })),
    };
  });
  return { document: { parts }, done };
}

function flowOf({ cells }: Grid): Flow {
  const rows: Flow = [];
  for (const { row, text, columnSpan, rowSpan } of cells) {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push({ text, columnSpan, rowSpan });
  }
  return rows;
}

/** The texts of a document, blank ones left out. */
export function textsOf({ parts }: OfficeDocument): readonly GridCell["text"][] {
  return parts
    .flatMap((part) =>
      part.kind === "paragraph" ? [part.text] : part.isHidden ? [] : part.cells.map(({ text }) => text),
    )
    .filter((text) => text !== "");
}
