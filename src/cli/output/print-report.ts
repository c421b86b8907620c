import type { Style } from "../../formatters/formatter.ts";
import type { FormatName } from "../../formatters/index.ts";
import { complain, type Hall } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { findRepository } from "../files/find-repository.ts";
import { writeOutput } from "../files/write-output.ts";
import type { ReportOptions } from "../options/report-options.ts";
import { allCodes } from "../reports/all-codes.ts";
import { outputClash } from "../reports/output-clash.ts";
import { makeStyle, plainStyle } from "./make-style.ts";
import { appendStepSummary } from "./step-summary.ts";

/**
 * Prints a report, writes it wherever else it was asked for, and says what the shell gets to know.
 * @param inputs the files that it is about, which are not to be written over
 */
export async function printReport(
  render: (format: FormatName, style: Style) => string,
  verdict: "pass" | "fail",
  inputs: readonly string[],
  { format, output, color }: ReportOptions,
  hall: Hall,
): Promise<ExitCode> {
  const clash = outputClash(output, inputs, hall.io.currentFolder());
  if (clash !== undefined) {
    complain(hall, clash);
    return ExitCode.unusable;
  }
  const repository = findRepository(hall.io);
  const style: Style = { ...makeStyle(hall, color), rules: allCodes, ...(repository && { repository }) };
  hall.io.print(render(format, style));
  let exitCode: ExitCode = verdict === "pass" ? ExitCode.ok : ExitCode.findings;
  for (const one of output) {
    const written = await writeOutput(one.path, render(one.format, plainStyle(style)), hall);
    if (!written) exitCode = ExitCode.unusable;
  }
  if (format === "github") await appendStepSummary(() => render("markdown", plainStyle(style)), hall);
  return exitCode;
}
