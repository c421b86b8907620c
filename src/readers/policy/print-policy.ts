// yaml: knows which texts need quotes.
import { stringify } from "yaml";
import type { Policy } from "../../settings/policy.ts";

/** A policy as a file that gives it again: all its values, on top of the policy that it extends. */
export function printPolicy(policy: Policy, base: string): string {
  return stringify({ extends: base, ...policy }, (_, value: unknown) => asNumber(value), { lineWidth: 0 });
}

/** Decimals are text only to keep their digits; where a number keeps them as well, it is easier to read. */
function asNumber(value: unknown): unknown {
  return typeof value === "string" && String(Number(value)) === value ? Number(value) : value;
}
