import type { Text } from "../../base/language.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { choiceArgument, choose } from "../options/choose.ts";
import type { DefineCommand } from "./define-command.ts";

/** schemas/<name>.schema.json; each is the contract of a kind of file that the program reads or writes. */
export const SCHEMAS = [
  ...["form", "form.zh", "policy", "config", "baseline"],
  ...["report", "ranking", "diff", "monitoring", "lines", "reading", "codes"],
] as const;

const TEXTS = {
  name: { zh: "名称", en: "name" },
  aboutName: { zh: "哪一个", en: "which one" },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf schema form.zh > form.zh.schema.json", en: "perf schema form > form.schema.json" },
    about: { zh: "供编辑器提示和检查", en: "for hints and checks in an editor" },
  },
];

export const defineSchema: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .addArgument(choiceArgument(TEXTS.name[language], TEXTS.aboutName[language], SCHEMAS))
    .action(async (name: string) => context.finish(await print(name, context)));
};

async function print(word: string, context: Context): Promise<ExitCode> {
  const name = choose(word, SCHEMAS, context);
  if (name === undefined) return ExitCode.unusable;
  context.io.print(new TextDecoder().decode(await context.io.readOwnFile(`schemas/${name}.schema.json`)));
  return ExitCode.ok;
}
