import { printPolicy, readPolicy } from "./readers/settings/read-policy.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { policies } from "./settings/named-policies.ts";
import type { Policy } from "./settings/policy.ts";

/** A policy, and the name of the one that it extends; a named one extends itself. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly base: string;
}

/** One of ours; undefined where none has that name. */
export function namedPolicy(name: string): LoadedPolicy | undefined {
  const policy = policies.find((one) => one.name === name);
  return policy && { policy, base: name };
}

/** Bytes of the user's own policy → policy and findings; no policy where the file has errors. */
export function loadPolicy(
  file: string,
  bytes: Uint8Array,
): { readonly loaded: LoadedPolicy | undefined; readonly report: FileReport } {
  const { text, policy, base, diagnostics } = readPolicy(file, bytes);
  return { loaded: policy && { policy, base }, report: makeFileReport(file, text, diagnostics) };
}

/** The policy with everything that it takes from its base, as a policy file. */
export function showPolicy({ policy, base }: LoadedPolicy): string {
  return printPolicy(policy, base);
}
