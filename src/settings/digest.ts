import { hash } from "../base/hash.ts";
import type { Policy } from "./policy.ts";

/** Tells two policies of one name and version apart. */
export function policyDigest(policy: Policy): string {
  return hash(JSON.stringify(policy));
}
