import { hasErrors } from "../base/diagnostic.ts";
import type { Form } from "../form/form.ts";
import { csvTable } from "../formatters/csv/table.ts";
import { readForm } from "../readers/form/read-form.ts";
import { makeFileReport } from "../report/make-report.ts";
import type { FileReport } from "../report/report.ts";
import { type ActualsFile, type InputFile, type ScoreOptions, score } from "../score.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { officialSheets } from "./layouts.ts";
import { platformRows, platformSheet } from "./platform.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** The official sheets, or the columns that the systems of provinces take: as a spreadsheet or as CSV. */
export const LAYOUTS = ["official", "platform", "platform-csv"] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface ExportOptions extends Pick<ScoreOptions, "policy" | "settings"> {
  readonly layout?: Layout;
}

export interface ExportedForm {
  /** The bytes of the file; absent where the form has errors: a row might be missing. */
  readonly content: Uint8Array | undefined;
  readonly files: readonly FileReport[];
}

/**
 * Exports a form: a form, or a form and what was achieved → the sheet that offices exchange.
 * @throws MissingLibrary where the optional package that writes spreadsheets is not installed
 */
export async function exportForm(
  formFile: InputFile,
  actualsFile: ActualsFile | undefined,
  options: ExportOptions = {},
): Promise<ExportedForm> {
  const { text, form, diagnostics } = readForm(formFile.file, formFile.bytes);
  const scored = actualsFile && score(formFile, actualsFile, options);
  const files = scored?.files ?? [makeFileReport(formFile.file, text, diagnostics)];
  const isSound = form !== undefined && !hasErrors(diagnostics);
  return { content: isSound ? await write(form, scored?.scorecard, options.layout ?? "official") : undefined, files };
}

async function write(form: Form, scorecard: Scorecard | undefined, layout: Layout): Promise<Uint8Array> {
  switch (layout) {
    case "official":
      return writeWorkbook(officialSheets(form, scorecard));
    case "platform":
      return writeWorkbook([platformSheet(form)]);
    case "platform-csv":
      return new TextEncoder().encode(csvTable(platformRows(form)));
  }
}
