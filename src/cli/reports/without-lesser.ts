import { isAtLeast } from "../../report/gate.ts";
import type { FileReport } from "../../report/report.ts";
import type { ReportOptions } from "../options/report-options.ts";

/** With --quiet only what fails; summary and verdict still count what is not listed. */
export function withoutLesser(files: readonly FileReport[], { quiet, failOn }: ReportOptions): readonly FileReport[] {
  if (!quiet) return files;
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => isAtLeast(severity, failOn)),
  }));
}
