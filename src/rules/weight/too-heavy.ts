import { exact, printExact } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { defineRule } from "../rule.ts";

export const weightTooHeavy = defineRule({
  code: "weight/too-heavy",
  severity: "info",
  aspect: "in-full",
  title: { zh: "一个指标分值过大", en: "indicator with very many points" },
  explanation: {
    zh: "一个指标占 30 分以上，一项没完成就定了等级，其余指标作用很小。请确认它确实这样重要，或拆成几个指标。",
    en: "Where one indicator holds more than 30 points, it alone decides the rating and the others hardly matter. Make sure that it is that important, or split it.",
  },
  options: {
    maximum: {
      kind: "number",
      default: 30,
      title: { zh: "一个指标的分值上限（分）", en: "most points of one indicator" },
    },
  },
  *check(form, { maximum }) {
    for (const { block, indicator } of eachIndicator(form)) {
      const { name, path, weight } = indicator;
      // Of three or fewer each holds as much.
      if (block.indicators.length <= 3 || weight === undefined || weight.lte(exact(maximum))) continue;
      const message = HEAVY({ name, weight: printExact(weight), maximum });
      yield { path: [...path, "weight"], message, help: SPLIT };
    }
  },
});

const HEAVY = sentence({
  zh: "“{name}”占 {weight} 分，超过 {maximum} 分",
  en: "“{name}” holds {weight} points, more than {maximum}",
});

const SPLIT: Text = { zh: "确认其重要性，或拆成几个指标", en: "make sure that it is that important, or split it" };
