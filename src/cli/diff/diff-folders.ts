import { sentence } from "../../base/language.ts";
import type { ChangeKind } from "../../comparing/comparison.ts";
import { diff } from "../../diff.ts";
import type { ComparisonReport } from "../../report/comparison-report.ts";
import { type Context, complain, remark } from "../context.ts";
import { ExitCode } from "../exit-code.ts";
import { configurations } from "../files/configurations.ts";
import { findForms } from "../files/find-forms.ts";
import { isNoForm } from "../files/is-no-form.ts";
import { readInput } from "../files/read-input.ts";

/** Compares the forms of two folders, file by file: those of the same name below their folder are the same form. */
export async function diffFolders(
  folders: readonly [before: string, after: string],
  failOn: readonly ChangeKind[],
  print: (reports: readonly ComparisonReport[]) => void,
  context: Context,
): Promise<ExitCode> {
  const configs = configurations(context.io);
  const found = await findForms(folders, configs, context.io);
  const problems = found.flatMap((one) => [...(one.paths.length === 0 ? [one.problem] : []), ...one.problems]);
  for (const problem of problems) complain(context, problem);
  if (found.some(({ paths }) => paths.length === 0)) return ExitCode.unusable;
  const [before, after] = folders.map((folder, side) => byName(folder, found[side]?.paths ?? []));
  const reports: ComparisonReport[] = [];
  let isUnusable = problems.length > 0;
  for (const [name, path] of after ?? []) {
    const was = before?.get(name);
    if (was === undefined) {
      remark(context, onlyAfter({ path }));
      continue;
    }
    const [one, other] = [await readInput(was, "form", context.io), await readInput(path, "form", context.io)];
    if (one.problem !== undefined || other.problem !== undefined) {
      for (const { problem } of [one, other]) if (problem !== undefined) complain(context, problem);
      isUnusable = true;
    } else reports.push(diff({ file: was, bytes: one.bytes }, { file: path, bytes: other.bytes }, failOn));
  }
  const gone = [...(before ?? [])].filter(([name]) => after?.has(name) !== true).map(([, path]) => path);
  for (const path of gone) remark(context, onlyBefore({ path }));
  print(reports);
  if (isUnusable || reports.some(({ files }) => files.some(isNoForm))) return ExitCode.unusable;
  // A form that is gone asks for nothing, as a target that was removed.
  const isGoneFailing = gone.length > 0 && failOn.some((kind) => kind === "removed" || kind === "weakened");
  return isGoneFailing || reports.some(({ verdict }) => verdict === "fail") ? ExitCode.findings : ExitCode.ok;
}

function byName(folder: string, paths: readonly string[]): ReadonlyMap<string, string> {
  const start = folder.replace(/[/\\]+$/, "").length + 1;
  return new Map(paths.map((path) => [path.slice(start), path]));
}

const onlyBefore = sentence({ zh: "只在原目录中：{path}", en: "only in the folder before: {path}" });
const onlyAfter = sentence({ zh: "只在现目录中：{path}", en: "only in the folder after: {path}" });
