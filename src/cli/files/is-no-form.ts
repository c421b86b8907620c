import { shapeFindings } from "../../readers/form/findings.ts";
import { encodingFindings } from "../../readers/text/findings.ts";
import { workbookFindings } from "../../readers/workbook/findings.ts";
import type { FileReport } from "../../report/report.ts";

/** True for a picture, a Word file, a locked spreadsheet, a list, a sentence: nothing to check, so the job cannot be done. */
export function isNoForm({ diagnostics }: FileReport): boolean {
  return diagnostics.some(
    ({ code, place }) => NOTHING_TO_READ.has(code) || (code === shapeFindings.wrongType.code && place.pointer === ""),
  );
}

const NOTHING_TO_READ: ReadonlySet<string> = new Set([
  encodingFindings.notText.code,
  workbookFindings.encrypted.code,
  workbookFindings.unreadable.code,
  workbookFindings.tooLarge.code,
]);
