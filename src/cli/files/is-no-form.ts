import { shapeFindings } from "../../readers/form/findings.ts";
import { encodingFindings } from "../../readers/text/findings.ts";
import { workbookFindings } from "../../readers/workbook/findings.ts";
import { emptyDocumentFindings } from "../../readers/yaml/findings.ts";
import type { FileReport } from "../../report/report.ts";

/**
 * True for a picture, a Word file, a locked spreadsheet, for nothing, a list, a sentence and keys of something else: there is
 * nothing to check, so the job cannot be done.
 */
export function isNoForm(report: FileReport): boolean {
  return isOtherText(report) || isNoText(report);
}

/** True for what is no text at all, and for spreadsheets that cannot be opened. */
export function isNoText({ diagnostics }: FileReport): boolean {
  return diagnostics.some(({ code }) => NOTHING_TO_READ.has(code));
}

/** True for a text that is simply something else, and may be passed over where that is asked for. */
export function isOtherText({ diagnostics }: FileReport): boolean {
  return diagnostics.some(
    ({ code, place }) => OTHER_TEXT.has(code) || (code === shapeFindings.wrongType.code && place.pointer === ""),
  );
}

const OTHER_TEXT: ReadonlySet<string> = new Set([
  emptyDocumentFindings.emptyDocument.code,
  emptyDocumentFindings.noForm.code,
]);

const NOTHING_TO_READ: ReadonlySet<string> = new Set([
  encodingFindings.notText.code,
  workbookFindings.encrypted.code,
  workbookFindings.unreadable.code,
  workbookFindings.tooLarge.code,
]);
