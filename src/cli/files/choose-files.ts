import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import { changedFiles } from "./changed-files.ts";
import type { Configurations } from "./configurations.ts";
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

/** The files that a run is about, each once and in the order of the words. */
export async function chooseFiles(
  words: readonly string[],
  { changed, stdinFilename }: { readonly changed?: string | true; readonly stdinFilename?: string },
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
  return changed === undefined ? choice : onlyChanged(choice, changed === true ? "HEAD" : changed, io);
}

/** Below the current folder, where a configuration says which files are forms or git says which have changed. */
async function namedByConfig(changed: string | true | undefined, configs: Configurations): Promise<readonly string[]> {
  const governing = await configs.governing("-");
  const areNamed = governing?.config.files !== undefined;
  return changed !== undefined || areNamed ? ["."] : [];
}

async function onlyChanged(choice: Choice, ref: string, io: Io): Promise<Choice> {
  const changed = await changedFiles(ref, io);
  if (changed.problem !== undefined) return { ...choice, files: [], problems: [...choice.problems, changed.problem] };
  const isChanged = (path: string) => path === "-" || changed.paths.has(absolutePath(path, io));
  return { ...choice, files: choice.files.filter(({ path }) => isChanged(path)) };
}
