import { HUNDRED, parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { directionOf } from "../../indicator/direction.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { Bound } from "../../phrase/comparator.ts";
import { readTarget } from "../../phrase/read-target.ts";
import { convert } from "../../phrase/units.ts";
import { defineRule } from "../rule.ts";

export const targetNotAboveBaseline = defineRule({
  code: "target/not-above-baseline",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "目标没有好于上年", en: "target that is no better than last year" },
  explanation: {
    zh: "目标等于或差于上年实际值，说明不了今年的钱带来什么。请按今年的投入重新测算；确有原因（任务减少、已到上限）的，在指标解释里说明。",
    en: "A target that is equal to or worse than last year's figure does not show what this year's money brings. Set it anew; where there is a reason (less to do, nothing better possible), say so in the explanation.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标应参考历史数据，符合实际、经努力可以实现",
    en: "财预〔2015〕88号: targets take past figures into account",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, baseline } = indicator;
      const [part, ...others] = targetParts(indicator);
      if (baseline === "" || part?.kind !== "bound" || others.length > 0 || !isNoBetter(part, indicator)) continue;
      const message = NO_BETTER({ name, text: printedTarget(indicator), baseline });
      yield { path: [...path, "target"], message, help: EXPLAIN };
    }
  },
});

function isNoBetter({ op, value, unit }: Bound, indicator: Indicator): boolean {
  const before = readTarget(indicator.baseline, indicator.unit).comparator;
  const { direction } = directionOf(indicator, unit);
  if (before?.kind !== "bound" || !before.implied || direction === "unknown") return false;
  const [now, then] = [parseExact(value), parseExact(before.value)];
  const was = then && (before.unit === unit || before.unit === "" ? then : convert(then, before.unit, unit));
  if (now === undefined || was === undefined) return false;
  // 100% and 0 leave nothing better, and a ceiling of what should be much is target/direction-suspect.
  if (now.equals(was)) return !now.equals(ZERO) && !(unit === "%" && now.equals(HUNDRED));
  if (direction === "higher") return op !== "<=" && op !== "<" && now.lt(was);
  return op !== ">=" && op !== ">" && now.gt(was);
}

const NO_BETTER = sentence({
  zh: "“{name}”的预期指标“{text}”没有好于上年值“{baseline}”",
  en: "“{name}”: target “{text}” is no better than last year's “{baseline}”",
});

const EXPLAIN: Text = {
  zh: "重新测算，或在指标解释里说明原因",
  en: "set it anew, or give the reason in the explanation",
};
