import type { Style } from "../formatters/formatter.ts";
import { formatters } from "../formatters/index.ts";
import { isAtLeast } from "../report/gate.ts";
import type { Report } from "../report/report.ts";
import { rules } from "../rules/index.ts";
import { ExitCode } from "./exit-code.ts";
import { complain, type Hall } from "./hall.ts";
import { makeStyle, plainStyle } from "./make-style.ts";
import { unwritable } from "./messages.ts";
import { errorCode } from "./read-input.ts";
import type { ReportOptions } from "./report-options.ts";

/** Prints a report, writes it wherever else it was asked for, and says what the shell gets to know. */
export async function showReport(report: Report, options: ReportOptions, hall: Hall): Promise<ExitCode> {
  const shown = options.quiet ? withoutLesser(report, options) : report;
  const style: Style = { ...makeStyle(hall, options.color), rules };
  hall.io.print(formatters[options.format](shown, style));
  let exitCode: ExitCode = report.verdict === "pass" ? ExitCode.ok : ExitCode.findings;
  for (const { format, path } of options.output) {
    const written = await write(path, formatters[format](shown, plainStyle(style)), hall);
    if (!written) exitCode = ExitCode.unusable;
  }
  return exitCode;
}

/** Summary and verdict still count what is not listed. */
function withoutLesser(report: Report, { failOn }: ReportOptions): Report {
  const files = report.files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => isAtLeast(severity, failOn)),
  }));
  return { ...report, files };
}

async function write(path: string, text: string, hall: Hall): Promise<boolean> {
  try {
    await hall.io.writeFile(path, text);
    return true;
  } catch (error) {
    const reason = errorCode(error);
    if (reason === undefined) throw error;
    complain(hall, unwritable({ path, reason }));
    return false;
  }
}
