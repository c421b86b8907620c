import { hasErrors } from "../../base/diagnostic.ts";
import type { Language } from "../../base/language.ts";
import type { Form } from "../../form/form.ts";
import { csvTable } from "../../formatters/csv/table.ts";
import { readForm } from "../../readers/form/read-form.ts";
import { makeFileReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import type { InputFile } from "../../score.ts";
import { templateRows } from "./rows.ts";
import { templateSheet } from "./sheet.ts";
import { writeTableSheet } from "./write-xlsx.ts";

export interface Template {
  /** The actuals file to fill in, as CSV that Excel opens; absent where the form has errors, lest a row is missing. */
  readonly csv: string | undefined;
  readonly report: FileReport;
}

export interface TemplateWorkbook {
  /** The same as an Excel file (.xlsx). */
  readonly xlsx: Uint8Array | undefined;
  readonly report: FileReport;
}

/** A form → the actuals file to fill in. */
export function template(input: InputFile, language: Language): Template {
  const { form, report } = sound(input);
  return { csv: form && csvTable(templateRows(form, language)), report };
}

/** A form → the actuals file to fill in, for a spreadsheet. */
export async function templateWorkbook(input: InputFile, language: Language): Promise<TemplateWorkbook> {
  const { form, report } = sound(input);
  return { xlsx: form && (await writeTableSheet(templateSheet(form, language))), report };
}

/** The form, unless it has errors. */
function sound({ file, bytes }: InputFile): { readonly form: Form | undefined; readonly report: FileReport } {
  const { text, form, diagnostics } = readForm(file, bytes);
  return { form: hasErrors(diagnostics) ? undefined : form, report: makeFileReport(file, text, diagnostics) };
}
