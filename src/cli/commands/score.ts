import type { Text } from "../../language.ts";
import { type PreviousReading, readPrevious, score } from "../../score.ts";
import type { Policy } from "../../scoring/policy.ts";
import { addScoreOptions, gateOf, reportOptionsOf, type ScoreOptions } from "../command-line/score-options.ts";
import { ExitCode } from "../exit-code.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";
import { complain, type Hall } from "../hall.ts";
import type { Io } from "../io.ts";
import { showReport } from "../reports/show-report.ts";
import { choosePolicy } from "../scoring/choose-policy.ts";
import { findActuals } from "../scoring/find-actuals.ts";
import { openActualsFile } from "../scoring/open-actuals-file.ts";
import { scoreSeveral } from "../scoring/score-several.ts";
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

export const defineScore: DefineCommand = (command, hall) => {
  const { language } = hall;
  addScoreOptions(command, hall)
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .argument(`[${TEXTS.rest[language]}...]`, TEXTS.aboutRest[language])
    .action(async (form: string, rest: readonly string[]) => {
      hall.finish(await scoreFiles(form, rest, command.optsWithGlobals(), hall));
    });
};

async function scoreFiles(form: string, rest: readonly string[], options: ScoreOptions, hall: Hall): Promise<ExitCode> {
  const chosen = await choosePolicy(options.policy, options.color, hall);
  if (chosen === undefined) return ExitCode.unusable;
  return isOneForm(form, rest, options, hall.io)
    ? scoreOne(form, rest[0], chosen.policy, options, hall)
    : scoreSeveral([form, ...rest], chosen.policy, options, hall);
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

async function scoreOne(
  formPath: string,
  actualsPath: string | undefined,
  policy: Policy,
  options: ScoreOptions,
  hall: Hall,
): Promise<ExitCode> {
  const form = await readInput(formPath, hall.io);
  const actuals =
    actualsPath === undefined
      ? await findActuals(formPath, options.actualsDir, hall.io)
      : await readInput(actualsPath, hall.io);
  const { previous, problem } = await previousScore(options.compare, hall.io);
  const problems = [form.problem, actuals.problem, problem].filter((one) => one !== undefined);
  for (const one of problems) complain(hall, one);
  if (form.problem !== undefined || actuals.problem !== undefined || problem !== undefined) return ExitCode.unusable;
  const report = score(
    { file: formPath, bytes: form.bytes },
    await openActualsFile(actuals.path, actuals.bytes),
    policy,
    gateOf(options),
    previous,
  );
  const exitCode = await showReport(report, reportOptionsOf(options), hall);
  return report.files.some(isNoForm) ? ExitCode.unusable : exitCode;
}

/** What the report of --compare says; nothing where none was named. */
async function previousScore(path: string | undefined, io: Io): Promise<Partial<PreviousReading>> {
  if (path === undefined) return {};
  const input = await readInput(path, io);
  return input.problem === undefined ? readPrevious(path, input.bytes) : input;
}
