import { allCodes } from "../../all-codes.ts";
import type { Text } from "../../base/language.ts";
import type { Rendered, Style } from "../../formatters/formatter.ts";
import { type FormatName, formats } from "../../formatters/index.ts";
import { isAtLeast } from "../../report/gate.ts";
import type { FileReport, Report } from "../../report/report.ts";
import { complain, type Hall } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { alreadyThere, unwritable, WHY_NOT_WRITTEN } from "../files/messages.ts";
import { findRepository } from "../files/paths.ts";
import { errorCode } from "../files/read-input.ts";
import type { InPlaceOf } from "../files/write-whole.ts";
import type { Io } from "../io.ts";
import type { Output, ReportOptions } from "../options/report-options.ts";
import { makeStyle, plainStyle } from "./make-style.ts";
import { notForTerminals, overInput, overOutput } from "./messages.ts";
import { appendStepSummary, SUMMARY_ROOM } from "./step-summary.ts";

/** Prints a report, writes it wherever else it was asked for, and says what the shell gets to know. */
export async function printReport(
  render: (format: FormatName, style: Style) => Rendered,
  verdict: "pass" | "fail",
  options: ReportOptions,
  hall: Hall,
): Promise<ExitCode> {
  const { format, output } = options;
  const clash = outputClash(output, hall.io);
  if (clash !== undefined) {
    complain(hall, clash);
    return ExitCode.unusable;
  }
  if (format === "xlsx" && hall.io.terminal.isTTY) {
    complain(hall, notForTerminals);
    return ExitCode.unusable;
  }
  const style = styleOf(options, hall);
  const shown = await render(format, style);
  if (format === "github" && typeof shown === "string") hall.printAnnotations(shown);
  else hall.io.print(shown);
  let exitCode: ExitCode = verdict === "pass" ? ExitCode.ok : ExitCode.findings;
  for (const one of output) {
    const written = await writeOutput(one.path, await render(one.format, plainStyle(style)), hall);
    if (!written) exitCode = ExitCode.unusable;
  }
  if (format === "github")
    await appendStepSummary(() => render("markdown", { ...plainStyle(style), room: SUMMARY_ROOM }), hall);
  return exitCode;
}

function styleOf({ color, verbose, maxFindings, statistics }: ReportOptions, hall: Hall): Style {
  const repository = findRepository(hall.io);
  return {
    ...makeStyle(hall, color),
    rules: allCodes,
    ...(repository && { repository }),
    ...(verbose && { verbose }),
    ...(maxFindings !== undefined && { maxFindings }),
    ...(statistics && { statistics }),
  };
}

/** Shows what was found in some forms, or the score of one. */
export async function showReport(report: Report, options: ReportOptions, hall: Hall): Promise<ExitCode> {
  const shown = { ...report, files: withoutLesser(report.files, options) };
  return printReport((format, style) => formats[format].report(shown, style), report.verdict, options, hall);
}

/** With --quiet only what fails; summary and verdict still count what is not listed. */
export function withoutLesser(files: readonly FileReport[], { quiet, failOn }: ReportOptions): readonly FileReport[] {
  if (!quiet) return files;
  return files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => isAtLeast(severity, failOn)),
  }));
}

/** Returns why --output would overwrite a file: one that was read, or another report. */
function outputClash(output: readonly Output[], io: Io): Text | undefined {
  const written = new Set<string>();
  for (const { path } of output) {
    if (io.wasRead(path)) return overInput({ path });
    const real = io.realPath(path);
    if (written.has(real)) return overOutput({ path });
    written.add(real);
  }
  return undefined;
}

/** Whether the file could be written; a complaint where not. */
export async function writeOutput(
  path: string,
  content: string | Uint8Array,
  hall: Hall,
  inPlaceOf?: InPlaceOf,
): Promise<boolean> {
  try {
    await hall.io.writeFile(path, content, inPlaceOf);
    return true;
  } catch (error) {
    complain(hall, notWritten(path, error));
    return false;
  }
}

/** In words; any error that is not of the outside world is thrown again. */
export function notWritten(path: string, error: unknown): Text {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code === "EEXIST" ? alreadyThere({ path }) : unwritable({ path, reason: WHY_NOT_WRITTEN[code] ?? code });
}
