import type { FileReport } from "../../report/report.ts";

/** True for a picture, a Word file, a locked spreadsheet, a list, a sentence: nothing to check, so the job cannot be done. */
export function isNoForm({ diagnostics }: FileReport): boolean {
  return diagnostics.some(
    ({ code, place }) => NOTHING_TO_READ.has(code) || (code === "shape/wrong-type" && place.pointer === ""),
  );
}

const NOTHING_TO_READ: ReadonlySet<string> = new Set([
  "encoding/not-text",
  "workbook/encrypted",
  "workbook/unreadable",
  "workbook/too-large",
]);
