import type { Policy } from "../../settings/policy.ts";
import { mof202010 } from "./mof-2020-10.ts";

/** The formula of a provincial system: what exceeds a ceiling is taken off in proportion, and nothing is left at twice the ceiling. */
export const linearInverse: Policy = {
  ...mof202010,
  name: "linear-inverse",
  title: { zh: "反向指标线性扣分", en: "linear deduction where lower is better" },
  inverse: "linear",
};
