import type { CodeFacts } from "../../base/define-code.ts";
import { type Diagnostic, hasErrors, type Path } from "../../base/diagnostic.ts";
import type { Config, Settings } from "../../settings/config.ts";
import { checkConfigShape } from "../config/check-config-shape.ts";
import { decodeText } from "../text/decode-text.ts";
import { locate, placesIn } from "../yaml/locate.ts";
import { unmended } from "../yaml/mended-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import type { ConfigFile, Levels } from "./check-shape.ts";

/** The configuration as far as it could be read. */
export interface ConfigDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Absent where the file has errors: half a configuration is none. */
  readonly config: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → configuration and findings. Never throws, whatever the bytes. */
export function readConfig(file: string, bytes: Uint8Array, codes: readonly CodeFacts[]): ConfigDocument {
  const { text, diagnostics } = decodeText(file, bytes, "utf-8");
  return text === undefined ? { file, text: "", config: undefined, diagnostics } : readText(file, text, codes);
}

function readText(file: string, text: string, codes: readonly CodeFacts[]): ConfigDocument {
  const placeOf = placesIn(file, text);
  const { root, trap, diagnostics } = parseYaml(unmended(text), placeOf);
  if (trap) return { file, text, config: undefined, diagnostics: [trap.finding(placeOf(trap))] };
  // Nothing but comments is a configuration that changes nothing.
  if (root === undefined) return { file, text, config: build({}, file, () => ({ file })), diagnostics: [] };
  const { configFile, diagnostics: misshapen } = checkConfigShape(root, placeOf, codes);
  const found = [...diagnostics, ...misshapen];
  const config = configFile && build(configFile, file, placeIn(root, placeOf));
  return { file, text, config: hasErrors(found) ? undefined : config, diagnostics: found };
}

type PlaceAt = (path: Path, at: "key" | "value") => Diagnostic["place"];

function placeIn(root: RawNode, placeOf: PlaceOf): PlaceAt {
  return (path, at) => locate(root, path, at, placeOf);
}

function build({ rules = {}, overrides = [], policy, files = [] }: ConfigFile, file: string, placeAt: PlaceAt): Config {
  return {
    file,
    rules: settings(rules, ["rules"], placeAt),
    overrides: overrides.map((override, index) => ({
      files: override.files,
      rules: settings(override.rules, ["overrides", index, "rules"], placeAt),
    })),
    policy: policy === undefined ? undefined : { choice: policy, place: placeAt(["policy"], "value") },
    files,
  };
}

function settings(levels: Levels, path: Path, placeAt: PlaceAt): Settings {
  return new Map(
    Object.entries(levels).map(([code, level]) => [code, { level, place: placeAt([...path, code], "key") }] as const),
  );
}
