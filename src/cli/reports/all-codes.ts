import { codes } from "../../codes/index.ts";
import type { RuleFacts } from "../../formatters/formatter.ts";
import { rules } from "../../rules/index.ts";

/** Everything that a finding can be about: the rules, then what is found while reading, scoring and configuring. */
export const allCodes: readonly RuleFacts[] = [
  ...rules,
  ...Object.entries(codes).map(([code, facts]) => ({ code, ...facts })),
];
