import { sentence } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { byName } from "../../indicator/by-name.ts";
import { standardLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classDiffersBetweenBlocks = defineRule({
  code: "class/differs-between-blocks",
  severity: "warning",
  aspect: "related",
  title: { zh: "同名指标在不同指标块里归类不同", en: "one indicator in two classes" },
  explanation: {
    zh: "同一个指标在部门里算效益、在任务里算产出，说明至少有一处归错了类，按类分配的分值也会重复计算。请弄清它反映的是做了什么（产出）、带来什么（效益）还是别人怎么看（满意度），两处写成一致。",
    en: "An indicator that is a benefit under the department and an output under a task is misfiled in at least one place, and the points of the classes are mixed up. Decide whether it tells what was done (产出), what it brought (效益) or how it was judged (满意度), and file it alike in both.",
  },
  *check(form) {
    for (const [first, ...others] of byName(form)) {
      if (first === undefined) continue;
      const there = standardLevel1(first.indicator);
      const other = others.find(({ indicator }) => (standardLevel1(indicator) ?? there) !== there);
      const here = other && standardLevel1(other.indicator);
      if (other === undefined || there === undefined || here === undefined || other.block === first.block) continue;
      const { name, path } = other.indicator;
      const message = DIFFERS({ name, here, there, block: blockLabel(first.block) });
      yield { path: [...path, "level1"], message };
    }
  },
});

const DIFFERS = sentence({
  zh: "“{name}”在这里属于{here}，在{block}里属于{there}",
  en: "“{name}” is filed under {here} here and under {there} in {block}",
});
