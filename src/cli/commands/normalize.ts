import { Option } from "commander";
import type { Text } from "../../base/language.ts";
import { type FormatName, formatNames, formats } from "../../formatters/index.ts";
import { readTarget } from "../../phrase/read-target.ts";
import type { Reading } from "../../phrase/reading.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { linesOf, problemOf } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { HELP } from "../options/messages.ts";
import { makeStyle } from "../output/make-style.ts";
import type { DefineCommand } from "./define-command.ts";
import { typePhrases } from "./messages.ts";

const TEXTS = {
  phrases: { zh: "短语", en: "phrases" },
  aboutPhrases: {
    zh: "指标值，如“不少于2个”；省略时从标准输入逐行读取（短语，或短语<TAB>单位<TAB>指标名称）",
    en: "targets such as “不少于2个”; without any, lines of standard input (phrase, phrase<TAB>unit or phrase<TAB>unit<TAB>name)",
  },
  unit: { zh: "计算单位一栏的内容", en: "what stands in the unit column" },
  name: {
    zh: "指标名称；其中的字词不会被当作改变门槛的用语",
    en: "name of the indicator; its words are not taken for words that change the threshold",
  },
} satisfies Record<string, Text>;

interface NormalizeOptions {
  readonly format: FormatName<"reading">;
  readonly unit?: string;
  readonly name?: string;
  readonly color?: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    line: "perf normalize 不少于2个 较上年增长5%以上",
    about: { zh: "看这些指标值怎样读", en: "see how phrases are read" },
  },
  {
    line: "perf normalize --unit 万元 不超过120 --format json",
    about: { zh: "单位另有一栏时，以 JSON 输出", en: "with a unit column, as JSON" },
  },
];

export const defineNormalize: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`[${TEXTS.phrases[language]}...]`, TEXTS.aboutPhrases[language])
    .option("--unit <unit>", TEXTS.unit[language])
    .option("--name <name>", TEXTS.name[language])
    .addOption(new Option("--format <format>", HELP.format[language]).choices(formatNames("reading")).default("pretty"))
    .action(async (phrases: readonly string[]) => {
      const options: NormalizeOptions = command.optsWithGlobals();
      context.finish(
        await (phrases.length > 0 ? normalizeAll(phrases, options, context) : normalizeInput(options, context)),
      );
    });
};

function normalizeAll(phrases: readonly string[], options: NormalizeOptions, context: Context): ExitCode {
  const { format, list } = formats[options.format].reading;
  const style = makeStyle(context, options.color);
  const readings = phrases.map((phrase) => readTarget(phrase, options.unit, { name: options.name ?? "" }));
  const texts = readings.map((reading) => format(reading, style));
  context.io.print(texts.length === 1 ? `${texts[0]}\n` : list.before + texts.join(list.between) + list.behind);
  return statusOf(readings.some(isUnreadable));
}

/** Phrases recur in bulk (100%, 及时): so many different lines are read once only. */
const REMEMBERED = 50_000;

/** Reads and prints as the lines come in, a chunk at a time. */
async function normalizeInput(options: NormalizeOptions, context: Context): Promise<ExitCode> {
  const { io, language } = context;
  const { format, list } = formats[options.format].reading;
  const style = makeStyle(context, options.color);
  if (io.terminal.stdinIsTTY) io.note(`${typePhrases[language]}\n`);
  let separator = list.before;
  let someUnreadable = false;
  const answers = new Map<string, string>();
  try {
    for await (const lines of linesOf(io.stdin())) {
      let text = "";
      for (const line of lines) {
        let answer = answers.get(line);
        if (answer === undefined) {
          const reading = normalizeLine(line, options.unit, options.name);
          someUnreadable ||= isUnreadable(reading);
          answer = format(reading, style);
          if (answers.size < REMEMBERED) answers.set(line, answer);
        }
        text += separator + answer;
        separator = list.between;
      }
      io.print(text);
    }
  } catch (error) {
    complain(context, problemOf("-", error));
    return ExitCode.unusable;
  }
  io.print(separator === list.before ? list.empty : list.behind);
  return statusOf(someUnreadable);
}

function isUnreadable({ status }: Reading): boolean {
  return status === "unreadable";
}

function statusOf(someUnreadable: boolean): ExitCode {
  return someUnreadable ? ExitCode.findings : ExitCode.ok;
}

/** One line of input, `phrase`, `phrase<TAB>unit` or `phrase<TAB>unit<TAB>name` → what it was read as. */
function normalizeLine(line: string, unit = "", name = ""): Reading {
  const [phrase = "", ownUnit = "", ownName = ""] = line.split("\t");
  return readTarget(phrase, ownUnit || unit, { name: ownName || name });
}
