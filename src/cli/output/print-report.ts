import { allCodes } from "../../all-codes.ts";
import type { Text } from "../../base/language.ts";
import type { Rendered, Style } from "../../formatters/formatter.ts";
import { type FormatName, formats } from "../../formatters/index.ts";
import { isAtLeast } from "../../report/gate.ts";
import type { FileReport, Report } from "../../report/report.ts";
import { type Context, complain } from "../context.ts";
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
  context: Context,
): Promise<ExitCode> {
  const { format, output } = options;
  const clash = outputClash(output, context.io);
  if (clash !== undefined) {
    complain(context, clash);
    return ExitCode.unusable;
  }
  if (format === "xlsx" && context.io.terminal.isTTY) {
    complain(context, notForTerminals);
    return ExitCode.unusable;
  }
  const style = styleOf(options, context);
  const shown = await render(format, style);
  if (format === "github" && typeof shown === "string") context.printAnnotations(shown);
  else context.io.print(shown);
  let exitCode: ExitCode = verdict === "pass" ? ExitCode.ok : ExitCode.findings;
  for (const one of output) {
    const written = await writeOutput(one.path, await render(one.format, plainStyle(style)), context);
    if (!written) exitCode = ExitCode.unusable;
  }
  if (format === "github")
    await appendStepSummary(() => render("markdown", { ...plainStyle(style), room: SUMMARY_ROOM }), context);
  return exitCode;
}

function styleOf({ color, verbose, maxFindings, statistics }: ReportOptions, context: Context): Style {
  const repository = findRepository(context.io);
  return {
    ...makeStyle(context, color),
    rules: allCodes,
    ...(repository && { repository }),
    ...(verbose && { verbose }),
    ...(maxFindings !== undefined && { maxFindings }),
    ...(statistics && { statistics }),
  };
}

/** Shows what was found in some forms, or the score of one. */
export async function showReport(report: Report, options: ReportOptions, context: Context): Promise<ExitCode> {
  const shown = { ...report, files: withoutLesser(report.files, options) };
  return printReport((format, style) => formats[format].report(shown, style), report.verdict, options, context);
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
  context: Context,
  inPlaceOf?: InPlaceOf,
): Promise<boolean> {
  try {
    await context.io.writeFile(path, content, inPlaceOf);
    return true;
  } catch (error) {
    complain(context, notWritten(path, error));
    return false;
  }
}

/** In words; any error that is not of the outside world is thrown again. */
export function notWritten(path: string, error: unknown): Text {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code === "EEXIST" ? alreadyThere({ path }) : unwritable({ path, reason: WHY_NOT_WRITTEN[code] ?? code });
}
