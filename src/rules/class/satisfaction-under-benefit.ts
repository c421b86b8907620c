import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1, standardLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classSatisfactionUnderBenefit = defineRule({
  code: "class/satisfaction-under-benefit",
  severity: "info",
  aspect: "sound",
  title: { zh: "满意度列在效益之下（旧分类）", en: "satisfaction under benefit (older taxonomy)" },
  explanation: {
    zh: "较早的表把满意度作为效益指标下的二级指标；现行分类里满意度是单独的一级指标，有自己的分值（10 分）。程序按满意度指标读取和评分。下次填报请把一级指标写成“满意度指标”，二级指标写成“服务对象满意度指标”。",
    en: "Older forms have satisfaction as a level 2 of benefit; in the taxonomy in force it is a class with points of its own (10). It is read and scored as 满意度指标. Next time write 满意度指标 as level 1 and 服务对象满意度指标 as level 2.",
  },
  basis: {
    zh: "财预〔2020〕10号：满意度为一级指标",
    en: "财预〔2020〕10号: satisfaction is a class of level 1",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level1, level2, path } = indicator;
      if (knownLevel1(plainName(level1)) !== "效益指标" || standardLevel1(indicator) !== "满意度指标") continue;
      yield { path: [...path, "level1"], message: UNDER_BENEFIT({ name, level2 }) };
    }
  },
});

const UNDER_BENEFIT = sentence({
  zh: "“{name}”的“{level2}”列在效益指标之下，按满意度指标计",
  en: "“{name}”: “{level2}” stands under 效益指标 and is taken as 满意度指标",
});
