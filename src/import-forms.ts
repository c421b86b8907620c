import type { Diagnostic } from "./base/diagnostic.ts";
import type { Language } from "./base/language.ts";
import { EXECUTION_RATE, SUPPLEMENT } from "./form/exchange.ts";
import { csvTable } from "./formatters/csv/table.ts";
import { type LoadPdf, readDocument } from "./readers/documents/read-document.ts";
import { recognisingFindings } from "./recognising/findings.ts";
import { nearestTable } from "./recognising/nearest-table.ts";
import { recognise, type SkippedSheet } from "./recognising/recognise.ts";
import type { RecognisedForm } from "./recognising/recognised-form.ts";
import { type SupplementRow, supplementRows, withSupplement } from "./recognising/supplement.ts";
import { actualsRows } from "./recognising/write-actuals.ts";
import { writeForm } from "./recognising/write-form.ts";
import type { InputFile } from "./score.ts";

export interface ImportOptions {
  /** That of the comments and the headings of the actuals. */
  readonly language: Language;
  /** Whether keys are the labels of the form. */
  readonly keys: "en" | "zh";
  readonly comments: boolean;
  /** Used where the document states none. */
  readonly year: number | undefined;
  /** pdfjs-dist with the places of its tables; without it a PDF file ends in MissingLibrary. */
  readonly loadPdf?: LoadPdf;
}

/** A form of the document with what is to be written for it. */
export interface ImportedForm {
  readonly form: RecognisedForm;
  readonly yaml: string;
  /** CSV; absent where the form is no self-evaluation. */
  readonly actuals: string | undefined;
}

/** What a document came to, or why it came to nothing. */
export type Imported =
  | { readonly forms: readonly ImportedForm[]; readonly skipped: readonly SkippedSheet[]; readonly problem?: undefined }
  | { readonly problem: Diagnostic };

/** An office document → its forms as YAML, with the actuals of a self-evaluation beside them. */
export async function importForms({ file, bytes }: InputFile, options: ImportOptions): Promise<Imported> {
  const { document, problem } = await readDocument(file, bytes, options.loadPdf);
  if (document === undefined) return { problem };
  const { forms, skipped } = recognise(document);
  const [first] = forms;
  if (first === undefined)
    return { problem: recognisingFindings.noTable.here({ file }, { nearest: nearestTable(document) }) };
  const empty = forms.find(({ blocks }) => blocks.every(({ indicators }) => indicators.length === 0));
  if (empty !== undefined)
    return { problem: recognisingFindings.noRows.here({ file }, { where: empty.sheet || empty.title || file }) };
  const supplement = supplementRows(document);
  const imported: ImportedForm[] = [];
  for (const form of forms) {
    const year = form.year ?? options.year;
    if (year === undefined)
      return { problem: recognisingFindings.noYear.here({ file }, { title: form.title || form.sheet || file }) };
    imported.push(written(form, year, forms.length === 1 ? supplement : [], options));
  }
  const isRead = supplement.length > 0 && forms.length === 1;
  return { forms: imported, skipped: isRead ? skipped.filter(({ name }) => name !== SUPPLEMENT) : skipped };
}

function written(
  form: RecognisedForm,
  year: number,
  supplement: readonly SupplementRow[],
  { language, keys, comments }: ImportOptions,
): ImportedForm {
  const [rate] = supplement.filter(({ field, block }) => field === EXECUTION_RATE && block === "");
  const rows = actualsRows(rate === undefined ? form : withExecution(form, rate.value), language);
  const others = supplement.filter((row) => row !== rate);
  const { yaml, left } = withSupplement(writeForm(form, { language, keys, comments, year }), others, keys);
  const notPlaced = left.map(({ field, value, address }) => ({
    text: `${field}：${value}`,
    address,
    isFurniture: false,
  }));
  return {
    form: { ...form, notPlaced: [...form.notPlaced, ...notPlaced] },
    yaml,
    actuals: rows === undefined ? undefined : csvTable(rows),
  };
}

/** As if the money stood in a table. */
function withExecution(form: RecognisedForm, rate: string): RecognisedForm {
  return { ...form, funds: [{ kind: "total", source: "", amounts: { rate } }] };
}
