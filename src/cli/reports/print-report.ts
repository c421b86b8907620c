import type { Style } from "../../formatters/formatter.ts";
import type { FormatName } from "../../formatters/index.ts";
import type { ReportOptions } from "../command-line/report-options.ts";
import { ExitCode } from "../exit-code.ts";
import { writeOutput } from "../files/write-output.ts";
import type { Hall } from "../hall.ts";
import { allCodes } from "./all-codes.ts";
import { makeStyle, plainStyle } from "./make-style.ts";

/** Prints a report, writes it wherever else it was asked for, and says what the shell gets to know. */
export async function printReport(
  render: (format: FormatName, style: Style) => string,
  verdict: "pass" | "fail",
  { format, output, color }: ReportOptions,
  hall: Hall,
): Promise<ExitCode> {
  const style: Style = { ...makeStyle(hall, color), rules: allCodes };
  hall.io.print(render(format, style));
  let exitCode: ExitCode = verdict === "pass" ? ExitCode.ok : ExitCode.findings;
  for (const one of output) {
    const written = await writeOutput(one.path, render(one.format, plainStyle(style)), hall);
    if (!written) exitCode = ExitCode.unusable;
  }
  return exitCode;
}
