import { printExact, ZERO } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetNotApplicableWithWeight = defineRule({
  code: "target/not-applicable-with-weight",
  severity: "error",
  aspect: "sound",
  title: { zh: "不适用的指标有分值", en: "points for an indicator that does not apply" },
  explanation: {
    zh: "预期指标写“无”“不涉及”“/”的指标没有可以完成的事，却占了分值，这些分要么白送，要么永远得不到。请删去该指标并把分值分给同类其他指标，或者填上真正的目标。",
    en: "An indicator whose target is 无, 不涉及 or / has nothing to achieve, yet holds points that are either a gift or out of reach. Remove it and share its points among the others of its class, or state a real target.",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const { name, path, target, weight } = indicator;
      if (target.reading.comparator?.kind !== "not-applicable" || weight === undefined || weight.compare(ZERO) <= 0)
        continue;
      const message = WITH_WEIGHT({ name, text: printedTarget(indicator), weight: printExact(weight) });
      yield { path: [...path, "weight"], message };
    }
  },
});

const WITH_WEIGHT = sentence({
  zh: "“{name}”的预期指标是“{text}”，不应占 {weight} 分",
  en: "“{name}”: the target is “{text}”, so it should not hold {weight} points",
});
