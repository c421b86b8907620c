import { type PreviousReading, readPrevious, score } from "../../score.ts";
import { type Context, complain } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations } from "../files/configurations.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";
import type { Io } from "../io.ts";
import { gateOf, reportOptionsOf, type ScoreOptions } from "../options/score-options.ts";
import { showReport } from "../output/print-report.ts";
import { policyFor } from "./choose-policy.ts";
import { findActuals, openActualsFile } from "./find-actuals.ts";

/** Scores a form with the actuals that were named, or that belong to it. */
export async function scoreOne(
  formPath: string,
  actualsPath: string | undefined,
  options: ScoreOptions,
  context: Context,
): Promise<ExitCode> {
  const configs = configurations(context.io);
  const policy = await policyFor([formPath], options, configs, context);
  if (policy === undefined) return ExitCode.unusable;
  const form = await readInput(formPath, "form", context.io, options.maxSize);
  const actuals =
    actualsPath === undefined
      ? await findActuals(formPath, options.actualsDir, context.io, options.maxSize)
      : await readInput(actualsPath, "actuals", context.io, options.maxSize);
  const { previous, problem } = await previousScore(options.compare, context.io);
  const problems = [form.problem, actuals.problem, problem].filter((one) => one !== undefined);
  for (const one of problems) complain(context, one);
  if (form.problem !== undefined || actuals.problem !== undefined || problem !== undefined) return ExitCode.unusable;
  const opened = await openActualsFile(actuals.path, actuals.bytes, options.encoding);
  const report = score({ file: formPath, bytes: form.bytes }, opened, {
    policy,
    gate: gateOf(options),
    previous,
    settings: await configs.settings(formPath),
    customs: await configs.customs(formPath),
    maxSize: options.maxSize,
  });
  const exitCode = await showReport(report, reportOptionsOf(options), context);
  return report.files.some(isNoForm) ? ExitCode.unusable : exitCode;
}

/** What the report of --compare says; nothing where none was named. */
async function previousScore(path: string | undefined, io: Io): Promise<Partial<PreviousReading>> {
  if (path === undefined) return {};
  const input = await readInput(path, "report", io);
  return input.problem === undefined ? readPrevious(path, input.bytes) : input;
}
