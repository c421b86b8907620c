import { layFindings } from "../../formatters/pretty/findings.ts";
import type { Text } from "../../language.ts";
import { template } from "../../template.ts";
import { ExitCode } from "../exit-code.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { alreadyThere } from "../files/messages.ts";
import { readInput } from "../files/read-input.ts";
import { writeOutput } from "../files/write-output.ts";
import { complain, type Hall } from "../hall.ts";
import { makeStyle } from "../reports/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML）；- 为标准输入", en: "the form (YAML); - for standard input" },
  output: {
    zh: "写入文件，不输出到屏幕；不覆盖已有文件",
    en: "write to a file instead of the standard output; a file that is there is kept",
  },
} satisfies Record<string, Text>;

interface TemplateOptions {
  readonly output?: string;
  readonly color?: boolean;
}

export const defineTemplate: DefineCommand = (command, hall) => {
  const { language } = hall;
  command
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .option("-o, --output <path>", TEXTS.output[language])
    .action(async (form: string) => hall.finish(await makeTemplate(form, command.optsWithGlobals(), hall)));
};

async function makeTemplate(path: string, { output, color }: TemplateOptions, hall: Hall): Promise<ExitCode> {
  const input = await readInput(path, hall.io);
  if (input.problem !== undefined) {
    complain(hall, input.problem);
    return ExitCode.unusable;
  }
  const { csv, report } = template({ file: path, bytes: input.bytes }, hall.language);
  if (csv === undefined) {
    hall.io.note(`${layFindings(report, makeStyle(hall, color)).join("\n")}\n`);
    return isNoForm(report) ? ExitCode.unusable : ExitCode.findings;
  }
  if (output === undefined) hall.io.print(csv);
  else if (!(await writeNew(output, csv, hall))) return ExitCode.unusable;
  return ExitCode.ok;
}

/** What somebody has filled in is not to be lost. */
async function writeNew(path: string, text: string, hall: Hall): Promise<boolean> {
  const present = await readInput(path, hall.io);
  if (present.problem === undefined) {
    complain(hall, alreadyThere({ path }));
    return false;
  }
  return writeOutput(path, text, hall);
}
