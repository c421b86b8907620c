import type { Language } from "../base/language.ts";
import { type ExportedForm, exportForm as exportSheet, type Layout } from "../export/export-form.ts";
import { type Imported, importForms as importDocument } from "../import-forms.ts";
import type { LoadPdf } from "../readers/documents/read-document.ts";
import { openActuals } from "../score.ts";
import { inputOf, type Source } from "./source.ts";
import { policyOf, type ScoreOptions, settingsOf } from "./stories.ts";

export interface ImportOptions {
  /** Of comments and headings; Chinese unless told. */
  readonly language?: Language;
  /** Whether keys are the labels of the form. */
  readonly keys?: "en" | "zh";
  readonly comments?: boolean;
  /** Used where the document states none. */
  readonly year?: number;
  /** pdfjs-dist with the places of its tables; without it a PDF file ends in MissingLibrary. */
  readonly loadPdf?: LoadPdf;
}

/**
 * The forms of an office document (Word, Excel, web page, PDF, text) as YAML, with the actuals of a self-evaluation.
 * @throws MissingLibrary where an optional package that reads the file is not installed
 */
export async function importForms(document: Source, options: ImportOptions = {}): Promise<Imported> {
  const { language = "zh", keys = "en", comments = true, year, loadPdf } = options;
  return importDocument(inputOf(document), { language, keys, comments, year, ...(loadPdf && { loadPdf }) });
}

/** A form, or a form and what was achieved, as the sheet that offices exchange. @throws as `score` does */
export async function exportForm(
  form: Source,
  actuals?: Source,
  { config, policy, layout = "official" }: Pick<ScoreOptions, "config" | "policy"> & { readonly layout?: Layout } = {},
): Promise<ExportedForm> {
  return exportSheet(inputOf(form), actuals && (await openActuals(inputOf(actuals))), {
    policy: policyOf(policy),
    settings: settingsOf(config, form.file),
    layout,
  });
}
