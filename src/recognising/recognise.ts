import type { Grid, OfficeDocument, Paragraph } from "../readers/documents/document.ts";
import { readFlatTables } from "./flat-tables.ts";
import { makeForm } from "./make-form.ts";
import { isBlankRow, type Matrix, makeMatrix } from "./matrix.ts";
import { readProseTables } from "./prose-tables.ts";
import { continueTable, type IndicatorTable, readTables } from "./read-tables.ts";
import type { RecognisedForm } from "./recognised-form.ts";
import { type Item, splitForms } from "./split-forms.ts";
import { splitSpaced } from "./split-spaced.ts";

/** Everything that a document came to. */
export interface Recognition {
  readonly forms: readonly RecognisedForm[];
  /** Sheets that are no forms, by name, and whether they are hidden. */
  readonly skipped: readonly SkippedSheet[];
}

export interface SkippedSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A document → the forms in it, in their order. Nothing is made up, and every text is in a form or listed. */
export function recognise(document: OfficeDocument): Recognition {
  const skipped: SkippedSheet[] = [];
  const items: Item[] = [];
  let last: Continued | undefined;
  for (const grid of gridsOf(document).map(splitSpaced)) {
    const matrix = makeMatrix(grid);
    const tables = grid.isHidden ? [] : tablesOf(matrix, last);
    if (grid.name !== "" && tables.length === 0) {
      if (grid.cells.some(({ text }) => text !== "")) skipped.push({ name: grid.name, isHidden: grid.isHidden });
      continue;
    }
    items.push(...itemsOf(matrix, tables));
    const [end] = tables.slice(-1);
    if (grid.columns !== "order" || end !== undefined)
      last = end && end.end >= matrix.rows ? { matrix, table: end } : undefined;
  }
  return { forms: splitForms(items).map(makeForm), skipped };
}

/** Paragraphs that follow each other are one grid of one column. */
function gridsOf({ parts }: OfficeDocument): readonly Grid[] {
  const grids: Grid[] = [];
  let open: Paragraph[] = [];
  const close = () => {
    if (open.length > 0) grids.push(gridOfParagraphs(open));
    open = [];
  };
  for (const part of parts) {
    if (part.kind === "paragraph") open.push(part);
    else {
      close();
      grids.push(part);
    }
  }
  close();
  return grids;
}

function gridOfParagraphs(paragraphs: readonly Paragraph[]): Grid {
  const cells = paragraphs.map(({ text, address }, row) => ({
    row,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    text,
    address,
  }));
  return { kind: "grid", name: "", isHidden: false, columns: "order", cells };
}
/** A table that went on to the end of its grid. */
interface Continued {
  readonly matrix: Matrix;
  readonly table: IndicatorTable;
}

function tablesOf(matrix: Matrix, last: Continued | undefined): readonly IndicatorTable[] {
  if (matrix.grid.columns === "order") {
    const flat = readFlatTables(matrix);
    return flat.length > 0 ? flat : readProseTables(matrix);
  }
  const tables = readTables(matrix);
  if (tables.length > 0 || last === undefined) return tables;
  const continued = continueTable(matrix, last.table);
  return continued === undefined ? [] : [continued];
}

function itemsOf(matrix: Matrix, tables: readonly IndicatorTable[]): readonly Item[] {
  const items: Item[] = [];
  for (let row = 0; row < matrix.rows; row += 1) {
    const here = tables.filter(({ header }) => header.top === row);
    items.push(...here.map((table): Item => ({ kind: "table", matrix, table })));
    const [first] = here;
    if (first !== undefined) row = first.end - 1;
    else if (!isBlankRow(matrix, row)) items.push({ kind: "row", matrix, row });
  }
  return items;
}
