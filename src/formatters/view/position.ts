import type { Place } from "../../base/diagnostic.ts";
import { cellName } from "../cell-name.ts";

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
