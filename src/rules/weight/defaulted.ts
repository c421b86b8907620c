import type { Text } from "../../base/language.ts";
import { indicatorsPath, inEveryIndicator } from "../../form/each-indicator.ts";
import { defineRule } from "../rule.ts";

export const weightDefaulted = defineRule({
  code: "weight/defaulted",
  severity: "info",
  aspect: "in-full",
  title: { zh: "表上没有分值", en: "form without points" },
  explanation: {
    zh: "表上没有给指标分配分值，评分时按评分办法的默认权重：每个一级指标的分在它的指标之间平均分配，报告会注明“默认权重”。要让重要的指标多占分，请给每个指标填 weight（分值），合计 100，预算执行率另占 10 分时合计 90。",
    en: "The form gives no points to its indicators, so scoring falls back on the policy: the points of each class are shared equally among its indicators, and the report says “default weights”. To let important indicators count for more, give each a weight; together 100, or 90 beside 10 for the execution of the budget.",
  },
  *check(form) {
    const indicators = form.blocks.flatMap(({ indicators }) => indicators);
    if (indicators.length === 0 || indicators.some(({ weight }) => weight !== undefined)) return;
    yield { path: indicatorsPath(form), at: "key", message: DEFAULTED, restsOn: inEveryIndicator("weight") };
  },
});

const DEFAULTED: Text = {
  zh: "没有一个指标填了分值，评分时使用默认权重",
  en: "no indicator states its points; scoring uses the default weights",
};
