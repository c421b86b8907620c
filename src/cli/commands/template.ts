import type { Text } from "../../base/language.ts";
import { renderFindings } from "../../formatters/terminal/findings.ts";
import type { FileReport } from "../../report/report.ts";
import type { InputFile } from "../../score.ts";
import { template, templateWorkbook } from "../../template/template.ts";
import { complain, type Hall } from "../context.ts";
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

export const defineTemplate: DefineCommand = (command, hall) => {
  addExamples(command, EXAMPLES, hall);
  const { language } = hall;
  command
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .option("-o, --output <path>", TEXTS.output[language])
    .action(async (form: string) => hall.finish(await makeTemplate(form, command.optsWithGlobals(), hall)));
};

async function makeTemplate(path: string, { output, color }: TemplateOptions, hall: Hall): Promise<ExitCode> {
  const input = await readInput(path, "form", hall.io);
  if (input.problem !== undefined) {
    complain(hall, input.problem);
    return ExitCode.unusable;
  }
  const form = { file: path, bytes: input.bytes };
  if (output !== undefined) return writeTemplate(form, targetOf(output), color, hall);
  const { csv, report } = template(form, hall.language);
  if (csv === undefined) return refuse(report, color, hall);
  hall.io.print(csv);
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
  hall: Hall,
): Promise<ExitCode> {
  const made = format === "xlsx" ? await templateWorkbook(form, hall.language) : template(form, hall.language);
  const content = "xlsx" in made ? made.xlsx : made.csv;
  if (content === undefined) return refuse(made.report, color, hall);
  // What somebody has filled in is not to be lost.
  return (await writeOutput(path, content, hall, "nothing")) ? ExitCode.ok : ExitCode.unusable;
}

/** A form with errors might lack a row. */
function refuse(report: FileReport, color: boolean | undefined, hall: Hall): ExitCode {
  hall.io.note(`${renderFindings(report, makeStyle(hall, color)).join("\n")}\n`);
  return isNoForm(report) ? ExitCode.unusable : ExitCode.findings;
}
