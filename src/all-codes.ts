import type { RuleFacts } from "./formatters/formatter.ts";
import { form, shape } from "./readers/form/findings.ts";
import { config } from "./readers/settings/config-findings.ts";
import { policy } from "./readers/settings/policy-findings.ts";
import { encoding } from "./readers/text/findings.ts";
import { workbook } from "./readers/workbook/findings.ts";
import { yaml } from "./readers/yaml/findings.ts";
import { rules } from "./rules/index.ts";
import { score } from "./scoring/audit/findings.ts";
import { actuals } from "./scoring/judging/findings.ts";
import { baseline, suppression } from "./screening/findings.ts";

/** Every code of a finding that is not a rule's; those explain themselves, in src/rules. */
export const codes = {
  ...encoding,
  ...yaml,
  ...shape,
  ...form,
  ...actuals,
  ...workbook,
  ...score,
  ...policy,
  ...suppression,
  ...baseline,
  ...config,
};

export type Code = keyof typeof codes;

/** Everything that a finding can be about. */
export const KNOWN_CODES: ReadonlySet<string> = new Set([...rules.map(({ code }) => code), ...Object.keys(codes)]);

/** Everything that a finding can be about: the rules, then what is found while reading, scoring and configuring. */
export const allCodes: readonly RuleFacts[] = [
  ...rules,
  ...Object.entries(codes).map(([code, facts]) => ({ code, ...facts })),
];
