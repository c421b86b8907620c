import type { CellObject, ParsingOptions, Range, WorkSheet } from "@e965/xlsx";
import { isRounded } from "./is-rounded.ts";
import { NOT_CALCULATED } from "./prepare-parts.ts";
import type { Merge, Sheet, SheetCell, SheetRow, Workbook } from "./workbook.ts";

/** Bytes → sheets with the texts that a person sees. Throws what the library throws. */
export async function parseWorkbook(bytes: Uint8Array): Promise<Workbook> {
  // @e965/xlsx: the maintained SheetJS; reads .xlsx, .xls, .et and .ods with the text as shown. Its character sets are
  // those of .xls files from before 1997.
  const [{ read, set_cptable: setCharacterSets }, characterSets] = await Promise.all([
    import("@e965/xlsx"),
    import("@e965/xlsx/dist/cpexcel"),
  ]);
  setCharacterSets(characterSets);
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

function makeCell(cell: CellObject): SheetCell {
  const { t: type, v: value, w: shown } = cell;
  if (type === "z" || value === undefined) return EMPTY;
  if (type === "e") return { text: "", problem: { kind: "error", shown: shown ?? "#N/A" } };
  if (value === NOT_CALCULATED) return { text: "", problem: { kind: "not-calculated" } };
  if (typeof value !== "number") return { text: (shown ?? String(value)).trim() };
  const text = textOfNumber(value, shown).trim();
  return isRounded(text, value) ? { text, problem: { kind: "rounded", held: String(value) } } : { text };
}

/** A spreadsheet shows 120000000000 as 1.2E+11 where no format says otherwise. */
function textOfNumber(value: number, shown: string | undefined): string {
  return shown === undefined || (/^-?[\d.]+E\+\d+$/.test(shown) && Number.isSafeInteger(value)) ? String(value) : shown;
}

function makeMerge({ s: first, e: last }: Range): Merge {
  return { firstRow: first.r + 1, lastRow: last.r + 1, firstColumn: first.c + 1, lastColumn: last.c + 1 };
}
