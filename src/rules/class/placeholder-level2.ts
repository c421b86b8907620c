import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { fold } from "../../phrase/fold.ts";
import { defineRule } from "../rule.ts";

export const classPlaceholderLevel2 = defineRule({
  code: "class/placeholder-level2",
  severity: "warning",
  aspect: "in-full",
  title: { zh: "二级指标用符号占位", en: "level 2 filled with a placeholder" },
  explanation: {
    zh: "二级指标栏写“-”“/”“无”，等于没有分类，汇总时这个指标既不是数量也不是质量。请写它真正的二级指标；确实没有合适的，把该栏留空。",
    en: "With -, / or 无 as level 2 the indicator has no kind and is neither quantity nor quality in any summary. Write its real level 2; where none fits, leave the field empty.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level2, path } = indicator;
      if (level2.length > LONGEST || !PLACEHOLDER.test(fold(level2).text)) continue;
      yield { path: [...path, "level2"], message: PLACEHOLDS({ name, level2 }), help: WRITE };
    }
  },
});

const LONGEST = 10;
const PLACEHOLDER = /^(?:[-_/\\*~.…·]+|无|暂无|空|n\/?a)$/i;

const PLACEHOLDS = sentence({
  zh: "“{name}”的二级指标是占位符“{level2}”",
  en: "“{name}”: level 2 is the placeholder “{level2}”",
});

const WRITE: Text = { zh: "写明二级指标，如数量指标", en: "write its level 2, such as 数量指标" };
