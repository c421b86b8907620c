import { hasErrors } from "./diagnostic.ts";
import { csvTable } from "./formatters/csv/csv-table.ts";
import { templateRows } from "./formatters/template/template-rows.ts";
import type { Language } from "./language.ts";
import { readForm } from "./readers/read-form.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import type { InputFile } from "./score.ts";

export interface Template {
  /** The actuals file to fill in, as CSV that Excel opens; absent where the form has errors, lest a row is missing. */
  readonly csv: string | undefined;
  readonly report: FileReport;
}

/** A form → the actuals file to fill in. */
export function template({ file, bytes }: InputFile, language: Language): Template {
  const { text, form, diagnostics } = readForm(file, bytes);
  return {
    csv: form === undefined || hasErrors(diagnostics) ? undefined : csvTable(templateRows(form, language)),
    report: makeFileReport(file, text, diagnostics),
  };
}
