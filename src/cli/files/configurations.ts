import { posix } from "node:path";
import { allCodes } from "../../all-codes.ts";
import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { configFindings } from "../../readers/settings/config-findings.ts";
import { readConfig } from "../../readers/settings/read-config.ts";
import { readLibrary } from "../../readers/settings/read-library.ts";
import { makeFileReport } from "../../report/make-report.ts";
import type { FileReport } from "../../report/report.ts";
import {
  type Config,
  extendConfig,
  NO_SETTINGS,
  type Settings,
  settingsFor,
  type Written,
} from "../../settings/config.ts";
import { type Customs, NO_CUSTOMS } from "../../settings/customs.ts";
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
  /** What is said of classes and indicators for a file; nothing where none is. */
  readonly customs: (path: string) => Promise<Customs>;
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
  const libraries = new Map<string, Promise<LoadedLibrary["library"]>>();
  const customsOf = async ({ taxonomy, library }: Config): Promise<Customs> => ({
    taxonomy: taxonomy?.value ?? new Map(),
    library: library && (await libraryOf(library)),
  });
  const libraryOf = ({ value, place }: Written<string>): Promise<LoadedLibrary["library"]> => {
    const path = relativePath(absolutePath(posix.join(posix.dirname(absolutePath(place.file, io)), value), io), io);
    const before = libraries.get(path);
    if (before) return before;
    const found = openLibrary(path, place, io).then(({ library, report }) => {
      if (report.diagnostics.length > 0) reports.push(report);
      return library;
    });
    libraries.set(path, found);
    return found;
  };
  const governing = async (path: string): Promise<Governing | undefined> => {
    const full = absolutePath(path, io);
    const found = await find(posix.dirname(full));
    // What is wrong with the library is to be known before it is used.
    if (found?.config?.library) await libraryOf(found.config.library);
    return found?.config && { config: found.config, path: full, sources: found.sources };
  };
  return {
    governing,
    settings: async (path) => {
      const found = await governing(path);
      return found ? settingsFor(found.config, found.path) : NO_SETTINGS;
    },
    customs: async (path) => {
      const found = await governing(path);
      return found ? customsOf(found.config) : NO_CUSTOMS;
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

interface LoadedLibrary {
  /** Absent where the file has errors. */
  readonly library: Customs["library"];
  readonly report: FileReport;
}

/** Where the file cannot be had, that is wrong in the configuration that names it. */
async function openLibrary(path: string, place: Place, io: Io): Promise<LoadedLibrary> {
  const input = await readInput(path, "config", io);
  if (input.problem === undefined) {
    const { library, text, diagnostics } = readLibrary(path, input.bytes);
    return { library, report: makeFileReport(path, text, diagnostics) };
  }
  const finding = configFindings.notRead.here(place, { problem: input.problem });
  return { library: undefined, report: { path: place.file, source: "", diagnostics: [finding] } };
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
