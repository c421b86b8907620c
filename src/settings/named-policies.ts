import { grades8050 } from "../scoring/policies/grades-80-50.ts";
import { linearInverse } from "../scoring/policies/linear-inverse.ts";
import { mof202010 } from "../scoring/policies/mof-2020-10.ts";
import { mof2021101 } from "../scoring/policies/mof-2021-101.ts";
import type { Policy } from "./policy.ts";

export const DEFAULT_POLICY: Policy = mof202010;

/** Every named policy, the default first. */
export const policies: readonly Policy[] = [mof202010, mof2021101, linearInverse, grades8050];
