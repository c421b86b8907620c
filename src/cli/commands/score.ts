import { InvalidArgumentError, Option } from "commander";
import { type Exact, HUNDRED, parseExact } from "../../exact.ts";
import type { Text } from "../../language.ts";
import { score } from "../../score.ts";
import { DEFAULT_POLICY, policies } from "../../scoring/policies/index.ts";
import { ExitCode } from "../exit-code.ts";
import { complain, type Hall } from "../hall.ts";
import { isNoForm } from "../is-no-form.ts";
import { EXPECTED, noActuals } from "../messages.ts";
import { type Input, readInput } from "../read-input.ts";
import { addReportOptions, type ReportOptions } from "../report-options.ts";
import { showReport } from "../show-report.ts";
import type { DefineCommand } from "./index.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML）", en: "the form (YAML)" },
  actuals: { zh: "实际值", en: "actuals" },
  aboutActuals: {
    zh: "实际完成值（CSV）；省略时用同目录的 <表名>.actuals.csv 或 actuals.csv",
    en: "what was achieved (CSV); by default <form>.actuals.csv or actuals.csv beside the form",
  },
  policy: { zh: "评分办法", en: "how points are given" },
  minScore: {
    zh: "总分低于此数即为不通过",
    en: "a total below this is no pass",
  },
} satisfies Record<string, Text>;

interface ScoreOptions extends ReportOptions {
  readonly policy: string;
  readonly minScore?: Exact;
}

export const defineScore: DefineCommand = (command, hall) => {
  const { language } = hall;
  addReportOptions(command, hall)
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .argument(`[${TEXTS.actuals[language]}]`, TEXTS.aboutActuals[language])
    .addOption(
      new Option("--policy <name>", TEXTS.policy[language])
        .choices(policies.map(({ name }) => name))
        .default(DEFAULT_POLICY.name),
    )
    .option("--min-score <n>", TEXTS.minScore[language], (value) => parseScore(value, language))
    .action(async (form: string, actuals: string | undefined) => {
      hall.finish(await scoreFiles(form, actuals, command.optsWithGlobals(), hall));
    });
};

function parseScore(value: string, language: Hall["language"]): Exact {
  const points = parseExact(value);
  if (points === undefined || points.lt(0) || points.gt(HUNDRED))
    throw new InvalidArgumentError(EXPECTED.score[language]);
  return points;
}

async function scoreFiles(
  formPath: string,
  actualsPath: string | undefined,
  options: ScoreOptions,
  hall: Hall,
): Promise<ExitCode> {
  const form = await readInput(formPath, hall.io);
  const actuals =
    actualsPath === undefined ? await actualsBeside(formPath, hall) : await readInput(actualsPath, hall.io);
  for (const { problem } of [form, actuals]) if (problem !== undefined) complain(hall, problem);
  if (form.problem !== undefined || actuals.problem !== undefined) return ExitCode.unusable;
  const report = score(
    { file: formPath, bytes: form.bytes },
    { file: actuals.path, bytes: actuals.bytes },
    policies.find(({ name }) => name === options.policy),
    {
      failOn: options.failOn,
      maxWarnings: options.maxWarnings,
      minScore: options.minScore,
    },
  );
  const exitCode = await showReport(report, options, hall);
  return report.files.some(isNoForm) ? ExitCode.unusable : exitCode;
}

/** x.yaml → x.actuals.csv, else actuals.csv in the same directory. */
async function actualsBeside(form: string, { io }: Hall): Promise<Input> {
  const own = await readInput(`${form.replace(/\.[^./\\]*$/, "")}.actuals.csv`, io);
  if (own.problem === undefined) return own;
  const shared = await readInput(form.replace(/[^/\\]*$/, "actuals.csv"), io);
  return shared.problem === undefined
    ? shared
    : {
        path: form,
        problem: noActuals({ form, own: own.path, shared: shared.path }),
      };
}
