import { hasErrors } from "./base/diagnostic.ts";
import { compareForms } from "./comparing/compare-forms.ts";
import type { ChangeKind } from "./comparing/comparison.ts";
import { readForm } from "./readers/form/read-form.ts";
import type { FormDocument } from "./readers/form/read-yaml-form.ts";
import { type ComparisonReport, makeComparisonReport } from "./report/comparison-report.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { InputFile } from "./score.ts";

/** Two forms → what became of each target: two years, or two versions of a file. */
export function diff(before: InputFile, after: InputFile, failOn: readonly ChangeKind[] = []): ComparisonReport {
  const [one, other] = [readForm(before.file, before.bytes), readForm(after.file, after.bytes)];
  const [a, b] = [wholeForm(one), wholeForm(other)];
  const comparison = a && b && compareForms(a, b);
  return makeComparisonReport([reportOn(one), reportOn(other)], comparison, failOn);
}

function wholeForm({ form, locate, diagnostics }: FormDocument) {
  return form === undefined || hasErrors(diagnostics) ? undefined : { form, locate };
}

function reportOn({ file, text, diagnostics }: FormDocument) {
  return makeFileReport(file, text, diagnostics);
}
