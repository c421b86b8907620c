import { printPolicy } from "./readers/policy/print-policy.ts";
import { readPolicy } from "./readers/policy/read-policy.ts";
import { makeFileReport } from "./report/make-report.ts";
import type { FileReport } from "./report/report.ts";
import { policies } from "./scoring/policies/index.ts";
import type { Policy } from "./scoring/policy.ts";

export interface LoadedPolicy {
  /** Absent where the file has errors. */
  readonly policy: Policy | undefined;
  /** Name of the policy that it extends; a named one extends itself. */
  readonly base: string;
  /** Absent for a named policy. */
  readonly report: FileReport | undefined;
}

/** One of ours; undefined where none has that name. */
export function namedPolicy(name: string): LoadedPolicy | undefined {
  const policy = policies.find((one) => one.name === name);
  return policy && { policy, base: name, report: undefined };
}

/** Bytes of the user's own policy → policy and findings. */
export function loadPolicy(file: string, bytes: Uint8Array): LoadedPolicy {
  const { text, policy, base, diagnostics } = readPolicy(file, bytes);
  return { policy, base, report: makeFileReport(file, text, diagnostics) };
}

/** The policy with everything that it takes from its base, as a policy file; "" where there is none. */
export function showPolicy({ policy, base }: LoadedPolicy): string {
  return policy === undefined ? "" : printPolicy(policy, base);
}
