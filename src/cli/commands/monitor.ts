import { InvalidArgumentError, Option } from "commander";
import type { Text } from "../../base/language.ts";
import { type FormatName, formatNames, formats } from "../../formatters/index.ts";
import { openActuals } from "../../score.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";
import { type AsOf, monitor, readAsOf } from "../monitor/monitor.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { HELP } from "../options/messages.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML）", en: "the form (YAML)" },
  progress: { zh: "执行情况", en: "progress" },
  aboutProgress: {
    zh: "执行情况表（CSV 或 Excel）：1–N月执行情况、全年预计完成情况、偏差原因、完成可能性",
    en: "the progress (CSV or Excel): 1–N月执行情况, 全年预计完成情况, 偏差原因, 完成可能性",
  },
  asOf: { zh: "监控截至的日期，如 2024-07-31", en: "the day up to which it is monitored, such as 2024-07-31" },
  noDay: { zh: "应为日期，如 2024-07-31。", en: "expected a day such as 2024-07-31." },
} satisfies Record<string, Text>;

interface MonitorOptions {
  readonly format: FormatName<"monitoring">;
  readonly asOf: AsOf;
  readonly color?: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    line: {
      zh: "perf monitor 目标表.yaml 实际值.csv --as-of 2024-07-31",
      en: "perf monitor form.yaml actuals.csv --as-of 2024-07-31",
    },
    about: { zh: "1–7 月的运行监控表", en: "how it stands at the end of July" },
  },
];

export const defineMonitor: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .argument(`<${TEXTS.progress[language]}>`, TEXTS.aboutProgress[language])
    .addOption(
      new Option("--as-of <date>", TEXTS.asOf[language]).makeOptionMandatory().argParser((value): AsOf => {
        const asOf = readAsOf(value);
        if (asOf === undefined) throw new InvalidArgumentError(TEXTS.noDay[language]);
        return asOf;
      }),
    )
    .addOption(
      new Option("--format <format>", HELP.format[language]).choices(formatNames("monitoring")).default("pretty"),
    )
    .action(async (form: string, progress: string) => {
      context.finish(await monitorFiles(form, progress, command.optsWithGlobals(), context));
    });
};

async function monitorFiles(
  form: string,
  progress: string,
  options: MonitorOptions,
  context: Context,
): Promise<ExitCode> {
  const [one, other] = [await readInput(form, "form", context.io), await readInput(progress, "actuals", context.io)];
  for (const { problem } of [one, other]) if (problem !== undefined) complain(context, problem);
  if (one.problem !== undefined || other.problem !== undefined) return ExitCode.unusable;
  const actuals = await openActuals({ file: progress, bytes: other.bytes });
  const report = monitor({ file: form, bytes: one.bytes }, actuals, options.asOf);
  context.io.print(formats[options.format].monitoring(report, makeStyle(context, options.color)));
  if (report.files.slice(0, 1).some(isNoForm)) return ExitCode.unusable;
  return report.verdict === "pass" ? ExitCode.ok : ExitCode.findings;
}
