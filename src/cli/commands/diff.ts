import { InvalidArgumentError, Option } from "commander";
import type { Text } from "../../base/language.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../comparing/comparison.ts";
import { diff } from "../../diff.ts";
import { type FormatName, formatNames, formats } from "../../formatters/index.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import { suggest, wordsOf } from "../completion/suggest.ts";
import { type Context, complain } from "../context.ts";
import { diffFolders } from "../diff/diff-folders.ts";
import { ExitCode } from "../exit-code.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { EXPECTED, HELP } from "../options/messages.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  before: { zh: "原表", en: "before" },
  aboutBefore: {
    zh: "上一年或修改前的绩效目标表（YAML），或其目录",
    en: "the form of last year or before the edit (YAML), or a folder of forms",
  },
  after: { zh: "现表", en: "after" },
  aboutAfter: {
    zh: "本年或修改后的绩效目标表（YAML），或其目录",
    en: "the form of this year or after the edit (YAML), or a folder of forms",
  },
  failOn: {
    zh: "出现这些变化即为不通过，可重复或用逗号分隔（可选：{kinds}；weakened 也包括 removed）",
    en: "changes that are no pass, repeated or separated by commas (any of: {kinds}; weakened includes removed)",
  },
} satisfies Record<string, Text>;

/** What a reviewer may object to. */
const FAILING = CHANGE_KINDS.filter((kind) => kind !== "unchanged");

interface DiffOptions {
  readonly format: FormatName<"comparison">;
  readonly failOn: readonly ChangeKind[];
  readonly color?: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    line: {
      zh: "perf diff 上年.yaml 本年.yaml --fail-on weakened",
      en: "perf diff before.yaml after.yaml --fail-on weakened",
    },
    about: { zh: "有目标放宽或删去时不通过", en: "no pass where a target was weakened or removed" },
  },
];

export const defineDiff: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.before[language]}>`, TEXTS.aboutBefore[language])
    .argument(`<${TEXTS.after[language]}>`, TEXTS.aboutAfter[language])
    .addOption(
      new Option("--format <format>", HELP.format[language]).choices(formatNames("comparison")).default("pretty"),
    )
    .addOption(
      suggest(
        new Option("--fail-on <changes>", TEXTS.failOn[language].replace("{kinds}", FAILING.join(", "))),
        wordsOf(FAILING),
      )
        .argParser((value, earlier: readonly ChangeKind[]) => [...earlier, ...parseKinds(value, language)])
        .default([]),
    )
    .action(async (before: string, after: string) => {
      context.finish(await diffFiles(before, after, command.optsWithGlobals(), context));
    });
};

function parseKinds(value: string, language: Context["language"]): readonly ChangeKind[] {
  return value.split(",").map((word) => {
    const kind = FAILING.find((one) => one === word.trim());
    if (kind === undefined) throw new InvalidArgumentError(EXPECTED.anyOf[language] + FAILING.join(", "));
    return kind;
  });
}

async function diffFiles(before: string, after: string, options: DiffOptions, context: Context): Promise<ExitCode> {
  const render = (report: ComparisonReport) =>
    formats[options.format].comparison(report, makeStyle(context, options.color));
  if (context.io.kindOf(before) === "folder" && context.io.kindOf(after) === "folder") {
    const print = (reports: readonly ComparisonReport[]) =>
      context.io.print(joined(reports.map(render), options.format));
    return diffFolders([before, after], options.failOn, print, context);
  }
  const [one, other] = [await readInput(before, "form", context.io), await readInput(after, "form", context.io)];
  for (const { problem } of [one, other]) if (problem !== undefined) complain(context, problem);
  if (one.problem !== undefined || other.problem !== undefined) return ExitCode.unusable;
  const report = diff({ file: before, bytes: one.bytes }, { file: after, bytes: other.bytes }, options.failOn);
  context.io.print(render(report));
  if (report.files.some(isNoForm)) return ExitCode.unusable;
  return report.verdict === "pass" ? ExitCode.ok : ExitCode.findings;
}

/** JSON of several comparisons is one array; texts stand one below the other. */
function joined(texts: readonly string[], format: DiffOptions["format"]): string {
  return format === "json" ? `[\n${texts.map((text) => text.trimEnd()).join(",\n")}\n]\n` : texts.join("\n");
}
