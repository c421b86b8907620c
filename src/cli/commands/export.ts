import { Option } from "commander";
import { sentence, type Text } from "../../base/language.ts";
import { type ExportedForm, exportForm, LAYOUTS, type Layout } from "../../export/export-form.ts";
import { renderFindings } from "../../formatters/terminal/findings.ts";
import { summarise } from "../../report/make-report.ts";
import type { InputFile } from "../../score.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations } from "../files/configurations.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { type InputKind, readInput } from "../files/read-input.ts";
import { addExamples, type Example } from "../options/add-examples.ts";
import type { ScoreOptions } from "../options/score-options.ts";
import { makeStyle } from "../output/make-style.ts";
import { writeOutput } from "../output/print-report.ts";
import { policyFor } from "../score/choose-policy.ts";
import { openActualsFile } from "../score/find-actuals.ts";
import type { DefineCommand } from "./define-command.ts";

const TEXTS = {
  form: { zh: "绩效目标表", en: "form" },
  aboutForm: { zh: "绩效目标表（YAML）", en: "the form (YAML)" },
  actuals: { zh: "实际值", en: "actuals" },
  aboutActuals: {
    zh: "实际完成值（CSV 或 Excel）；给出时生成自评表",
    en: "what was achieved (CSV or Excel); with it the sheet of the self-evaluation is made",
  },
  output: {
    zh: "写入的文件（.xlsx；platform 版式也可为 .csv）",
    en: "the file to write (.xlsx; for the layout platform also .csv)",
  },
  layout: {
    zh: "official 为正式表样，platform 为省级系统导入所用的列",
    en: "official: the sheet as it is printed; platform: the columns that the systems of provinces take",
  },
  force: { zh: "覆盖已有的文件", en: "write over a file that is there" },
  policy: { zh: "评分办法的名称或文件", en: "name or file of the scoring policy" },
} satisfies Record<string, Text>;

const MESSAGES = {
  noCsv: sentence({
    zh: "正式表样只能写成 .xlsx；CSV 用 --layout platform",
    en: "the official sheet is written as .xlsx only; for CSV give --layout platform",
  }),
  written: sentence({ zh: "已写入 {path}", en: "wrote {path}" }),
};

interface ExportOptions {
  readonly output: string;
  readonly layout: "official" | "platform";
  readonly force?: boolean;
  readonly policy?: string;
  readonly color?: boolean;
}

const EXAMPLES: readonly Example[] = [
  {
    line: {
      zh: "perf export 目标表.yaml 实际值.csv -o 正式自评表.xlsx",
      en: "perf export form.yaml actuals.csv -o official.xlsx",
    },
    about: { zh: "生成绩效自评表", en: "make the sheet of the self-evaluation" },
  },
];

export const defineExport: DefineCommand = (command, context) => {
  addExamples(command, EXAMPLES, context);
  const { language } = context;
  command
    .argument(`<${TEXTS.form[language]}>`, TEXTS.aboutForm[language])
    .argument(`[${TEXTS.actuals[language]}]`, TEXTS.aboutActuals[language])
    .requiredOption("-o, --output <path>", TEXTS.output[language])
    .addOption(
      new Option("--layout <layout>", TEXTS.layout[language]).choices(["official", "platform"]).default("official"),
    )
    .option("--policy <name>", TEXTS.policy[language])
    .option("--force", TEXTS.force[language])
    .action(async (form: string, actuals: string | undefined) =>
      context.finish(await makeExport(form, actuals, command.optsWithGlobals(), context)),
    );
};

async function makeExport(
  formPath: string,
  actualsPath: string | undefined,
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const layout = layoutOf(options);
  if (layout === undefined) {
    complain(context, MESSAGES.noCsv({}));
    return ExitCode.unusable;
  }
  const form = await readOrComplain(formPath, "form", context);
  const actuals = actualsPath === undefined ? undefined : await readOrComplain(actualsPath, "actuals", context);
  if (form === undefined || (actualsPath !== undefined && actuals === undefined)) return ExitCode.unusable;
  const configs = configurations(context.io);
  const policy = await policyFor([formPath], { ...AS_SCORED, ...policyOf(options) }, configs, context);
  if (policy === undefined) return ExitCode.unusable;
  const opened = actuals && (await openActualsFile(actuals.file, actuals.bytes, undefined));
  const settings = await configs.settings(formPath);
  return finish(await exportForm(form, opened, { layout, policy, settings }), options, context);
}

/** How `perf score` asks for a policy, without its reports and limits. */
const AS_SCORED: ScoreOptions = {
  failOn: { severity: "error", verdicts: [] },
  minBlockScore: [],
  format: "pretty",
  output: [],
};

function policyOf({ policy, color }: ExportOptions): Pick<ScoreOptions, "policy" | "color"> {
  return { ...(policy !== undefined && { policy }), ...(color !== undefined && { color }) };
}

function layoutOf({ layout, output }: ExportOptions): Layout | undefined {
  if (!/\.csv$/i.test(output)) return LAYOUTS.find((one) => one === layout);
  return layout === "platform" ? "platform-csv" : undefined;
}

async function readOrComplain(path: string, kind: InputKind, context: Context): Promise<InputFile | undefined> {
  const input = await readInput(path, kind, context.io);
  if (input.problem === undefined) return { file: path, bytes: input.bytes };
  complain(context, input.problem);
  return undefined;
}

/** Errors are shown and fail the run; a sheet is written all the same where every row of the form was read. */
async function finish(
  { content, files }: ExportedForm,
  { output, force, color }: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const style = makeStyle(context, color);
  const errors = files.map((file) => ({
    ...file,
    diagnostics: file.diagnostics.filter(({ severity }) => severity === "error"),
  }));
  for (const file of errors)
    if (file.diagnostics.length > 0) context.io.note(`${renderFindings(file, style).join("\n")}\n`);
  if (content === undefined) return files.some(isNoForm) ? ExitCode.unusable : ExitCode.findings;
  if (!(await writeOutput(output, content, context, force ? "anything" : "nothing"))) return ExitCode.unusable;
  context.io.note(`${MESSAGES.written({ path: output })[context.language]}\n`);
  return summarise(files).errors > 0 ? ExitCode.findings : ExitCode.ok;
}
