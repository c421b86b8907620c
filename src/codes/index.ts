import { actuals } from "../scoring/judging/findings.ts";
import { baseline } from "./baseline.ts";
import { config } from "./config.ts";
import { encoding } from "./encoding.ts";
import { form } from "./form.ts";
import { policy } from "./policy.ts";
import { score } from "./score.ts";
import { shape } from "./shape.ts";
import { suppression } from "./suppression.ts";
import { workbook } from "./workbook.ts";
import { yaml } from "./yaml.ts";

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
