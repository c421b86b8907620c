import type { Text } from "../../base/language.ts";
import type { FileReport } from "../../report/report.ts";
import type { Context } from "../context.ts";
import type { ChosenFile } from "../files/choose-files.ts";
import type { Configurations } from "../files/configurations.ts";
import { isNoText, isOtherText } from "../files/is-no-form.ts";
import type { ValidateOptions } from "../options/validate-options.ts";
import type { BaselineFile } from "./baseline-file.ts";
import { checkFile } from "./check-file.ts";
import { mending } from "./mending.ts";

/** What came of all files. */
export interface CheckedFiles {
  readonly reports: readonly FileReport[];
  /** Of files that cannot be read, and of folders that have no forms. */
  readonly problems: readonly Text[];
  /** Files of folders that are no forms. */
  readonly skipped: readonly string[];
  /** How many files were mended, or would be. */
  readonly mended: number;
  /** Whether a named file is no form, or a file could not be mended. */
  readonly hasFailed: boolean;
}

/** Checks one file after the other, so that a thousand need the memory of one. */
export async function checkAll(
  files: readonly ChosenFile[],
  baseline: BaselineFile | undefined,
  options: ValidateOptions,
  configs: Configurations,
  context: Context,
): Promise<CheckedFiles> {
  const reports: FileReport[] = [];
  const problems: Text[] = [];
  const skipped = new Set<string>();
  const mender = mending(options, context);
  let hasFailed = false;
  for (const { path, wanted } of files) {
    const checked = await checkFile(path, wanted, options, configs, context.io);
    if (checked.kind === "problem") problems.push(checked.problem);
    if (checked.kind === "no form") skipped.add(path);
    if (checked.kind !== "report") continue;
    hasFailed ||= isNoText(checked.report) || (isOtherText(checked.report) && !(await wanted.mayBeNoForm(path)));
    await mender.take(path, checked.fixed);
    reports.push(withoutNeedlessText(baseline ? baseline.apply(checked.report) : checked.report));
  }
  const { files: mended, hasFailed: cannotWrite } = mender.finish();
  return {
    reports,
    problems: options.skipNonForms ? problems : [...problems, ...withoutForms(files, skipped)],
    skipped: [...skipped],
    mended,
    hasFailed: hasFailed || cannotWrite,
  };
}

/** The text is for showing findings in it. */
function withoutNeedlessText(report: FileReport): FileReport {
  return report.diagnostics.length === 0 ? { ...report, source: "" } : report;
}

/** Of folders in which no file is a form. */
function withoutForms(files: readonly ChosenFile[], skipped: ReadonlySet<string>): readonly Text[] {
  const all = [...new Set(files.map(({ wanted }) => wanted))];
  return all.filter(({ paths }) => paths.every((path) => skipped.has(path))).map(({ problem }) => problem);
}
