import { type Exact, exact, parseExact, printRounded } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Draft, Indicator } from "../../form/form.ts";
import { totalRow } from "../../form/funds-total.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { convert } from "../../phrase/units.ts";
import { defineRule } from "../rule.ts";

export const budgetCostAboveTotal = defineRule({
  code: "budget/cost-above-total",
  severity: "error",
  aspect: "funded",
  title: { zh: "成本上限高于预算", en: "cost ceiling above the budget" },
  explanation: {
    zh: "成本指标的上限高于预算总额，就是允许花的比批的还多，或者有一处数字写错（常见的是元和万元混用）。请核对金额和单位。四舍五入的差额不在此列。",
    en: "A ceiling above the budget allows to spend more than was granted, or one of the figures is wrong, often by 元 for 万元. Check amount and unit. Differences of rounding are fine.",
  },
  *check(form) {
    const total = largestBudget(form);
    if (total === undefined) return;
    for (const { block, indicator } of eachIndicator(form)) {
      const ceiling = block.kind === "department" ? ceilingOf(indicator) : undefined;
      if (ceiling === undefined || ceiling.lte(total.mul(WITH_ROUNDING))) continue;
      const { name, path } = indicator;
      const message = ABOVE({ name, text: printedTarget(indicator), total: printRounded(total, 2) });
      yield { path: [...path, "target"], message, restsOn: [["budget"], ["funds"]] };
    }
  },
});

/** 329万元 of 328.6 is rounded. */
const WITH_ROUNDING = exact(101, 100);

/** In 元. Of several years the ceiling may be of all of them. */
function largestBudget({ budget, funds, project }: Draft): Exact | undefined {
  if (/\d{4}.{0,20}[-—–至到~].{0,20}\d{4}|[2-9二三四五]年/.test(project?.period ?? "")) return undefined;
  const total = funds && totalRow(funds);
  const amounts = [budget?.total, budget?.adjusted, total?.initial, total?.adjusted].flatMap((amount) => amount ?? []);
  return amounts.reduce<Exact | undefined>(
    (most, amount) => (most === undefined || amount.gt(most) ? amount : most),
    undefined,
  );
}

/** The most that an indicator of the whole cost allows, in 元. */
function ceilingOf(indicator: Indicator): Exact | undefined {
  const [part, ...others] = targetParts(indicator);
  if (part?.kind !== "bound" || others.length > 0 || part.per !== undefined || !WHOLE.test(plainName(indicator.name)))
    return undefined;
  const value = parseExact(part.value);
  return part.op === ">=" || part.op === ">" || value === undefined ? undefined : convert(value, part.unit, "元");
}

const WHOLE = /(?:总成本|项目成本|成本控制数?|预算控制数|预算总额|资金总额|总投资|经费总额|预算金额)$/;

const ABOVE = sentence({
  zh: "“{name}”的上限“{text}”高于预算 {total} 元",
  en: "“{name}”: the ceiling “{text}” is above the budget of {total} 元",
});
