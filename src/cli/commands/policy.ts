import { Argument } from "commander";
import type { Text } from "../../base/language.ts";
import type { Style } from "../../formatters/formatter.ts";
import { type Cell, fitColumns, renderRow } from "../../formatters/text/columns.ts";
import { printPolicy } from "../../readers/settings/read-policy.ts";
import { policies } from "../../settings/named-policies.ts";
import { policyWords, suggest } from "../completion/suggest.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import { choosePolicy } from "../score/choose-policy.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  list: { zh: "列出内置的评分办法", en: "list the named policies" },
  show: { zh: "显示一个评分办法的全部内容（YAML）", en: "print a policy with everything in it (YAML)" },
  policy: { zh: "评分办法", en: "policy" },
  aboutPolicy: { zh: "内置办法的名称，或自己的办法文件（YAML）", en: "name of a policy, or a file of your own (YAML)" },
} satisfies Record<string, Text>;

const LIST: Example = {
  line: "perf policy list",
  about: { zh: "有哪些办法", en: "which policies there are" },
};
const SHOW: Example = {
  line: { zh: "perf policy show mof-2020-10 > 本单位办法.yaml", en: "perf policy show mof-2020-10 > ours.yaml" },
  about: { zh: "以一个办法为底本，写自己的办法", en: "start a policy of your own from one of them" },
};

export const definePolicy: DefineCommand = (command, context) => {
  addExamples(command, [LIST, SHOW], context);
  const { language } = context;
  addExamples(command.command("list"), [LIST], context)
    .description(TEXTS.list[language])
    .action(() => {
      const { color }: { color?: boolean } = command.optsWithGlobals();
      context.io.print(`${renderPolicies(makeStyle(context, color)).join("\n")}\n`);
      context.finish(ExitCode.ok);
    });
  addExamples(command.command("show"), [SHOW], context)
    .description(TEXTS.show[language])
    .addArgument(
      suggest(new Argument(`<${TEXTS.policy[language]}>`, TEXTS.aboutPolicy[language]), policyWords(language)),
    )
    .action(async (choice: string) => context.finish(await show(choice, command.optsWithGlobals(), context)));
};

/** One line per policy: name, title, and the documents that it follows. */
function renderPolicies({ language, colour, width }: Style): readonly string[] {
  const rows = policies.map(({ name, title, basis }): readonly Cell[] => [
    { text: name, whole: true },
    { text: title[language] },
    { text: basis.join(language === "zh" ? "、" : ", "), paint: colour.dim },
  ]);
  const widths = fitColumns(rows, width);
  return rows.flatMap((row) => renderRow(row, widths));
}

async function show(choice: string, { color }: { color?: boolean }, context: Context): Promise<ExitCode> {
  const loaded = await choosePolicy(choice, color, context);
  if (loaded === undefined) return ExitCode.unusable;
  context.io.print(printPolicy(loaded));
  return ExitCode.ok;
}
