import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import { readSignedTarget } from "../../phrase/signed-target.ts";
import { defineRule } from "../rule.ts";

export const targetChangedInYear = defineRule({
  code: "target/changed-in-year",
  severity: "info",
  aspect: "reasonable",
  title: { zh: "年中调整过指标值", en: "target that was changed in the year" },
  explanation: {
    zh: "年初指标值与调整后的不同。评分按调整后的；审核时会问调整的批准手续和原因，降低目标而预算不变的尤其要说明。",
    en: "The target at the beginning of the year was another one. Scoring goes by the present one; a reviewer asks who approved the change and why, most of all where it was lowered while the money stayed.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标确定后一般不予调整，确需调整的按程序报批",
    en: "财预〔2015〕88号: targets are not changed as a rule, and changes need approval",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const { name, path, initialTarget } = indicator;
      if (initialTarget === "" || isSame(indicator)) continue;
      const message = CHANGED({ name, before: initialTarget, now: printedTarget(indicator) });
      yield { path: [...path, "initial_target"], message };
    }
  },
});

function isSame({ sign, unit, initialTarget, target }: Indicator): boolean {
  const before = readSignedTarget(sign, initialTarget, unit).reading;
  return before.status === "unreadable"
    ? initialTarget === target.written
    : before.notation === target.reading.notation;
}

const CHANGED = sentence({
  zh: "“{name}”的年初指标值是“{before}”，现为“{now}”",
  en: "“{name}”: the target was “{before}” at first and is “{now}” now",
});
