import type { CodeFacts } from "../../base/define-code.ts";
import { type Diagnostic, hasErrors, type Path } from "../../base/diagnostic.ts";
import type { OptionValue } from "../../base/rule-options.ts";
import { bareClass } from "../../indicator/bare-class.ts";
import { LEVEL1S } from "../../indicator/level1.ts";
import {
  type Config,
  type Level,
  NO_SETTINGS,
  type Setting,
  type Settings,
  together,
  type Written,
} from "../../settings/config.ts";
import { decodeText } from "../text/decode-text.ts";
import { locate, placesIn } from "../yaml/locate.ts";
import { unmended } from "../yaml/mended-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { codesOf, isCodePattern } from "./code-patterns.ts";
import { type ConfigFile, checkConfigFile, type Levels, settable } from "./config-file.ts";

/** The configuration as far as it could be read. */
export interface ConfigDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Absent where the file has errors: half a configuration is none. */
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes → configuration and findings. Never throws, whatever the bytes.
 * @param folder from where its patterns count, with `/` at the end
 */
export function readConfig(
  file: string,
  bytes: Uint8Array,
  codes: readonly CodeFacts[],
  folder = folderOf(file),
): ConfigDocument {
  const { text, diagnostics } = decodeText(file, bytes, "utf-8");
  return text === undefined ? { file, text: "", config: undefined, diagnostics } : readText(file, text, folder, codes);
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}

function readText(file: string, text: string, folder: string, codes: readonly CodeFacts[]): ConfigDocument {
  const placeOf = placesIn(file, text);
  const { root, slip, diagnostics } = parseYaml(unmended(text), placeOf);
  if (slip) return { file, text, config: undefined, diagnostics: [slip.finding(placeOf(slip))] };
  // Nothing but comments is a configuration that changes nothing.
  if (root === undefined) return { file, text, config: build({}, file, folder, [], () => ({ file })), diagnostics: [] };
  const { configFile, diagnostics: misshapen } = checkConfigFile(root, placeOf, codes);
  const found = [...diagnostics, ...misshapen];
  const config = configFile && build(configFile, file, folder, settable(codes), placeIn(root, placeOf));
  return { file, text, config: hasErrors(found) ? undefined : config, diagnostics: found };
}

type PlaceAt = (path: Path, at: "key" | "value") => Diagnostic["place"];

function placeIn(root: RawNode, placeOf: PlaceOf): PlaceAt {
  return (path, at) => locate(root, path, at, placeOf);
}

function build(
  configFile: ConfigFile,
  file: string,
  folder: string,
  codes: readonly string[],
  placeAt: PlaceAt,
): Config {
  const { extends: base, rules = {}, overrides = [], policy, taxonomy, library, files } = configFile;
  const written = <Value>(value: Value | undefined, key: string): Written<Value> | undefined =>
    value === undefined ? undefined : { value, place: placeAt([key], "value") };
  return {
    file,
    base: written(base, "extends"),
    layers: [
      { files: undefined, rules: settings(rules, codes, ["rules"], placeAt) },
      ...overrides.map((override, index) => ({
        files: { patterns: override.files, folder },
        rules: settings(override.rules, codes, ["overrides", index, "rules"], placeAt),
      })),
    ],
    policy: written(policy, "policy"),
    taxonomy: written(taxonomy && bareClasses(taxonomy), "taxonomy"),
    library: written(library, "library"),
    files: written(files && { patterns: files, folder }, "files"),
  };
}

function bareClasses(taxonomy: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(taxonomy).map(([printed, name]) => [bareClass(printed), classNamed(name)]));
}

/** 产出 is 产出指标; what is none of the four is a class of the user's own. */
function classNamed(name: string): string {
  return LEVEL1S.find((level1) => bareClass(level1) === bareClass(name)) ?? name;
}

/** A code that is written in full wins over a pattern, and of patterns the later one. */
function settings(levels: Levels, codes: readonly string[], path: Path, placeAt: PlaceAt): Settings {
  const keys = Object.keys(levels);
  const inOrder = [...keys.filter(isCodePattern), ...keys.filter((key) => !isCodePattern(key))];
  const all = inOrder.map((key) => {
    const setting = settingOf(levels[key], [...path, key], placeAt);
    return new Map(codesOf(key, codes).map((code) => [code, setting]));
  });
  return all.reduce(together, NO_SETTINGS);
}

function settingOf(chosen: Levels[string] | undefined, path: Path, placeAt: PlaceAt): Setting {
  if (typeof chosen !== "object") return { level: levelAt(chosen, path, placeAt), options: new Map() };
  const { severity, ...options } = chosen;
  return {
    level: levelAt(severity, [...path, "severity"], placeAt),
    options: new Map(
      Object.entries(options).flatMap(([name, value]) =>
        isLevel(value) ? [] : [[name, { value, place: placeAt([...path, name], "key") }] as const],
      ),
    ),
  };
}

function levelAt(value: Level | OptionValue | undefined, path: Path, placeAt: PlaceAt): Setting["level"] {
  return value === undefined || !isLevel(value) ? undefined : { value, place: placeAt(path, "key") };
}

function isLevel(value: Level | OptionValue): value is Level {
  return typeof value === "string";
}
