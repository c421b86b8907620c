import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const nameDuplicate = defineRule({
  code: "name/duplicate",
  severity: "error",
  aspect: "in-full",
  title: { zh: "同一指标块内名称重复", en: "name that stands twice in one block" },
  explanation: {
    zh: "同一指标块里两个指标同名，填报完成值时分不清说的是哪一个。重复填写的删去一个；确实是两件事的，用名称区分，例如“培训人次（市级）”“培训人次（区级）”。空格、全角半角、“指标1：”这类序号不算区别。",
    en: "With two indicators of one name in a block, an actual value cannot be told to belong to either. Remove the repetition, or tell them apart by name, for example 培训人次（市级） and 培训人次（区级）. Blanks, full-width forms and list marks such as 指标1： make no difference.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const seen = new Set<string>();
      for (const { name, path } of block.indicators) {
        const key = nameKey(name);
        if (seen.has(key))
          yield { path: [...path, "name"], message: TWICE({ name, block: blockLabel(block) }), help: MEND };
        seen.add(key);
      }
    }
  },
});

const TWICE = sentence({
  zh: "{block}里已有“{name}”",
  en: "“{name}” stands in {block} already",
});

const MEND: Text = { zh: "删去一个，或用名称区分", en: "remove one, or tell them apart by name" };
