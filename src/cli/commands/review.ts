import { hasErrors } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { renderReview } from "../../formatters/markdown/review.ts";
import { review } from "../../validate.ts";
import { type Context, complain, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations } from "../files/configurations.ts";
import { readInput } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { writeOutput } from "../output/print-report.ts";
import { badConfig } from "../validate/messages.ts";
import type { DefineCommand } from "./define-command.ts";
import { sheetWritten } from "./messages.ts";

const TEXTS = {
  file: { zh: "文件", en: "file" },
  aboutFile: { zh: "绩效目标表（YAML）", en: "a form (YAML)" },
  output: {
    zh: "写入此文件（Markdown；已有的不覆盖）；省略时显示出来",
    en: "write it there (Markdown, never over a file that exists)",
  },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf review 目标表.yaml -o 审核表.md", en: "perf review form.yaml -o review.md" },
    about: {
      zh: "问题按完整性、相关性、适当性、可行性归类，等级由审核人填写",
      en: "findings under completeness, relevance, adequacy and feasibility; the grade is the reviewer's",
    },
  },
];

export const defineReview: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.file[language]}>`, TEXTS.aboutFile[language])
    .option("-o, --output <path>", TEXTS.output[language])
    .action(async (path: string, { output }: { readonly output?: string }) =>
      context.finish(await reviewFile(path, output, context)),
    );
};

async function reviewFile(path: string, output: string | undefined, context: Context): Promise<ExitCode> {
  const input = await readInput(path, "form", context.io);
  if (input.problem !== undefined) return refuse(input.problem, context);
  const configs = configurations(context.io);
  const options = { settings: await configs.settings(path), customs: await configs.customs(path) };
  if (configs.reports().length > 0) return refuse(badConfig, context);
  const reviewed = review(path, input.bytes, options);
  const text = renderReview(reviewed, context.language);
  if (output === undefined) context.io.print(text);
  else if (context.io.wasRead(output) || !(await writeOutput(output, text, context, "nothing")))
    return ExitCode.unusable;
  else remark(context, sheetWritten({ path: output }));
  return hasErrors(reviewed.report.diagnostics) ? ExitCode.findings : ExitCode.ok;
}

function refuse(problem: Text, context: Context): ExitCode {
  complain(context, problem);
  return ExitCode.unusable;
}
