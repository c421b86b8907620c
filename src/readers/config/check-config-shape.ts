import type { CodeFacts } from "../../base/define-code.ts";
import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import { suggestion } from "../../base/suggestion.ts";
import type { ConfigFile, Levels } from "../settings/check-shape.ts";
import { codesOf, isCodePattern } from "../settings/code-patterns.ts";
import {
  CONFIG,
  configFindings,
  FILLED,
  FILLED_LIST,
  FILLED_MAPPING,
  FROM_ZERO,
  itemName,
  keyName,
} from "../settings/config-findings.ts";
import { validateConfig } from "../settings/validate-config.generated.ts";
import { expected, found } from "../yaml/expectations.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { RawNode, ShapeError } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";

export interface CheckedConfig {
  /** Absent where the shape is wrong. */
  readonly configFile: ConfigFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the values against the schema of the configuration and says in our words what does not fit. */
export function checkConfigShape(root: RawNode, placeOf: PlaceOf, codes: readonly CodeFacts[]): CheckedConfig {
  const value = toPlain(root);
  const about = [root, placeOf, codes] as const;
  if (isConfigFile(value)) {
    return {
      configFile: value,
      diagnostics: uselessPatterns(value, codes).map((path) => unknown(path, ...about)),
    };
  }
  // `if` only says that one of the other errors is there.
  const errors = (validateConfig.errors ?? []).filter(({ keyword }) => keyword !== "if");
  return { configFile: undefined, diagnostics: errors.map((error) => diagnose(error, ...about)) };
}

/** Where patterns of codes stand that stand for none. */
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

function isConfigFile(value: unknown): value is ConfigFile {
  return validateConfig(value);
}

function toPlain(node: RawNode): unknown {
  if (node.kind === "list") return node.items.map(toPlain);
  if (node.kind === "scalar") return node.value;
  // `fromEntries` takes __proto__ for a key like others.
  return Object.fromEntries(Array.from(node.entries, ([key, { value }]) => [key, toPlain(value)]));
}

function diagnose(error: ShapeError, root: RawNode, placeOf: PlaceOf, codes: readonly CodeFacts[]): Diagnostic {
  const { instancePath, keyword, params } = error;
  const path = pathOf(instancePath);
  if (keyword === "additionalProperties") {
    return unknown([...path, String(params.additionalProperty)], root, placeOf, codes);
  }
  const place = locate(root, path, "value", placeOf);
  if (keyword === "required") {
    return configFindings.missingKey.here(place, {
      owner: nameOf(path),
      keys: keyName({ key: String(params.missingProperty) }),
    });
  }
  const words = { subject: nameOf(path), expected: wanted(error), found: found(follow(root, path).node) };
  return configFindings.wrongValue.here(place, words);
}

function pathOf(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** How messages call what stands at a path. */
function nameOf(path: Path): Text {
  const [last, before] = path.toReversed();
  if (last === undefined) return CONFIG;
  return typeof last === "number" ? itemName({ key: String(before), number: last + 1 }) : keyName({ key: last });
}

function wanted(error: ShapeError): Text {
  if (error.keyword === "pattern") return FILLED;
  if (error.keyword === "minimum") return FROM_ZERO;
  if (error.keyword === "minProperties") return FILLED_MAPPING;
  return error.keyword === "minItems" ? FILLED_LIST : expected(error, "");
}

function unknown(path: Path, root: RawNode, placeOf: PlaceOf, codes: readonly CodeFacts[]): Diagnostic {
  const place = locate(root, path, "key", placeOf);
  const [key = "", owner] = path.toReversed().map(String);
  if (owner === "rules") return unknownRule(key, place, codes);
  const keys =
    path.at(-3) === "rules"
      ? ["severity", ...Object.keys(codes.find(({ code }) => code === owner)?.options ?? {})]
      : typeof path.at(-2) === "number"
        ? OVERRIDE_KEYS
        : KEYS;
  return configFindings.unknownKey.here(place, { owner: nameOf(path.slice(0, -1)), key, ...suggestion(key, keys) });
}

const KEYS = ["extends", "rules", "overrides", "policy", "files"];
const OVERRIDE_KEYS = ["files", "rules"];

function unknownRule(code: string, place: Diagnostic["place"], codes: readonly CodeFacts[]): Diagnostic {
  const all = codes.map((one) => one.code);
  const isFixed = isCodePattern(code) ? codesOf(code, all).length > 0 : all.includes(code);
  if (isFixed) return configFindings.fixedSeverity.here(place, { code });
  return configFindings.unknownRule.here(place, { code, ...suggestion(code, settable(codes)) });
}

/** The codes that a configuration may name. */
export function settable(codes: readonly CodeFacts[]): readonly string[] {
  return codes.filter(({ binding }) => !binding).map(({ code }) => code);
}
