import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { optionalLibrary } from "../../base/optional-library.ts";

/**
 * Sheets → the bytes of an .xlsx file, the same for the same sheets.
 * @throws MissingLibrary where the optional package that writes spreadsheets is not installed
 */
export async function workbookBytes(
  sheets: WriteSheet[],
  defaultFont: NonNullable<CellStyle["font"]>,
  title?: string,
): Promise<Uint8Array> {
  // hucre: writes styles, merges, validations, print settings and results of formulas without any further package.
  const { writeXlsx } = await optionalLibrary("hucre", () => import("hucre/xlsx"));
  return writeXlsx({ sheets, defaultFont, properties: { ...(title !== undefined && { title }), modified: UNDATED } });
}

/** Otherwise the library asks the clock. The first day of zip archives, which the parts of the file bear too. */
const UNDATED = new Date("1980-01-01T00:00:00Z");

/** A4 across, as wide as the page and as many pages as it takes. @param repeated the row that each page begins with, from 1 */
export function landscape(repeated: number | undefined): NonNullable<WriteSheet["pageSetup"]> {
  return {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(repeated !== undefined && { printTitlesRow: `$${repeated}:$${repeated}` }),
  };
}
