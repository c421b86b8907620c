import type { Text } from "../../base/language.ts";
import { template, templateWorkbook } from "../../export/template/template.ts";
import { renderFindings } from "../../formatters/terminal/findings.ts";
import type { FileReport } from "../../report/report.ts";
import type { InputFile } from "../../score.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import { writeOutput } from "../output/print-report.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML）；- 为标准输入", en: "the form (YAML); - for standard input" },
  output: {
    zh: "写入文件，不输出到屏幕；以 .xlsx 结尾的（或 xlsx=路径）为 Excel 文件，否则为 CSV；不覆盖已有文件",
    en: "write to a file instead of the standard output: Excel where it ends in .xlsx (or as xlsx=path), else CSV; a file that is there is kept",
  },
} satisfies Record<string, Text>;

interface TemplateOptions {
  readonly output?: string;
  readonly color?: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf template 目标表.yaml --output 待填.xlsx", en: "perf template form.yaml --output to-fill.xlsx" },
    about: { zh: "生成待填的实际值表", en: "write the file to fill in" },
  },
];

export const defineTemplate: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .option("-o, --output <path>", TEXTS.output[language])
    .action(async (form: string) => context.finish(await makeTemplate(form, command.optsWithGlobals(), context)));
};

async function makeTemplate(path: string, { output, color }: TemplateOptions, context: Context): Promise<ExitCode> {
  const input = await readInput(path, "form", context.io);
  if (input.problem !== undefined) {
    complain(context, input.problem);
    return ExitCode.unusable;
  }
  const form = { file: path, bytes: input.bytes };
  if (output !== undefined) return writeTemplate(form, targetOf(output), color, context);
  const { csv, report } = template(form, context.language);
  if (csv === undefined) return refuse(report, color, context);
  context.io.print(csv);
  return ExitCode.ok;
}

interface Target {
  readonly format: "csv" | "xlsx";
  readonly path: string;
}

/** FORMAT=PATH, as the reports have it, or a path whose ending tells the format. */
function targetOf(output: string): Target {
  const [, format, path] = /^(csv|xlsx)=(.+)$/s.exec(output) ?? [];
  const isXlsx = format === undefined ? /\.xlsx$/i.test(output) : format === "xlsx";
  return { format: isXlsx ? "xlsx" : "csv", path: path ?? output };
}

async function writeTemplate(
  form: InputFile,
  { format, path }: Target,
  color: boolean | undefined,
  context: Context,
): Promise<ExitCode> {
  const made = format === "xlsx" ? await templateWorkbook(form, context.language) : template(form, context.language);
  const content = "xlsx" in made ? made.xlsx : made.csv;
  if (content === undefined) return refuse(made.report, color, context);
  // What somebody has filled in is not to be lost.
  return (await writeOutput(path, content, context, "nothing")) ? ExitCode.ok : ExitCode.unusable;
}

/** A form with errors might lack a row. */
function refuse(report: FileReport, color: boolean | undefined, context: Context): ExitCode {
  context.io.note(`${renderFindings(report, makeStyle(context, color)).join("\n")}\n`);
  return isNoForm(report) ? ExitCode.unusable : ExitCode.findings;
}
