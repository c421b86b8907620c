import { formatters } from "../../formatters/index.ts";
import type { Report } from "../../report/report.ts";
import type { Hall } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import type { ReportOptions } from "../options/report-options.ts";
import { printReport } from "../output/print-report.ts";
import { withoutLesser } from "./without-lesser.ts";

/** Shows what was found in some forms, or the score of one. */
export async function showReport(report: Report, options: ReportOptions, hall: Hall): Promise<ExitCode> {
  const shown = { ...report, files: withoutLesser(report.files, options) };
  const inputs = report.files.map(({ path }) => path);
  return printReport((format, style) => formatters[format](shown, style), report.verdict, inputs, options, hall);
}
