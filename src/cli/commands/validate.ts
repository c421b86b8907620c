import type { Text } from "../../language.ts";
import { makeValidationReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import { validate } from "../../validate.ts";
import { ExitCode } from "../exit-code.ts";
import { complain, type Hall } from "../hall.ts";
import { isNoForm } from "../is-no-form.ts";
import { readInput } from "../read-input.ts";
import { addReportOptions, type ReportOptions } from "../report-options.ts";
import { showReport } from "../show-report.ts";
import type { DefineCommand } from "./index.ts";

const FILES: { readonly name: Text; readonly description: Text } = {
  name: { zh: "文件", en: "files" },
  description: {
    zh: "绩效目标表（YAML）；- 为标准输入",
    en: "forms (YAML); - for standard input",
  },
};

export const defineValidate: DefineCommand = (command, hall) => {
  addReportOptions(command, hall)
    .argument(`<${FILES.name[hall.language]}...>`, FILES.description[hall.language])
    .action(async (paths: readonly string[]) => {
      hall.finish(await validateFiles(paths, command.optsWithGlobals(), hall));
    });
};

/** One after the other, so that a thousand forms need the memory of one. */
async function validateFiles(paths: readonly string[], options: ReportOptions, hall: Hall): Promise<ExitCode> {
  const files: FileReport[] = [];
  const problems: Text[] = [];
  for (const path of paths) {
    const input = await readInput(path, hall.io);
    if (input.problem === undefined) files.push(validate(path, input.bytes));
    else problems.push(input.problem);
  }
  for (const problem of problems) complain(hall, problem);
  if (files.length === 0) return ExitCode.unusable;
  const gate = {
    failOn: options.failOn,
    maxWarnings: options.maxWarnings,
    minScore: undefined,
  };
  const exitCode = await showReport(makeValidationReport(files, gate, problems), options, hall);
  return problems.length > 0 || files.some(isNoForm) ? ExitCode.unusable : exitCode;
}
