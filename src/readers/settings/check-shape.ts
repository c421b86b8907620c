import type { Diagnostic, Path, Place } from "../../base/diagnostic.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import type { Text } from "../../base/language.ts";
import { listed } from "../../scoring/listed.ts";
import { policies } from "../../settings/named-policies.ts";
import { expected } from "../policy/expectations.ts";
import { INTEGERS, keysAt, type PolicyFile } from "../policy/policy-file.ts";
import { found } from "../yaml/expectations.ts";
import { follow, locate } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import type { ShapeError } from "../yaml/shape-error.ts";
import * as messages from "./policy-findings.ts";
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
    return messages.missingKey(place, { owner: nameOf(path), key: String(params.missingProperty) });
  if (keyword === "additionalProperties") return unknownKey(path, String(params.additionalProperty), root, placeOf);
  const { node } = follow(root, path);
  if (instancePath === "/extends" && node.kind === "scalar") return unknownBase(node.source, place);
  const length = node.kind === "list" && keyword !== "type" ? messages.items({ count: node.items.length }) : undefined;
  const words = { subject: nameOf(path), expected: expected(error, path), found: length ?? found(node) };
  return messages.wrongValue(place, words);
}

function pathOf(pointer: string): Path {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
}

/** How messages call what stands at a path. */
function nameOf(path: Path): Text {
  const [last, before] = path.toReversed();
  if (last === undefined) return messages.POLICY;
  return typeof last === "number"
    ? messages.itemName({ key: String(before), number: last + 1 })
    : messages.keyName({ key: last });
}

function unknownKey(path: Path, key: string, root: RawNode, placeOf: PlaceOf): Diagnostic {
  const place = locate(root, [...path, key], "key", placeOf);
  const keys = keysAt(path).filter((other) => other !== key);
  const meant = didYouMean(key, keys);
  const words = { owner: nameOf(path), key };
  return meant === undefined
    ? messages.unknownKey(place, { ...words, keys: listed(keys) })
    : messages.misspeltKey(place, { ...words, meant });
}

function unknownBase(name: string, place: Place): Diagnostic {
  const names = policies.map((policy) => policy.name);
  const meant = didYouMean(name, names);
  return meant === undefined
    ? messages.unknownBase(place, { name, names: listed(names) })
    : messages.misspeltBase(place, { name, meant });
}
