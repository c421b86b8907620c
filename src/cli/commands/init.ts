import { Option } from "commander";
import type { Text } from "../../base/language.ts";
import { FORM_KINDS, printSkeleton } from "../../export/template/skeleton.ts";
import { type Context, remark } from "../context.ts";
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
  kind: {
    zh: "哪种表：department 部门整体（默认）、project 项目支出、transfer 转移支付",
    en: "of a department (default), of a project or of a transfer",
  },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf init 新表.yaml", en: "perf init new-form.yaml" },
    about: { zh: "写出一份待填的部门整体绩效目标表", en: "write a form of a department to fill in" },
  },
  {
    line: { zh: "perf init --kind project 项目.yaml", en: "perf init --kind project project.yaml" },
    about: { zh: "写出一份待填的项目支出绩效目标表", en: "write a form of a project to fill in" },
  },
];

export const defineInit: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`[${TEXTS.file[language]}]`, TEXTS.aboutFile[language])
    .addOption(
      new Option("--kind <kind>", TEXTS.kind[language]).choices([...FORM_KINDS]).default("department", "department"),
    )
    .action(async (path: string | undefined, { kind }: { readonly kind: FormKind }) =>
      context.finish(await init(path, kind, context)),
    );
};

type FormKind = (typeof FORM_KINDS)[number];

/** The keys are the labels of the form in Chinese, and English otherwise. */
async function init(path: string | undefined, kind: FormKind, context: Context): Promise<ExitCode> {
  const text = printSkeleton(context.language, kind);
  if (path === undefined) {
    context.io.print(text);
    return ExitCode.ok;
  }
  if (!(await writeOutput(path, text, context, "nothing"))) return ExitCode.unusable;
  remark(context, formWritten({ path }));
  return ExitCode.ok;
}
