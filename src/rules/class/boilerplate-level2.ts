import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { parentOfLevel2 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classBoilerplateLevel2 = defineRule({
  code: "class/boilerplate-level2",
  severity: "warning",
  aspect: "in-full",
  title: { zh: "二级指标照抄模板说明", en: "level 2 left as the template's sentence" },
  explanation: {
    zh: "“数量、质量、时效、成本方面的指标”是空表上的填写说明，不是分类。留着它，就看不出指标属于哪一类，也看不出哪一类缺了。请给每个指标写一个二级指标：数量指标、质量指标、时效指标、成本指标，经济效益、社会效益、生态效益、可持续影响指标，或服务对象满意度指标。每个指标块只提示一次。",
    en: "数量、质量、时效、成本方面的指标 is the instruction on the empty form, not a class. As long as it stands there nobody sees what kind an indicator is and which kind is missing. Give each indicator one level 2: 数量, 质量, 时效 or 成本指标, 经济效益, 社会效益, 生态效益 or 可持续影响指标, or 服务对象满意度指标. Said once per block.",
  },
  basis: {
    zh: "财预〔2020〕10号附件：二级指标的分类",
    en: "财预〔2020〕10号, annex: the classes of level 2",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const found = block.indicators.filter(({ level2 }) => isBoilerplate(level2));
      const [first] = found;
      if (first === undefined) continue;
      const words = { block: blockLabel(block), count: found.length, level2: first.level2 };
      yield { path: [...first.path, "level2"], message: BOILERPLATE(words), help: CHOOSE };
    }
  },
});

function isBoilerplate(level2: string): boolean {
  const label = plainName(level2);
  const classes = label.split(/[、,和及与]/).filter((item) => parentOfLevel2(item) !== undefined);
  return classes.length > 1 || /方面的?指标$/.test(label);
}

const BOILERPLATE = sentence({
  zh: "{block}：{count} 个指标的二级指标是模板的说明（“{level2}”），不是分类",
  en: "{block}: indicators whose level 2 is the template's sentence (“{level2}”), not a class: {count}",
});

const CHOOSE: Text = {
  zh: "每个指标写一个二级指标，如数量指标、质量指标、社会效益指标",
  en: "give each indicator one level 2, such as 数量指标, 质量指标 or 社会效益指标",
};
