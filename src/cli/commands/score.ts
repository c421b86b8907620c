import type { Text } from "../../base/language.ts";
import type { Context } from "../context.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import { addScoreOptions, type ScoreOptions } from "../options/score-options.ts";
import { scoreOne } from "../score/score-one.ts";
import { scoreSeveral } from "../score/score-several.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML），或其目录、通配符", en: "the form (YAML), or a folder or pattern of forms" },
  rest: { zh: "实际值或更多表", en: "actuals or more forms" },
  aboutRest: {
    zh: "实际完成值（CSV 或 Excel）；省略时用表旁边的 <表名>.actuals.csv 或 actuals.csv（或 .xlsx）；更多表（.yaml、目录、通配符）按总分排名",
    en: "what was achieved (CSV or Excel), by default <form>.actuals.csv or actuals.csv (or .xlsx) beside the form; more forms (.yaml, folders, patterns) are ranked",
  },
} satisfies Record<string, Text>;

const EXAMPLES: readonly Example[] = [
  {
    line: { zh: "perf score 目标表.yaml 实际值.csv", en: "perf score form.yaml actuals.csv" },
    about: { zh: "给一份表评分", en: "score a form" },
  },
  {
    line: {
      zh: "perf score 目标表.yaml 实际值.csv --min-score 80 --output html=报告.html",
      en: "perf score form.yaml actuals.csv --min-score 80 --output html=report.html",
    },
    about: { zh: "低于 80 分不通过，并写出网页报告", en: "no pass below 80, and a report as a web page" },
  },
  {
    line: { zh: "perf score 目标表/ --actuals-dir 实际值/", en: "perf score forms/ --actuals-dir actuals/" },
    about: { zh: "给目录中的表评分并排名", en: "score and rank the forms of a folder" },
  },
];

export const defineScore: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  addScoreOptions(command, context)
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .argument(`[${TEXTS.rest[language]}...]`, TEXTS.aboutRest[language])
    .action(async (form: string, rest: readonly string[]) => {
      context.finish(await scoreFiles(form, rest, command.optsWithGlobals(), context));
    });
};

async function scoreFiles(
  form: string,
  rest: readonly string[],
  options: ScoreOptions,
  context: Context,
): Promise<ExitCode> {
  return isOneForm(form, rest, options, context.io)
    ? scoreOne(form, rest[0], options, context)
    : scoreSeveral([form, ...rest], options, context);
}

/** A form alone or with its actuals; a folder or a pattern stands for several even where it finds one. */
function isOneForm(form: string, [second, third]: readonly string[], { actualsDir }: ScoreOptions, io: Io): boolean {
  if (standsForSeveral(form, io)) return false;
  const isActuals = second !== undefined && !/\.ya?ml$/i.test(second) && !standsForSeveral(second, io);
  return second === undefined || (isActuals && third === undefined && actualsDir === undefined);
}

function standsForSeveral(word: string, io: Io): boolean {
  const kind = word === "-" ? "file" : io.kindOf(word);
  return kind === "folder" || (kind === undefined && /[*?[\]{}!]/.test(word));
}
