import { Argument } from "commander";
import { sentence, type Text } from "../../base/language.ts";
import type { Style } from "../../formatters/formatter.ts";
import { type Cell, fitColumns, renderRow } from "../../formatters/text/columns.ts";
import { wrap } from "../../formatters/text/wrap.ts";
import { printPolicy } from "../../readers/settings/read-policy.ts";
import { loadPolicy } from "../../score.ts";
import { rulesOf } from "../../settings/in-words.ts";
import { namedPolicy, policies } from "../../settings/named-policies.ts";
import { policyWords, suggest } from "../completion/suggest.ts";
import type { Context } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { readInput } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { makeStyle } from "../output/make-style.ts";
import { choosePolicy } from "../score/choose-policy.ts";
import { type CheckedExample, checkExamples } from "../score/policy-examples.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  list: { zh: "列出内置的评分办法", en: "list the named policies" },
  show: { zh: "显示一个评分办法的全部内容（YAML）", en: "print a policy with everything in it (YAML)" },
  check: { zh: "检查自己的评分办法，并可核对其中的例子", en: "check a policy of your own, and the examples in it" },
  example: {
    zh: "按办法给其中的例子评分，与所写的结果核对",
    en: "score the examples in it and compare with what it says",
  },
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

const CHECK: Example = {
  line: "perf policy check mof-2020-10 --example",
  about: { zh: "办法写的例子，按办法算是否相符", en: "whether its examples come out as it says" },
};

export const definePolicy: DefineCommand = (command, context) => {
  addExamples(command, [LIST, SHOW, CHECK], context);
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
  addExamples(command.command("check"), [CHECK], context)
    .description(TEXTS.check[language])
    .addArgument(
      suggest(new Argument(`<${TEXTS.policy[language]}>`, TEXTS.aboutPolicy[language]), policyWords(language)),
    )
    .option("--example", TEXTS.example[language])
    .action(async (choice: string, options: { example?: boolean }) => {
      const { color }: { color?: boolean } = command.optsWithGlobals();
      context.finish(await check(choice, options.example === true, color, context));
    });
};

/** Valid, and every example right: 0. An example that comes out otherwise: 1. */
async function check(
  choice: string,
  withExamples: boolean,
  color: boolean | undefined,
  context: Context,
): Promise<ExitCode> {
  const loaded = await choosePolicy(choice, color, context);
  if (loaded === undefined) return ExitCode.unusable;
  const style = makeStyle(context, color);
  const { language, width } = style;
  const lines = rulesOf(loaded.policy).flatMap((rule) => indented(`· ${rule[language]}`, width, "  "));
  const input =
    withExamples && namedPolicy(choice) === undefined ? await readInput(choice, "policy", context.io) : undefined;
  const examples = input?.problem === undefined && input !== undefined ? loadPolicy(choice, input.bytes).examples : [];
  const checked = withExamples ? checkExamples(loaded.policy, examples) : [];
  const right = checked.filter(({ isRight }) => isRight).length;
  const result = withExamples ? [OUTCOME({ right, count: checked.length })[language]] : [VALID[language]];
  context.io.print(`${[...lines, ...checked.flatMap((one) => renderExample(one, style)), ...result].join("\n")}\n`);
  return right === checked.length ? ExitCode.ok : ExitCode.findings;
}

function renderExample(
  { subject, expected, found, formula, because, isRight }: CheckedExample,
  { language, width, colour }: Style,
): readonly string[] {
  const mark = isRight ? colour.green("✓") : colour.red("✗");
  const words = { subject, expected, found };
  const head = `${(isRight ? RIGHT : WRONG)(words)[language]}`;
  const below = [formula, because?.[language] ?? ""].filter((text) => text !== "").join(" · ");
  const [first = "", ...others] = indented(head, width, "  ");
  return [
    `${mark} ${first}`,
    ...others,
    ...(below === "" ? [] : indented(below, width, "    ").map((line, index) => (index === 0 ? `    ${line}` : line))),
  ];
}

/** Lines behind the first stand further in. */
function indented(text: string, width: number, indent: string): readonly string[] {
  return wrap(text, width - indent.length).map((line, index) => (index === 0 ? line : indent + line));
}

const RIGHT = sentence({ zh: "{subject}：{expected}", en: "{subject}: {expected}" });
const WRONG = sentence({
  zh: "{subject}：应为 {expected}，按办法评为 {found}",
  en: "{subject}: expected {expected}, the policy gives {found}",
});
const OUTCOME = sentence({
  zh: "{count} 个例子，{right} 个与办法相符",
  en: "examples: {count}, of which {right} come out as the policy says",
});
const VALID: Text = { zh: "评分办法没有错误", en: "the policy has no mistakes" };

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
