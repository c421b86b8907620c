import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { directionNeeded } from "../../indicator/implied-operator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetDirectionUnknown = defineRule({
  code: "target/direction-unknown",
  severity: "warning",
  aspect: "clear",
  title: { zh: "看不出越高越好还是越低越好", en: "target without an operator whose direction nothing tells" },
  explanation: {
    zh: "“70%”“300元/人”没有写比较符，名称、指标类别和单位又看不出是越高越好还是越低越好（补助标准则两者都不是），评分时只有实际值正好等于目标才能判定，其余一律待判定。请在目标前写明 ≥ 或 ≤（只许等于的写 =），或填写 direction: higher_is_better 或 lower_is_better。",
    en: "70% and 300元/人 have no operator, and neither name, class nor unit tells whether more or less is better (of a standard that is paid out neither is). Only an actual that equals the target can then be judged; all else stays undecided. Write ≥ or ≤ before the target (= where only the value itself will do), or give direction: higher_is_better or lower_is_better.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const unknown = targetParts(indicator)
        .map((part) => directionNeeded(part, indicator))
        .find((needed) => needed?.direction === "unknown");
      if (unknown === undefined) continue;
      const text = printedTarget(indicator);
      const message = UNKNOWN({ name, text, because: unknown.because });
      yield { path: [...path, "target"], message, help: HELP({ text }), restsOn: [[...path, "direction"]] };
    }
  },
});

const UNKNOWN = sentence({
  zh: "“{name}”的预期指标“{text}”没有写比较符，{because}",
  en: "“{name}”: target “{text}” has no operator, and {because}",
});

const HELP = sentence({
  zh: "写成“≥{text}”或“≤{text}”，只许等于的写“={text}”，或填写 direction",
  en: "write ≥{text} or ≤{text}, ={text} where only the value itself will do, or give direction",
});
