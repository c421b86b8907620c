import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../../base/diagnostic.ts";
import { listed } from "../../base/language.ts";
import { nearestTo } from "../../base/nearest.ts";
import { didYouMean } from "../../base/suggestion.ts";
import { type FormatName, formatNames, isFormatName } from "../../formatters/index.ts";
import { SEVERITIES } from "../../report/gate.ts";
import type { Context } from "../context.ts";
import { EXPECTED, HELP } from "./messages.ts";

/** The options that every command with a report takes. */
export interface ReportOptions {
  readonly format: FormatName;
  readonly output: readonly Output[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly maxFindings?: number;
  readonly statistics?: true;
  readonly color?: boolean;
  /** In megabytes. */
  readonly maxSize?: number;
}

/** A report that is also written to a file. */
export interface Output {
  readonly format: FormatName;
  readonly path: string;
}

/** @param failOn what a command has in place of severities alone */
export function addReportOptions(command: Command, context: Context, failOn = severityOption(context)): Command {
  const { language } = context;
  return command
    .addOption(new Option("--format <format>", HELP.format[language]).choices(formatNames("report")).default("pretty"))
    .addOption(
      new Option("--output <format=path>", HELP.output[language])
        .argParser((value, earlier: readonly Output[]) => [...earlier, parseOutput(value, language)])
        .default([]),
    )
    .addOption(failOn)
    .option("--max-warnings <n>", HELP.maxWarnings[language], (value) => parseCount(value, language))
    .option("--max-size <mb>", HELP.maxSize[language], (value) => parseCount(value, language))
    .option("--quiet", HELP.quiet[language])
    .option("-v, --verbose", HELP.verbose[language])
    .option("--max-findings <n>", HELP.maxFindings[language], (value) => parseCount(value, language))
    .option("--statistics", HELP.statistics[language]);
}

function severityOption({ language }: Context): Option {
  return new Option("--fail-on <severity>", HELP.failOn[language]).choices(SEVERITIES).default("error");
}

function parseOutput(value: string, language: Context["language"]): Output {
  const at = value.indexOf("=");
  const [format, path] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)];
  if (!isFormatName(format, "report") || path === "") {
    const meant = path === "" ? undefined : nearestTo(format, formatNames("report"));
    throw new InvalidArgumentError(
      meant === undefined
        ? EXPECTED.output[language] + listed(formatNames("report"))[language]
        : didYouMean({ meant: `${meant}=${path}` })[language],
    );
  }
  return { format, path };
}

function parseCount(value: string, language: Context["language"]): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(EXPECTED.count[language]);
  return Number(value);
}
