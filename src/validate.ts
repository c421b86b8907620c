import { checkForm } from "./checking/check-form.ts";
import { readForm } from "./readers/read-form.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { rules } from "./rules/index.ts";

/** The first story: bytes → form → findings. */
export function validate(file: string, bytes: Uint8Array): FileReport {
  const { text, form, diagnostics, locate } = readForm(file, bytes);
  const findings = form === undefined ? [] : checkForm(form, rules, locate);
  return makeFileReport(file, text, [...diagnostics, ...findings]);
}
