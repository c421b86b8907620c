import { posix } from "node:path";
import { allCodes } from "../../all-codes.ts";
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { configFindings } from "../../readers/settings/config-findings.ts";
import { readConfig } from "../../readers/settings/read-config.ts";
import { makeFileReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import { type Config, extendConfig, NO_SETTINGS, type Settings, settingsFor } from "../../settings/config.ts";
import { DEFAULT_POLICY, namedPolicy } from "../../settings/named-policies.ts";
import type { Io } from "../io.ts";
import { noPackage } from "./messages.ts";
import { absolutePath, relativePath } from "./paths.ts";
import { readInput } from "./read-input.ts";

const NAME = "perf.config.yaml";

/** The configuration that governs a file: of all above it the nearest, on top of what it extends. */
export interface Governing {
  readonly config: Config;
  /** Absolute path of the file. */
  readonly path: string;
  /** Of each file that the configuration is from, the nearest first; for showing what is wrong with what they name. */
  readonly sources: readonly FileReport[];
}

/** Looks for configurations from files upwards. Each is read once. */
export interface Configurations {
  /** Undefined where there is none, or where it has errors. */
  readonly governing: (path: string) => Promise<Governing | undefined>;
  /** The levels that are set for a file; empty where none are. */
  readonly settings: (path: string) => Promise<Settings>;
  /** What is wrong with those that were read so far. */
  readonly reports: () => readonly FileReport[];
}

export function configurations(io: Io): Configurations {
  const byFolder = new Map<string, Promise<Found | undefined>>();
  const reports: FileReport[] = [];
  const find = (folder: string): Promise<Found | undefined> => {
    const before = byFolder.get(folder);
    if (before) return before;
    const found = load(folder, io).then((own) => {
      reports.push(...(own?.sources ?? []).filter(({ diagnostics }) => diagnostics.length > 0));
      const parent = posix.dirname(folder);
      return own ?? (parent === folder ? undefined : find(parent));
    });
    byFolder.set(folder, found);
    return found;
  };
  const governing = async (path: string): Promise<Governing | undefined> => {
    const full = absolutePath(path, io);
    const found = await find(posix.dirname(full));
    return found?.config && { config: found.config, path: full, sources: found.sources };
  };
  return {
    governing,
    settings: async (path) => {
      const found = await governing(path);
      return found ? settingsFor(found.config, found.path) : NO_SETTINGS;
    },
    reports: () => reports,
  };
}

/** A configuration with all that it extends; without `config` where any of the files has errors. */
interface Found {
  readonly config: Config | undefined;
  readonly sources: readonly FileReport[];
}

async function load(folder: string, io: Io): Promise<Found | undefined> {
  const path = posix.join(folder, NAME);
  return io.kindOf(path) === undefined ? undefined : loadExtended(path, folder, [], io);
}

/**
 * @param folder from where its patterns count
 * @param before the files that lead here by extending one another
 */
async function loadExtended(path: string, folder: string, before: readonly string[], io: Io): Promise<Found> {
  const input = await readInput(relativePath(path, io), "config", io);
  if (input.problem !== undefined) return unread(input.path, input.problem);
  const { text, config, diagnostics } = readConfig(input.path, input.bytes, allCodes, folder.replace(/\/?$/, "/"));
  const report = makeFileReport(input.path, text, diagnostics);
  if (config?.base === undefined) return { config, sources: [report] };
  const { value: name, place } = config.base;
  const refuse = (finding: Diagnostic): Found => ({
    config: undefined,
    sources: [{ ...report, diagnostics: [...report.diagnostics, finding] }],
  });
  const base = basePath(name, path, io);
  if (base === undefined) return refuse(configFindings.cannotExtend.here(place, { problem: noPackage({ name }) }));
  const chain = [...before, path];
  if (chain.includes(base)) return refuse(configFindings.cannotExtend.itself(place, { file: relativePath(base, io) }));
  // What a package says of files is about the files of whoever uses it.
  const found = await loadExtended(base, isPath(name) ? posix.dirname(base) : folder, chain, io);
  return { config: found.config && extendConfig(found.config, config), sources: [report, ...found.sources] };
}

function unread(file: string, problem: Text): Found {
  return {
    config: undefined,
    sources: [{ path: file, source: "", diagnostics: [configFindings.notRead.here({ file }, { problem })] }],
  };
}

function isPath(name: string): boolean {
  return /^[./]|\.ya?ml$/i.test(name);
}

/** A path as written, or the configuration of a package that is installed above the file; undefined where none is. */
function basePath(name: string, from: string, io: Io): string | undefined {
  const folder = posix.dirname(from);
  if (isPath(name)) return absolutePath(posix.isAbsolute(name) ? name : posix.join(folder, name), io);
  for (let above = folder; ; above = posix.dirname(above)) {
    const path = posix.join(above, "node_modules", name, NAME);
    if (io.kindOf(path) !== undefined) return path;
    if (posix.dirname(above) === above) return undefined;
  }
}

/** What tells one policy from another: its name, or the path of its file as the user would write it. */
export function policyName(config: Config | undefined): string {
  if (config?.policy === undefined) return DEFAULT_POLICY.name;
  const { value: choice, place } = config.policy;
  if (namedPolicy(choice) !== undefined || posix.isAbsolute(choice)) return choice;
  return posix.join(posix.dirname(place.file), choice);
}

/** Paths at which a configuration for a file may stand or have stood. */
export function configurationsAbove(path: string, io: Io): readonly string[] {
  const paths: string[] = [];
  for (let folder = posix.dirname(absolutePath(path, io)); ; folder = posix.dirname(folder)) {
    paths.push(posix.join(folder, NAME));
    if (posix.dirname(folder) === folder) return paths;
  }
}
