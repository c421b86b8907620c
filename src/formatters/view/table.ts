import type { Exact } from "../../base/exact.ts";

/** What a report shows in rows and columns. It is built once; every format lays it out in its own way. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly heading: string;
  /**
   * `name`: what the row is about, in the words of the form. `form`: other words of the form, which are Chinese in every
   * language. `number`: stands to the right. `word`: a short word of ours. Numbers and words are not broken.
   */
  readonly kind: "name" | "form" | "text" | "number" | "word";
  /** Where it is left out otherwise: a page has less room, a sheet (CSV, Excel) is computed with. */
  readonly only?: "page" | "sheet";
}

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  /** A part of something, drawn beside the text where there is room. */
  readonly bar?: Points;
}

export interface Points {
  readonly score: Exact;
  readonly weight: Exact;
}

/** What a colour says, always beside a word or a sign. */
export type Tone = "good" | "fine" | "middling" | "bad" | "muted";

export interface Row {
  /** One per column. */
  readonly cells: readonly Cell[];
  /** A heading stands above the rows of a class, and sums them up; sheets leave it out. */
  readonly kind?: "heading" | "total";
  /** What explains the row, and stands below it. */
  readonly below?: readonly string[];
}

/** A table under a title, with what is to be said about it as a whole. */
export interface TitledTable {
  readonly title: string;
  readonly notes: readonly string[];
  readonly table: Table;
}

/** A column, and what it has for an item. */
export interface ColumnOf<Item> extends Column {
  readonly cell: (item: Item) => Cell | string;
}

/** A row per item. */
export function makeTable<Item>(
  items: readonly Item[],
  columns: readonly ColumnOf<Item>[],
  below: (item: Item) => readonly string[] = () => [],
): Table {
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: items.map((item) => makeRow(item, columns, below(item))),
  };
}

export function makeRow<Item>(item: Item, columns: readonly ColumnOf<Item>[], below: readonly string[] = []): Row {
  const cells = columns.map(({ cell }) => {
    const made = cell(item);
    return typeof made === "string" ? { text: made } : made;
  });
  return { cells, ...(below.length > 0 && { below }) };
}

/** A table without the columns that only the other kind of format has. */
export function tableFor(kind: NonNullable<Column["only"]>, { columns, rows }: Table): Table {
  const isShown = columns.map(({ only }) => only === undefined || only === kind);
  return {
    columns: columns.filter((_, index) => isShown[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isShown[index]) })),
  };
}

/** What a table says of a value that is not there. */
export const NONE = "–";
