import type { Text } from "../../base/language.ts";
import type { Io } from "../io.ts";
import { changedFiles } from "./changed-files.ts";
import type { Configurations } from "./configurations.ts";
import { eachOnce, findForms, type Wanted } from "./find-forms.ts";
import { noFiles } from "./messages.ts";
import { absolutePath } from "./paths.ts";

export interface ChosenFile {
  readonly path: string;
  /** What it was found by. */
  readonly wanted: Wanted;
}

export interface Choice {
  readonly files: readonly ChosenFile[];
  /** What was named and is not there. */
  readonly problems: readonly Text[];
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
  if (all.length === 0) return { files: [], problems: [noFiles] };
  const found = await findForms(all, configs, io);
  const problems = found.filter(({ paths }) => paths.length === 0).map(({ problem }) => problem);
  const files = eachOnce(found, io);
  return changed === undefined
    ? { files, problems }
    : onlyChanged(files, problems, changed === true ? "HEAD" : changed, io);
}

/** Below the current folder, where a configuration says which files are forms or git says which have changed. */
async function namedByConfig(changed: string | true | undefined, configs: Configurations): Promise<readonly string[]> {
  const governing = await configs.governing("-");
  const areNamed = governing?.config.files !== undefined;
  return changed !== undefined || areNamed ? ["."] : [];
}

async function onlyChanged(
  files: readonly ChosenFile[],
  problems: readonly Text[],
  ref: string,
  io: Io,
): Promise<Choice> {
  const changed = await changedFiles(ref, io);
  if (changed.problem !== undefined) return { files: [], problems: [...problems, changed.problem] };
  return { files: files.filter(({ path }) => path === "-" || changed.paths.has(absolutePath(path, io))), problems };
}
