import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import type { Block, Indicator } from "../../form/form.ts";
import { directionNeeded, withImpliedOperators } from "../../indicator/implied-operator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { describeComparator } from "../../phrase/describe.ts";
import { defineRule } from "../rule.ts";

export const targetImpliedOperator = defineRule({
  code: "target/implied-operator",
  severity: "info",
  aspect: "clear",
  title: { zh: "预期指标没有写比较符", en: "target without an operator" },
  explanation: {
    zh: "“1支”“100%”“年增加5%”没有说是至少、至多还是正好。评分时按方向理解：一般视为“不少于”，成本、投诉、耗时这类越少越好的视为“不超过”，目标为 0 的视为“不超过 0”；方向依次看 direction、名称的中心词、指标类别和单位，都看不出的另见 target/direction-unknown。想让读者不必猜，请写“不少于1支”“≥95%”“≤30万元”。",
    en: "1支, 100% and 年增加5% do not say whether at least, at most or exactly is meant. Scoring goes by direction: at least as a rule, at most where less is better (costs, complaints, waiting times) and for a target of 0. The direction is that of direction, of the head of the name, of class and unit, in this order; where none tells, see target/direction-unknown. Write 不少于1支, ≥95% or ≤30万元 so that nobody has to guess.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const bare = block.indicators.filter(isTakenAs);
      const [first] = bare;
      if (first === undefined) continue;
      const restsOn = bare.map(({ path }) => [...path, "direction"]);
      yield { path: [...first.path, "target"], message: IMPLIED(wordsFor(block, bare)), restsOn };
    }
  },
});

/** Whether the operator is left out and the direction is known; rule target/direction-unknown asks about the others. */
function isTakenAs(indicator: Indicator): boolean {
  const { reading } = indicator.target;
  if (reading.status === "unreadable" || !reading.ambiguities.some(({ code }) => code === "operator-implied"))
    return false;
  const needed = targetParts(indicator).flatMap((part) => directionNeeded(part, indicator) ?? []);
  return needed.every(({ direction }) => direction !== "unknown");
}

/** 1支（不少于1支）, 0起（不超过0起）: a few of them, each with what it is taken as. */
function wordsFor(block: Block, bare: readonly Indicator[]) {
  const shown = bare.slice(0, SHOWN).map((indicator) => {
    const { comparator } = indicator.target.reading;
    const taken = comparator && describeComparator(withImpliedOperators(comparator, indicator));
    return TAKEN({ name: indicator.name, text: printedTarget(indicator), taken: taken ?? NOTHING });
  });
  const more = bare.length > SHOWN;
  return {
    block: blockLabel(block),
    count: bare.length,
    examples: {
      zh: shown.map(({ zh }) => zh).join("；") + (more ? "……" : ""),
      en: shown.map(({ en }) => en).join("; ") + (more ? "; …" : ""),
    },
  };
}

const SHOWN = 3;
const NOTHING: Text = { zh: "", en: "" };

const TAKEN = sentence({ zh: "“{name}”的“{text}”按“{taken}”", en: "“{name}” {text} as “{taken}”" });

const IMPLIED = sentence({
  zh: "{block}：{count} 个预期指标没有写比较符，评分时按方向处理：{examples}",
  en: "{block}: targets without an operator, scored by their direction: {count}: {examples}",
});
