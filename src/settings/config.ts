import type { Place, Severity } from "../base/diagnostic.ts";
import { isMatch } from "../base/path-patterns.ts";

/** How much a finding weighs, or that it is not wanted. */
export type Level = Severity | "off";

/** A level and where the user wrote it. */
export interface Setting {
  readonly level: Level;
  readonly place: Place;
}

/** By code. */
export type Settings = ReadonlyMap<string, Setting>;

/** perf.config.yaml: what is different from the defaults for the files below its folder. */
export interface Config {
  /** As the user would name it. */
  readonly file: string;
  readonly rules: Settings;
  /** A later one wins. */
  readonly overrides: readonly Override[];
  readonly policy: PolicyChoice | undefined;
  /** Which files are forms; empty for all that look like one. */
  readonly files: readonly string[];
}

export interface PolicyChoice {
  /** Name of a policy, or a policy file relative to the folder of the configuration. */
  readonly choice: string;
  readonly place: Place;
}

/** Levels for some of the files. Patterns are those of .gitignore, relative to the folder of the configuration. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: Settings;
}

export const NO_SETTINGS: Settings = new Map();

/**
 * The levels that apply to a file.
 * @param path relative to the folder of the configuration, with `/`
 */
export function settingsFor({ rules, overrides }: Config, path: string): Settings {
  const fitting = overrides.filter(({ files }) => isMatch(files, path));
  return fitting.length === 0 ? rules : new Map([rules, ...fitting.map((override) => override.rules)].flatMap(entries));
}

function entries(settings: Settings) {
  return Array.from(settings);
}
