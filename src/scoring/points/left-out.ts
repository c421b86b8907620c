import type { Block } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { LeftOut } from "../scorecard.ts";

/** The indicators of a block whose points do not count, and why. */
export function leftOutOf(block: Block, judged: readonly JudgedIndicator[], policy: Policy): readonly LeftOut[] {
  return judged.flatMap(({ indicator, judgement, target }): readonly LeftOut[] => {
    const points = indicator.weight;
    if (judgement.verdict === "missing" && policy.missingActual === "exclude")
      return [{ block, indicator, points, because: "missing" }];
    if (judgement.verdict !== "not-applicable" || policy.notApplicable === "zero") return [];
    const isOfForm = target?.kind === "not-applicable";
    return [{ block, indicator, points, because: isOfForm ? "not-applicable-in-form" : "not-applicable-by-actual" }];
  });
}
