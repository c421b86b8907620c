import { sentence } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { directionNeeded, withImpliedOperators } from "../../indicator/implied-operator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { describeComparator } from "../../phrase/describe.ts";
import { defineRule } from "../rule.ts";

export const targetImpliedOperator = defineRule({
  code: "target/implied-operator",
  severity: "info",
  title: { zh: "预期指标没有写比较符", en: "target without an operator" },
  explanation: {
    zh: "“1支”“100%”“年增加5%”没有说是至少、至多还是正好。评分时按方向理解：一般视为“不少于”，成本、投诉、耗时这类越少越好的视为“不超过”，目标为 0 的视为“不超过 0”；方向依次看 direction、名称的中心词、指标类别和单位，都看不出的另见 target/direction-unknown。想让读者不必猜，请写“不少于1支”“≥95%”“≤30万元”。",
    en: "1支, 100% and 年增加5% do not say whether at least, at most or exactly is meant. Scoring goes by direction: at least as a rule, at most where less is better (costs, complaints, waiting times) and for a target of 0. The direction is that of direction, of the head of the name, of class and unit, in this order; where none tells, see target/direction-unknown. Write 不少于1支, ≥95% or ≤30万元 so that nobody has to guess.",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const { name, path, target } = indicator;
      const { reading } = target;
      if (reading.status === "unreadable" || !reading.ambiguities.some(({ code }) => code === "operator-implied"))
        continue;
      const needed = targetParts(indicator).flatMap((part) => directionNeeded(part, indicator) ?? []);
      // Rule target/direction-unknown asks about these.
      if (needed.some(({ direction }) => direction === "unknown")) continue;
      const taken = describeComparator(withImpliedOperators(reading.comparator, indicator));
      const text = printedTarget(indicator);
      const [because] = needed.map((found) => found.because);
      const message = because === undefined ? IMPLIED({ name, text, taken }) : FOUND({ name, text, taken, because });
      yield { path: [...path, "target"], message, restsOn: [[...path, "direction"]] };
    }
  },
});

const IMPLIED = sentence({
  zh: "“{name}”的预期指标“{text}”没有写比较符，评分时按“{taken}”处理",
  en: "“{name}”: target “{text}” has no operator and will be scored as “{taken}”",
});

const FOUND = sentence({
  zh: "“{name}”的预期指标“{text}”没有写比较符，评分时按“{taken}”处理：{because}",
  en: "“{name}”: target “{text}” has no operator and will be scored as “{taken}”: {because}",
});
