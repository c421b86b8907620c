import type { CodeFacts } from "../../base/define-code.ts";
import type { Diagnostic, Path, Place } from "../../base/diagnostic.ts";
import type { OptionValue } from "../../base/rule-options.ts";
import { suggestion } from "../../base/suggestion.ts";
import type { Level } from "../../settings/config.ts";
import { locate } from "../yaml/locate.ts";
import { toPlain } from "../yaml/misshapes.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { checkShape } from "./check-shape.ts";
import { codesOf, isCodePattern } from "./code-patterns.ts";
import { configFindings } from "./config-findings.ts";
import { configSchema } from "./config-schema.generated.ts";

/** A configuration that has the shape of schemas/config.schema.json. */
export interface ConfigFile {
  readonly extends?: string;
  readonly rules?: Levels;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: Levels }[];
  readonly policy?: string;
  readonly taxonomy?: Readonly<Record<string, string>>;
  readonly library?: string;
  readonly files?: readonly string[];
}

/** By code, or by a pattern of codes such as contact/*. */
export type Levels = Readonly<Record<string, Level | ChosenSettings>>;

/** A level under `severity`, and options by name. */
export type ChosenSettings = Readonly<Record<string, Level | OptionValue>>;

export interface CheckedConfig {
  /** Absent where the shape is wrong. */
  readonly configFile: ConfigFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the values against the schema of the configuration. */
export function checkConfigFile(root: RawNode, placeOf: PlaceOf, codes: readonly CodeFacts[]): CheckedConfig {
  const value = toPlain(root);
  const unknown = (path: Path) => unknownRule(String(path.at(-1)), locate(root, path, "key", placeOf), codes);
  if (isConfigFile(value)) return { configFile: value, diagnostics: uselessPatterns(value, codes).map(unknown) };
  const diagnostics = checkShape(root, value, placeOf, configSchema, {
    file: { zh: "配置", en: "the configuration" },
    unknownKey: configFindings.unknownKey.here,
    missingKey: configFindings.missingKey.here,
    wrongValue: configFindings.wrongValue.here,
    expected: () => undefined,
    special: ({ keyword, path, params }) =>
      keyword === "additionalProperties" && path.at(-1) === "rules"
        ? unknown([...path, String(params.additionalProperty)])
        : undefined,
  });
  return { configFile: undefined, diagnostics };
}

function isConfigFile(value: unknown): value is ConfigFile {
  return configSchema.validate(value);
}

/** The places of patterns that match no code. */
function uselessPatterns({ rules = {}, overrides = [] }: ConfigFile, codes: readonly CodeFacts[]): readonly Path[] {
  const mappings: readonly (readonly [Path, Levels])[] = [
    [["rules"], rules],
    ...overrides.map((override, index) => [["overrides", index, "rules"], override.rules] as const),
  ];
  return mappings.flatMap(([path, levels]) =>
    Object.keys(levels)
      .filter((key) => isCodePattern(key) && codesOf(key, settable(codes)).length === 0)
      .map((key) => [...path, key]),
  );
}

function unknownRule(code: string, place: Place, codes: readonly CodeFacts[]): Diagnostic {
  const all = codes.map((one) => one.code);
  const isFixed = isCodePattern(code) ? codesOf(code, all).length > 0 : all.includes(code);
  if (isFixed) return configFindings.fixedSeverity.here(place, { code });
  return configFindings.unknownRule.here(place, { code, ...suggestion(code, settable(codes)) });
}

/** The codes that a configuration may name. */
export function settable(codes: readonly CodeFacts[]): readonly string[] {
  return codes.filter(({ binding }) => !binding).map(({ code }) => code);
}
