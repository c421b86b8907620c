import type { Diagnostic, Place, Point } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import { inert } from "../text/inert.ts";
import { WORDS } from "./words.ts";

/** Where in its file: 12:5, in a spreadsheet 实际完成值!D7; "" for the file as a whole. */
export function position(place: Place): string {
  const { sheet, start } = place;
  if (start === undefined) return sheet ?? "";
  return sheet === undefined ? `${start.line}:${start.column}` : `${sheet}!${cellName(start)}`;
}

/** File and line, in a spreadsheet file and cell; undefined for the file as a whole. */
export function fileAndLine(place: Place | undefined): string | undefined {
  if (place?.start === undefined) return undefined;
  return place.sheet === undefined ? `${place.file}:${place.start.line}` : `${place.file} ${position(place)}`;
}

/** As spreadsheets name a cell: line 7, column 4 is D7. */
export function cellName({ line, column }: Point): string {
  return `${columnName(column)}${line}`;
}

/** A … Z, AA …: a count in 26 letters that knows no zero. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** All that is said about a finding, as text that can only be read. */
export function messageAndHelp({ message, help, place }: Diagnostic, language: Language, between: string): string {
  // What shows lines and columns knows of no sheets.
  const where = place.sheet === undefined ? "" : inert(position(place)) + WORDS.colon[language];
  const said = where + inert(message[language]);
  return help === undefined ? said : said + between + WORDS.help[language] + inert(help[language]);
}
