import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { standardLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classSatisfactionAsBenefitOnly = defineRule({
  code: "class/satisfaction-as-benefit-only",
  severity: "warning",
  aspect: "sound",
  title: { zh: "效益指标全是满意度", en: "benefit that is satisfaction alone" },
  explanation: {
    zh: "效益指标反映带来的变化，满意度反映服务对象的评价，两者不能互相代替。效益指标里只有满意度的，效益就没有考核。请把满意度移到满意度指标，效益另设说明变化的指标。",
    en: "Benefit is what changes, satisfaction is what people say of it; one does not stand for the other. Where the benefit is satisfaction alone, nothing measures the benefit. Move satisfaction to its own class and add an indicator of the change.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const benefits = block.indicators.filter((indicator) => standardLevel1(indicator) === "效益指标");
      const [first] = benefits;
      if (first === undefined || !benefits.every(({ name }) => nameMeasure(name) === "satisfaction")) continue;
      const message = ONLY({ block: blockLabel(block), count: benefits.length });
      const restsOn = [[...block.path, "indicators", "*", "level2"]];
      yield { path: [...first.path, "level1"], message, help: ADD, restsOn };
    }
  },
});

const ONLY = sentence({
  zh: "{block}的效益指标（{count} 个）全是满意度",
  en: "{block}: all benefit indicators ({count}) are satisfaction",
});

const ADD: Text = { zh: "满意度移到满意度指标，效益另设指标", en: "move it to 满意度指标 and add a benefit" };
