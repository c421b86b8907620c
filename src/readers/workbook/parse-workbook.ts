import type { CellObject, ParsingOptions, Range, WorkSheet } from "@e965/xlsx";
import { optionalLibrary } from "../../base/optional-library.ts";
import { numberCell } from "./number-cell.ts";
import { type Merge, NOT_CALCULATED, type Sheet, type SheetCell, type SheetRow, type Workbook } from "./workbook.ts";

/** Bytes → sheets with the texts that a person sees. Throws what the library throws. */
export async function parseWorkbook(bytes: Uint8Array): Promise<Workbook> {
  // @e965/xlsx: the maintained SheetJS; reads .xlsx, .xls, .et and .ods with the text as shown.
  const { read } = await optionalLibrary("@e965/xlsx", () => import("@e965/xlsx"));
  const { SheetNames: names, Sheets: sheets, Workbook: about } = read(bytes, { ...OPTIONS, type: "buffer" });
  return {
    sheets: names.flatMap((name, index) => {
      const sheet = sheets[name];
      const isHidden = (about?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheet === undefined ? [] : [makeSheet(name, isHidden, sheet)];
    }),
  };
}

const OPTIONS: ParsingOptions = {
  dense: true,
  // Nothing is calculated here, and the library compares every cell with every array formula.
  cellFormula: false,
  cellHTML: false,
  // For the rows that are hidden.
  cellStyles: true,
  // What Chinese spreadsheets show where a date has the format of the country.
  dateNF: "yyyy/m/d",
};

function makeSheet(name: string, isHidden: boolean, sheet: WorkSheet): Sheet {
  const { "!data": data = [], "!rows": rows = [], "!merges": merges = [] } = sheet;
  const made = Object.entries(data).map(([index, cells]) => {
    const number = Number(index) + 1;
    return { number, isHidden: rows[number - 1]?.hidden === true, cells: makeCells(cells) };
  });
  return { name, isHidden, rows: made.filter(hasCells), merges: merges.map(makeMerge) };
}

function hasCells({ cells }: SheetRow): boolean {
  return cells.length > 0;
}

/** No table of actuals is wider; a cell at the far end of a row would ask for 16,384. */
const MOST_COLUMNS = 256;

const EMPTY: SheetCell = { text: "" };

/** @param cells an array with holes */
function makeCells(cells: readonly CellObject[]): readonly SheetCell[] {
  const made: SheetCell[] = [];
  for (const [index, cell] of Object.entries(cells)) {
    const column = Number(index);
    if (column >= MOST_COLUMNS) break;
    while (made.length < column) made.push(EMPTY);
    made.push(makeCell(cell));
  }
  return made;
}

function makeCell({ t: type, v: value, w: shown, z: format = "" }: CellObject): SheetCell {
  if (type === "z" || value === undefined) return EMPTY;
  if (type === "e") return { text: "", problem: { kind: "error", shown: shown ?? "#N/A" } };
  if (value === NOT_CALCULATED) return { text: "", problem: { kind: "not-calculated" } };
  return typeof value === "number"
    ? numberCell(value, shown, String(format))
    : { text: (shown ?? String(value)).trim() };
}

function makeMerge({ s: first, e: last }: Range): Merge {
  return { firstRow: first.r + 1, lastRow: last.r + 1, firstColumn: first.c + 1, lastColumn: last.c + 1 };
}
