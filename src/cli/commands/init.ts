import type { Text } from "../../base/language.ts";
import { printSkeleton } from "../../template/skeleton.ts";
import { type Hall, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { writeOutput } from "../output/print-report.ts";
import type { DefineCommand } from "./define-command.ts";
import { formWritten } from "./messages.ts";

const TEXTS = {
  file: { zh: "文件", en: "file" },
  aboutFile: {
    zh: "写入此文件（已有的不覆盖）；省略时显示出来",
    en: "write it there (never over a file that exists); without it is printed",
  },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf init 新表.yaml", en: "perf init new-form.yaml" },
    about: { zh: "写出一份待填的表", en: "write a form to fill in" },
  },
];

export const defineInit: DefineCommand = (command, hall) => {
  addExamples(command, EXAMPLES, hall);
  const { language } = hall;
  command
    .argument(`[${TEXTS.file[language]}]`, TEXTS.aboutFile[language])
    .action(async (path: string | undefined) => hall.finish(await init(path, hall)));
};

/** The keys are the labels of the form in Chinese, and English otherwise. */
async function init(path: string | undefined, hall: Hall): Promise<ExitCode> {
  const text = printSkeleton(hall.language);
  if (path === undefined) {
    hall.io.print(text);
    return ExitCode.ok;
  }
  if (!(await writeOutput(path, text, hall, "nothing"))) return ExitCode.unusable;
  remark(hall, formWritten({ path }));
  return ExitCode.ok;
}
