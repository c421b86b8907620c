import { inertLines } from "../text/inert.ts";
import { type Table, tableFor } from "../view/table.ts";

/** Without the mark Excel takes UTF-8 for the encoding of the country. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The rows that a spreadsheet computes with: headings of classes would be counted twice. */
export function sheetRows(whole: Table): readonly (readonly string[])[] {
  const { columns, rows } = tableFor("sheet", whole);
  const texts = rows.filter(({ kind }) => kind !== "heading").map(({ cells }) => cells.map(({ text }) => text));
  return [columns.map(({ heading }) => heading), ...texts];
}

export function csvTable(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(text: string): string {
  const shown = withoutFormula(inertLines(text));
  return /[",;\n]|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

/** A spreadsheet calculates what begins like a formula, unless it begins with an apostrophe (OWASP, “CSV injection”). */
function withoutFormula(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** Spreadsheets of Chinese and Japanese users take the full-width signs too. ␉ and ␍ have been made of tab and CR. */
const FORMULA = /^[\s␉␍]*[=+\-@＝＋－＠]|^[␉␍]/;

/** A number below nothing, and the dash that says that there is none. */
const HARMLESS = /^-(?:\d+(?:\.\d+)?)?$/;
