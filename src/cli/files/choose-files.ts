import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import { ACTUALS_EXTENSIONS, actualsBesideForm } from "./actuals-names.ts";
import { changedFiles } from "./changed-files.ts";
import { type Configurations, configurationsAbove, policyName } from "./configurations.ts";
import { eachOnce, findForms, type Wanted } from "./find-forms.ts";
import { noFiles } from "./messages.ts";
import { absolutePath } from "./paths.ts";
import type { PassedOver } from "./walk.ts";

export interface ChosenFile {
  readonly path: string;
  /** What it was found by. */
  readonly wanted: Wanted;
}

export interface Choice {
  readonly files: readonly ChosenFile[];
  /** What was named and is not there, or may not be read. */
  readonly problems: readonly Text[];
  readonly passedOver: readonly PassedOver[];
}

interface ChoiceOptions {
  /** True where no revision is given. */
  readonly changed?: string | true;
  readonly stdinFilename?: string;
  readonly baseline?: string;
}

/** The files that a run is about, each once and in the order of the words. */
export async function chooseFiles(
  words: readonly string[],
  { changed, stdinFilename, baseline }: ChoiceOptions,
  configs: Configurations,
  io: Io,
): Promise<Choice> {
  const unsaid = stdinFilename === undefined ? await namedByConfig(changed, configs) : ["-"];
  const all = words.length > 0 ? words : unsaid;
  if (all.length === 0) return { files: [], problems: [noFiles], passedOver: [] };
  const found = await findForms(all, configs, io);
  const choice = {
    files: eachOnce(found, io),
    problems: found.flatMap(({ paths, problem, problems }) => (paths.length === 0 ? [problem, ...problems] : problems)),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
  if (changed === undefined) return choice;
  return onlyChanged(choice, changed === true ? "HEAD" : changed, baseline, configs, io);
}

/** Below the current folder, where a configuration says which files are forms or git says which have changed. */
async function namedByConfig(changed: string | true | undefined, configs: Configurations): Promise<readonly string[]> {
  const governing = await configs.governing("-");
  const areNamed = governing?.config.files !== undefined;
  return changed !== undefined || areNamed ? ["."] : [];
}

async function onlyChanged(
  choice: Choice,
  ref: string,
  baseline: string | undefined,
  configs: Configurations,
  io: Io,
): Promise<Choice> {
  const changed = await changedFiles(ref, io);
  if (changed.problem !== undefined) return { ...choice, files: [], problems: [...choice.problems, changed.problem] };
  const known = baseline === undefined ? [] : [baseline];
  const files: ChosenFile[] = [];
  for (const file of choice.files) {
    const bearing = [...known, ...(await bearingOn(file.path, configs, io))].map((path) => absolutePath(path, io));
    if (file.path === "-" || bearing.some((path) => changed.paths.has(path))) files.push(file);
  }
  return { ...choice, files };
}

/** What a form is judged by, beside itself: its configurations, the policy that they name, and its actual values. */
async function bearingOn(path: string, configs: Configurations, io: Io): Promise<readonly string[]> {
  const governing = await configs.governing(path);
  const { own, shared } = actualsBesideForm(path);
  const policy = governing?.config.policy === undefined ? [] : [policyName(governing.config)];
  return [
    path,
    ...(governing?.sources ?? []).map((source) => source.path),
    ...configurationsAbove(path, io),
    ...policy,
    ...[own, shared].flatMap((stem) => ACTUALS_EXTENSIONS.map((extension) => `${stem}.${extension}`)),
  ];
}
