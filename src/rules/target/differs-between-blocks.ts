import { type Exact, parseExact, ZERO } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import type { Occurrence } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { byName } from "../../indicator/by-name.ts";
import { withImpliedOperators } from "../../indicator/implied-operator.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { printedTarget } from "../../indicator/target-parts.ts";
import type { Bound } from "../../phrase/comparator.ts";
import { printComparator } from "../../phrase/notation.ts";
import { defineRule } from "../rule.ts";

export const targetDiffersBetweenBlocks = defineRule({
  code: "target/differs-between-blocks",
  severity: "error",
  aspect: "related",
  title: { zh: "同一指标在部门和任务里目标不同", en: "one indicator with two targets" },
  explanation: {
    zh: "部门指标与任务指标同名，指的是同一件事，目标应当一致；一处写不少于50篇、一处写不少于40篇，年底只有一个完成值，达标与否就有两个答案。请统一目标；确实是两件事的，改成不同的名称。部门目标等于各任务目标之和的不在此列；两项任务之间，只有名称和指标解释都相同时才比较。",
    en: "An indicator that stands under the department and under a task is one thing and should have one target: with 不少于50篇 here and 不少于40篇 there, one actual value gives two verdicts. Make the targets agree, or the names differ where two things are meant. A department target that is the sum of the tasks' targets is fine; two tasks are compared only where name and explanation are both the same.",
  },
  *check(form) {
    for (const group of byName(form)) {
      if (isTotalOfTasks(group)) continue;
      const known = new Map<string, Occurrence>();
      for (const here of group) {
        const identity = identityOf(here, group);
        const there = known.get(identity);
        if (there === undefined) known.set(identity, here);
        if (there === undefined || there.block === here.block || agree(there.indicator, here.indicator)) continue;
        const { name, path } = here.indicator;
        const words = {
          name,
          text: printedTarget(here.indicator),
          other: printedTarget(there.indicator),
          block: blockLabel(there.block),
        };
        yield { path: [...path, "target"], message: DIFFERS(words) };
      }
    }
  },
});

/** Equal for occurrences that mean one thing: the name alone under a department, the explanation too between tasks. */
function identityOf({ block, indicator }: Occurrence, [first]: readonly Occurrence[]): string {
  if (first?.block.kind === "department") return "";
  return indicator.explanation === "" ? block.id : nameKey(indicator.explanation);
}

function agree(a: Indicator, b: Indicator): boolean {
  const [there, here] = [meaning(a), meaning(b)];
  return there === undefined || here === undefined || there === here;
}

/** 1支 and 不少于1支 say the same as far as they say anything. */
function meaning(indicator: Indicator): string | undefined {
  const { comparator } = indicator.target.reading;
  return comparator && printComparator(withImpliedOperators(comparator, indicator));
}

/** 500人次 for the department, 200 and 300 in two tasks. */
function isTotalOfTasks(group: readonly Occurrence[]): boolean {
  const [department, ...tasks] = group.map(({ indicator }) => indicator.target.reading.comparator);
  if (group[0]?.block.kind !== "department" || department?.kind !== "bound" || department.unit === "%") return false;
  const parts = tasks.filter(
    (task): task is Bound => task?.kind === "bound" && task.unit === department.unit && task.op === department.op,
  );
  const isWhole = parts.length === tasks.length && parts.length > 1;
  return isWhole && parts.reduce((sum, { value }) => sum.add(number(value)), ZERO).equals(number(department.value));
}

function number(value: string): Exact {
  return parseExact(value) ?? ZERO;
}

const DIFFERS = sentence({
  zh: "“{name}”的预期指标是“{text}”，{block}里却是“{other}”",
  en: "“{name}”: target is “{text}”, but “{other}” in {block}",
});
