import { type BookType, read, type WorkBook, write } from "@e965/xlsx";
import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";

/** What a sheet has beside its values: number formats, formulas and errors, by "row,column" from 0. */
export type Extras = Omit<Partial<WriteSheet>, "cells"> & { readonly cells?: Readonly<Record<string, Partial<Cell>>> };

/** A sheet with values, the first row at the top. */
export function sheet(name: string, rows: CellValue[][], { cells, ...others }: Extras = {}): WriteSheet {
  return { name, rows, ...(cells && { cells: new Map(Object.entries(cells)) }), ...others };
}

/** The bytes of an .xlsx file. */
export async function workbook(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [...sheets] });
}

/** The same workbook as another program would save it. */
export function savedAs(bookType: BookType, bytes: Uint8Array): Uint8Array {
  return new Uint8Array(write(opened(bytes), { type: "array", bookType }));
}

function opened(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellNF: true });
}
