import { sentence, type Text } from "../../base/language.ts";
import { nearestTo } from "../../base/nearest.ts";
import { didYouMean } from "../../base/suggestion.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1, LEVEL1S, parentOfLevel2 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classUnknownLevel1 = defineRule({
  code: "class/unknown-level1",
  severity: "error",
  title: { zh: "一级指标不在分类之内", en: "level 1 outside the taxonomy" },
  explanation: {
    zh: "一级指标只有产出、效益、满意度、成本四类，分值和评分都按类计算，归不进类的指标就没有分。常见的错是把二级指标（质量指标、时效指标、社会效益指标）写进了一级指标栏：应移到二级指标栏，一级指标栏写它所属的类。",
    en: "Level 1 has four classes, 产出指标 (output), 效益指标 (benefit), 满意度指标 (satisfaction) and 成本指标 (cost); points go by class, so an indicator outside them has none. Usually a level 2 (质量指标, 时效指标, 社会效益指标) slipped into the column of level 1: move it to level 2 and write the class it belongs to.",
  },
  basis: {
    zh: "财预〔2020〕10号：产出、效益、满意度；财预〔2021〕101号：增列成本指标",
    en: "财预〔2020〕10号: output, benefit, satisfaction; 财预〔2021〕101号 adds cost",
  },
  *check(form) {
    for (const { indicator } of eachIndicator(form)) {
      const { name, level1, path } = indicator;
      const label = plainName(level1);
      if (label === "" || knownLevel1(label) !== undefined) continue;
      const help = remedy(label);
      yield { path: [...path, "level1"], message: UNKNOWN({ name, level1 }), ...(help && { help }) };
    }
  },
});

function remedy(label: string): Text | undefined {
  const parent = parentOfLevel2(label);
  if (parent !== undefined) return IS_LEVEL2({ parent, label });
  const meant = nearestTo(label, LEVEL1S);
  return meant === undefined ? undefined : didYouMean({ meant });
}

const UNKNOWN = sentence({
  zh: "“{name}”的一级指标是“{level1}”，应为产出指标、效益指标、满意度指标或成本指标",
  en: "“{name}”: level 1 is “{level1}”, expected 产出指标, 效益指标, 满意度指标 or 成本指标",
});

const IS_LEVEL2 = sentence({
  zh: "“{label}”是二级指标：一级写“{parent}”，二级写“{label}”",
  en: "“{label}” is a level 2: write “{parent}” as level 1 and “{label}” as level 2",
});
