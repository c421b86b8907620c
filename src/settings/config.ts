import type { Place, Severity } from "../base/diagnostic.ts";
import { isMatch } from "../base/path-patterns.ts";
import type { OptionValue } from "../base/rule-options.ts";

/** How much a finding weighs, or that it is not wanted. */
export type Level = Severity | "off";

/** A value and where the user wrote it. */
export interface Written<Value> {
  readonly value: Value;
  readonly place: Place;
}

/** What is set for a code: its level, and the options of a rule. */
export interface Setting {
  readonly level: Written<Level> | undefined;
  readonly options: ReadonlyMap<string, Written<OptionValue>>;
}

/** By code. */
export type Settings = ReadonlyMap<string, Setting>;

/** perf.config.yaml: what is different from the defaults for the files below its folder. */
export interface Config {
  /** As the user would name it. */
  readonly file: string;
  /** The configuration that this one starts from: a path from its folder, or the name of a package. */
  readonly base: Written<string> | undefined;
  /** From the first to the last; a later one wins. */
  readonly layers: readonly Layer[];
  /** Name of a policy, or a policy file relative to the folder of the file that names it. */
  readonly policy: Written<string> | undefined;
  /** The class that each printed class is, by its bare name; a later file wins class by class. */
  readonly taxonomy: Written<ReadonlyMap<string, string>> | undefined;
  /** The user's library of indicators: a file relative to the folder of the file that names it. */
  readonly library: Written<string> | undefined;
  /** Which files are forms; undefined for all that look like one. */
  readonly files: Written<FilePatterns> | undefined;
}

/** What is set for some of the files, or for all. */
export interface Layer {
  readonly files: FilePatterns | undefined;
  readonly rules: Settings;
}

/** Patterns as in .gitignore. */
export interface FilePatterns {
  readonly patterns: readonly string[];
  /** From where they count, with `/` at the end; "" for the folder that paths are relative to. */
  readonly folder: string;
}

export const NO_SETTINGS: Settings = new Map();

/** A configuration on top of the one that it starts from: what it sets itself wins, key by key. */
export function extendConfig(base: Config, own: Config): Config {
  return {
    ...own,
    layers: [...base.layers, ...own.layers],
    policy: own.policy ?? base.policy,
    taxonomy: bothTaxonomies(base.taxonomy, own.taxonomy),
    library: own.library ?? base.library,
    files: own.files ?? base.files,
  };
}

function bothTaxonomies(base: Config["taxonomy"], own: Config["taxonomy"]): Config["taxonomy"] {
  return base && own ? { ...own, value: new Map([...base.value, ...own.value]) } : (own ?? base);
}

/**
 * What is set for a file.
 * @param path with `/`, from the same folder as the configuration's own
 */
export function settingsFor({ layers }: Config, path: string): Settings {
  const fitting = layers.filter(({ files }) => files === undefined || fits(files, path)).map(({ rules }) => rules);
  return fitting.length === 1 && fitting[0] ? fitting[0] : fitting.reduce(together, NO_SETTINGS);
}

/** What lies outside of the folder fits no pattern. */
export function fits({ patterns, folder }: FilePatterns, path: string): boolean {
  return path.startsWith(folder) && isMatch(patterns, path.slice(folder.length));
}

/** The later setting wins for what it says, and leaves the rest. */
export function together(before: Settings, later: Settings): Settings {
  const all = new Map(before);
  for (const [code, { level, options }] of later) {
    const other = before.get(code);
    all.set(code, { level: level ?? other?.level, options: new Map([...(other?.options ?? []), ...options]) });
  }
  return all;
}
