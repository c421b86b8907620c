import { isMatch } from "../base/path-patterns.ts";
import type { Config, Settings } from "../settings/config.ts";

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
