import { stringify } from "yaml";
import { type Diagnostic, hasErrors } from "../../base/diagnostic.ts";
import { checkPolicy, type PolicyFlaw } from "../../settings/check-policy.ts";
import { type LoadedPolicy, policies } from "../../settings/named-policies.ts";
import type { Policy } from "../../settings/policy.ts";
import { decodeText } from "../text/decode-text.ts";
import { follow, locate, placesIn } from "../yaml/locate.ts";
import { unmended } from "../yaml/mended-text.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { checkPolicyFile, ownValues, type PolicyExample, type PolicyFile } from "./policy-file.ts";
import { policyFindings } from "./policy-findings.ts";

/** The user's own policy as far as it could be read. */
export interface PolicyDocument {
  readonly file: string;
  /** The text as decoded; "" where it could not be. */
  readonly text: string;
  /** Whole, with everything that it takes from the policy it extends; absent where the file has errors. */
  readonly policy: Policy | undefined;
  /** Name of the policy that it extends; "" where it names none. */
  readonly base: string;
  /** What it gives by its own word. */
  readonly examples: readonly PolicyExample[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → policy and findings. Never throws, whatever the bytes. */
export function readPolicy(file: string, bytes: Uint8Array): PolicyDocument {
  const { text, diagnostics } = decodeText(file, bytes, "utf-8");
  return { file, text: text ?? "", ...(text === undefined ? unread(diagnostics) : readText(file, text)) };
}

type Read = Pick<PolicyDocument, "policy" | "base" | "examples" | "diagnostics">;

function unread(diagnostics: readonly Diagnostic[]): Read {
  return { policy: undefined, base: "", examples: [], diagnostics };
}

function readText(file: string, text: string): Read {
  const placeOf = placesIn(file, text);
  const { root, slip, diagnostics } = parseYaml(unmended(text), placeOf);
  if (root === undefined)
    return unread([slip === undefined ? policyFindings.empty.here({ file }, {}) : slip.finding(placeOf(slip))]);
  const { policyFile, diagnostics: misshapen } = checkPolicyFile(root, placeOf);
  const policy = policyFile && extend(policyFile, file);
  const flaws = policy === undefined ? [] : flawsOf(policy, root, placeOf);
  const found = [...diagnostics, ...misshapen, ...flaws];
  return {
    policy: hasErrors(found) ? undefined : policy,
    base: policyFile?.extends ?? "",
    examples: policyFile?.examples ?? [],
    diagnostics: found,
  };
}

/** What the file does not say is as in the policy that it extends; what it says replaces that as a whole. */
function extend(policyFile: PolicyFile, file: string): Policy | undefined {
  const name = policyFile.extends;
  const base = policies.find((policy) => policy.name === name);
  const title = { zh: `以 ${name} 为基础`, en: `based on ${name}` };
  return base && { ...base, name: nameOf(file), version: "1", title, ...ownValues(policyFile) };
}

/** policies/ours.yaml → ours */
function nameOf(file: string): string {
  const [name = file] = /(?<![^/\\])[^/\\]+$/.exec(file) ?? [];
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

/** A report names the policy; one of ours must not stand for something else. */
function namesakeOf(policy: Policy): readonly PolicyFlaw[] {
  const named = policies.find(({ name }) => name === policy.name);
  if (named === undefined || JSON.stringify(named) === JSON.stringify(policy)) return [];
  return [{ paths: [["name"]], remark: policyFindings.nameTaken.here.remark({ name: policy.name }) }];
}

function flawsOf(policy: Policy, root: RawNode, placeOf: PlaceOf): readonly Diagnostic[] {
  return [...checkPolicy(policy), ...namesakeOf(policy)].map(({ paths, remark }) => {
    const path = paths.find((candidate) => follow(root, candidate).isThere) ?? [];
    return { ...remark, place: locate(root, path, "key", placeOf) };
  });
}

// yaml: knows which texts need quotes.
/** A policy as a file that gives it again: all its values, on top of the policy that it extends. */
export function printPolicy({ policy, base }: LoadedPolicy): string {
  return stringify({ extends: base, ...policy }, (_, value: unknown) => asNumber(value), { lineWidth: 0 });
}

/** Decimals are text only to keep their digits; where a number keeps them as well, it is easier to read. */
function asNumber(value: unknown): unknown {
  return typeof value === "string" && String(Number(value)) === value ? Number(value) : value;
}
