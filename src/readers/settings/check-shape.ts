import type { Diagnostic, Path, Place } from "../../base/diagnostic.ts";
import type { Text } from "../../base/language.ts";
import type { OptionValue } from "../../base/rule-options.ts";
import { suggestion } from "../../base/suggestion.ts";
import { LEVEL1S } from "../../indicator/taxonomy.ts";
import type { Level } from "../../settings/config.ts";
import { policies } from "../../settings/named-policies.ts";
import type { Policy } from "../../settings/policy.ts";
import { expected as expectedInForm, found } from "../yaml/expectations.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { RawNode, ShapeError } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { itemName, items, keyName, POLICY, policyFindings } from "./policy-findings.ts";
import { validatePolicy } from "./validate-policy.generated.ts";

export interface CheckedPolicy {
  /** Absent where the shape is wrong. */ readonly policyFile: PolicyFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Holds the values against the schema of a policy file and says in our words what does not fit. */
export function checkPolicyShape(root: RawNode, placeOf: PlaceOf): CheckedPolicy {
  const value = toPlain(root);
  if (isPolicyFile(value)) return { policyFile: value, diagnostics: [] };
  // `if` only says that one of the other errors is there; what has its finding already needs no other.
  const errors = (validatePolicy.errors ?? []).filter(
    ({ keyword, instancePath }) => keyword !== "if" && !follow(root, pathOf(instancePath)).node.flagged,
  );
  return { policyFile: undefined, diagnostics: errors.map((error) => diagnose(error, root, placeOf)) };
}

function isPolicyFile(value: unknown): value is PolicyFile {
  return validatePolicy(value);
}

function toPlain(node: RawNode, key = ""): unknown {
  if (node.kind === "list") return node.items.map((item) => toPlain(item));
  if (node.kind === "scalar") return typeof node.value === "number" && !INTEGERS.has(key) ? node.source : node.value;
  // `fromEntries` takes __proto__ for a key like others.
  return Object.fromEntries(Array.from(node.entries, ([name, { value }]) => [name, toPlain(value, name)]));
}

function diagnose(error: ShapeError, root: RawNode, placeOf: PlaceOf): Diagnostic {
  const { instancePath, keyword, params } = error;
  const path = pathOf(instancePath);
  const place = locate(root, path, "value", placeOf);
  if (keyword === "required")
    return policyFindings.missingKey.here(place, { owner: nameOf(path), key: String(params.missingProperty) });
  if (keyword === "additionalProperties") return unknownKey(path, String(params.additionalProperty), root, placeOf);
  const { node } = follow(root, path);
  if (instancePath === "/extends" && node.kind === "scalar") return unknownBase(node.source, place);
  const length = node.kind === "list" && keyword !== "type" ? items({ count: node.items.length }) : undefined;
  const words = { subject: nameOf(path), expected: expected(error, path), found: length ?? found(node) };
  return policyFindings.wrongValue.here(place, words);
}

function pathOf(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** How messages call what stands at a path. */
function nameOf(path: Path): Text {
  const [last, before] = path.toReversed();
  if (last === undefined) return POLICY;
  return typeof last === "number" ? itemName({ key: String(before), number: last + 1 }) : keyName({ key: last });
}

function unknownKey(path: Path, key: string, root: RawNode, placeOf: PlaceOf): Diagnostic {
  const place = locate(root, [...path, key], "key", placeOf);
  const keys = keysAt(path).filter((other) => other !== key);
  return policyFindings.unknownKey.here(place, { owner: nameOf(path), key, ...suggestion(key, keys) });
}

function unknownBase(name: string, place: Place): Diagnostic {
  const names = policies.map((policy) => policy.name);
  return policyFindings.unknownBase.here(place, { name, ...suggestion(name, names) });
}

/** What the schema wants at a path, in words. */
function expected(error: ShapeError, path: Path): Text {
  const [, number = ""] = /^#\/\$defs\/(decimal|percent|positive)\//.exec(error.schemaPath) ?? [];
  const key = String(path.findLast((step) => typeof step === "string"));
  const isPlain = error.keyword === "type" || error.keyword === "enum";
  return NUMBERS[number] ?? (isPlain ? expectedInForm(error, key) : (VALUES[key] ?? FILLED));
}

const NUMBERS: Readonly<Record<string, Text>> = {
  decimal: { zh: "数，例如 12.5", en: "a number such as 12.5" },
  positive: { zh: "大于 0 的数", en: "a number above 0" },
  percent: { zh: " 0 到 100 的数", en: "a number from 0 to 100" },
};

/** What a key may have, where a limit says it to machines only. */
const VALUES: Readonly<Record<string, Text>> = {
  places: { zh: " 0 到 6 的整数", en: "a whole number from 0 to 6" },
  days: { zh: "不小于 1 的整数", en: "a whole number from 1" },
  grades: { zh: "“达成”“部分达成”“未达成”三档的列表", en: "a list of three grades: “达成”, “部分达成”, “未达成”" },
  ratings: { zh: "“优”“良”“中”“差”四级的列表", en: "a list of four ratings: “优”, “良”, “中”, “差”" },
  classes: { zh: "至少一个一级指标的分值", en: "the points of at least one class" },
  to: { zh: "不重复的一级指标，至少一个", en: "at least one class, each of them once" },
  bands: { zh: "至少一个区间", en: "at least one band" },
};

const FILLED: Text = { zh: "文字，不能为空", en: "a text that is not empty" };

/** A policy file that has the shape of schemas/policy.schema.json: a named policy, and what is different from it. */
export type PolicyFile = Partial<Policy> & { readonly extends: string };

/** Whole numbers; all other numbers are decimals, which are kept as text so that no digit is lost. */
const INTEGERS: ReadonlySet<string> = new Set(["places", "days"]);

/** The keys of the mapping at a path. */
function keysAt(path: Path): readonly string[] {
  const steps = path.map((step, index) =>
    typeof step === "number" || HAS_OWN_NAMES.has(path[index - 1]) ? "*" : step,
  );
  return KEYS[steps.join(".")] ?? [];
}

/** Mappings whose keys are names: the class whose points are missing, the indicator that has an own scale. */
const HAS_OWN_NAMES: ReadonlySet<Path[number] | undefined> = new Set(["missingClass", "steps"]);

const KEYS: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...["extends", "name", "version", "title", "basis", "execution", "classes", "countsAs", "missingClass", "inverse"],
    ...["grades", "impliedOperator", "approximate", "deadlineDay", "late", "overAchievement", "underExecution"],
    ...["missingExecution", "missingActual", "notApplicable", "compound", "total", "places", "ratings", "steps"],
  ],
  title: ["zh", "en"],
  classes: LEVEL1S,
  countsAs: LEVEL1S,
  missingClass: LEVEL1S,
  "missingClass.*": ["to"],
  "grades.*": ["grade", "from", "upTo"],
  "late.*": ["days", "percent"],
  "ratings.*": ["rating", "from"],
  "steps.*": ["kind", "fullFrom", "every", "points", "bands"],
  "steps.*.bands.*": ["within", "points"],
};

/** A configuration that has the shape of schemas/config.schema.json. */
export interface ConfigFile {
  readonly extends?: string;
  readonly rules?: Levels;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: Levels }[];
  readonly policy?: string;
  readonly files?: readonly string[];
}

/** By code, or by a pattern of codes such as contact/*. */
export type Levels = Readonly<Record<string, Level | ChosenSettings>>;

/** A level under `severity`, and options by name. */
export type ChosenSettings = Readonly<Record<string, Level | OptionValue>>;
