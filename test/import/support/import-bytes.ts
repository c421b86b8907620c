import { loadPdf } from "../../../src/cli/import/load-pdf.ts";
import { type ImportedForm, type ImportOptions, importForms } from "../../../src/import-forms.ts";
import type { SkippedSheet } from "../../../src/recognising/recognise.ts";

interface Success {
  readonly forms: readonly ImportedForm[];
  readonly skipped: readonly SkippedSheet[];
}

/** The forms of a document that has some. Throws what it says where it has none. */
export async function importBytes(
  file: string,
  bytes: Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<Success> {
  const imported = await importForms(
    { file, bytes },
    { language: "en", keys: "en", comments: true, year: undefined, loadPdf, ...options },
  );
  if (imported.problem !== undefined) throw new Error(imported.problem.message.en);
  return imported;
}
