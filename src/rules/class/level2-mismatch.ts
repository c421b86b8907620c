import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Level1 } from "../../indicator/level1.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1, parentOfLevel2, parentsOfLevel2 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classLevel2Mismatch = defineRule({
  code: "class/level2-mismatch",
  severity: "warning",
  aspect: "sound",
  title: { zh: "二级指标不属于它的一级指标", en: "level 2 that does not belong to its level 1" },
  explanation: {
    zh: "“社会效益指标”列在“产出指标”之下，或“质量指标”列在“效益指标”之下，指标归哪一类、得哪一类的分就说不清。请改一级或二级指标，使两者一致。成本指标列在产出指标之下、满意度指标列在效益指标之下是旧分类，不在此列。",
    en: "With 社会效益指标 under 产出指标, or 质量指标 under 效益指标, nobody can say which class the indicator is and whose points it gets. Change one of the two. 成本指标 under 产出指标 and 满意度指标 under 效益指标 are the older taxonomy and are fine.",
  },
  basis: {
    zh: "财预〔2020〕10号、财预〔2021〕101号：一级指标和二级指标的对应关系",
    en: "财预〔2020〕10号, 财预〔2021〕101号: which level 2 belongs to which level 1",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level1, level2, path } = indicator;
      const printed = knownLevel1(plainName(level1));
      const label = plainName(level2);
      const parent = parentOfLevel2(label);
      if (printed === undefined || parent === undefined || isFine(printed, label)) continue;
      yield { path: [...path, "level2"], message: MISMATCH({ name, level1, level2, parent }) };
    }
  },
});

function isFine(level1: Level1, level2: string): boolean {
  const parents = parentsOfLevel2(level2);
  // 服务对象满意度指标 stood under 效益指标 until 2020.
  return parents.includes(level1) || (level1 === "效益指标" && parents.includes("满意度指标"));
}

const MISMATCH = sentence({
  zh: "“{name}”的二级指标“{level2}”属于{parent}，却列在“{level1}”之下",
  en: "“{name}”: level 2 “{level2}” belongs to {parent}, but stands under “{level1}”",
});
