import type { Text } from "../../base/language.ts";
import { fits } from "../../settings/config.ts";
import type { Io } from "../io.ts";
import type { Configurations } from "./configurations.ts";
import { ignoredByGit } from "./ignore-files.ts";
import { noFormsIn, noMatch, notFound, notPermitted } from "./messages.ts";
import type { PassedOver } from "./walk.ts";

/** What one word of the command line stands for. */
export interface Wanted {
  readonly paths: readonly string[];
  /** Whether a file may turn out to be no form: what stands in a folder was not named one by one. */
  readonly mayBeNoForm: (path: string) => Promise<boolean>;
  /** To be said where nothing was found. */
  readonly problem: Text;
  /** What may not be read although it is part of what was asked for. */
  readonly problems: readonly Text[];
  readonly passedOver: readonly PassedOver[];
}

/** The files that the words of a command line stand for: files, folders, patterns, `-` for standard input. */
export function findForms(words: readonly string[], configs: Configurations, io: Io): Promise<readonly Wanted[]> {
  const isIgnored = ignoredByGit(io);
  return Promise.all(words.map((word) => find(word, isIgnored, configs, io)));
}

type IsIgnored = (path: string) => Promise<boolean>;

async function find(word: string, isIgnored: IsIgnored, configs: Configurations, io: Io): Promise<Wanted> {
  const kind = word === "-" ? "file" : io.kindOf(word);
  if (kind === "folder") return inFolder(word, isIgnored, configs, io);
  // What reading it says is more than that it is not there.
  if (kind !== undefined || !/[*?[\]{}!]/.test(word)) return named([word], notFound({ path: word }));
  return named(await withoutIgnored(await io.glob(word), isIgnored), noMatch({ pattern: word }));
}

function named(paths: readonly string[], problem: Text): Wanted {
  return { paths, mayBeNoForm: async () => false, problem, problems: [], passedOver: [] };
}

/** Every YAML file of the folder; where a configuration says which files are forms, those. */
async function inFolder(folder: string, isIgnored: IsIgnored, configs: Configurations, io: Io): Promise<Wanted> {
  const { files, passedOver, closed } = await io.walk(folder, isYaml);
  const forms = files.filter((path) => !/(?:^|\/)perf\.config\.yaml$/.test(path)).map((path) => join(folder, path));
  const wanted: string[] = [];
  for (const path of await withoutIgnored(forms, isIgnored)) if (await isWanted(path, configs)) wanted.push(path);
  return {
    paths: wanted,
    mayBeNoForm: async (path) => (await configs.governing(path))?.config.files === undefined,
    problem: noFormsIn({ folder }),
    problems: closed.map((path) => notPermitted({ path: join(folder, path) })),
    passedOver: passedOver.map(({ path, why }) => ({ path: join(folder, path), why })),
  };
}

/** Some systems write names in capitals. */
function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

async function isWanted(path: string, configs: Configurations): Promise<boolean> {
  const governing = await configs.governing(path);
  const files = governing?.config.files;
  return files === undefined || fits(files.value, governing?.path ?? path);
}

async function withoutIgnored(paths: readonly string[], isIgnored: IsIgnored): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) if (!(await isIgnored(path))) kept.push(path);
  return kept;
}

/** As the user would write it: forms/2023/a.yaml, and a.yaml for what stands in `.`. */
function join(folder: string, path: string): string {
  if (path === "") return folder;
  const plain = folder.replace(/(?<![/\\])[/\\]+$/, "");
  if (folder !== "" && plain === "") return `/${path}`;
  return plain === "." ? path : `${plain}/${path}`;
}

/** Each file once, however many words it is found by, and in the order of the words. */
export function eachOnce(
  all: readonly Wanted[],
  io: Io,
): readonly { readonly path: string; readonly wanted: Wanted }[] {
  const seen = new Set<string>();
  return all.flatMap((wanted) =>
    wanted.paths.flatMap((path) => {
      const full = path === "-" ? path : io.realPath(path);
      if (seen.has(full)) return [];
      seen.add(full);
      return [{ path, wanted }];
    }),
  );
}
