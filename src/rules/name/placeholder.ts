import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import { defineRule } from "../rule.ts";

export const namePlaceholder = defineRule({
  code: "name/placeholder",
  severity: "warning",
  aspect: "in-full",
  title: { zh: "名称里留着模板的占位文字", en: "template text left in a name" },
  explanation: {
    zh: "“指标1：”“XX”“**”是空表上的占位文字，填表后应删去或换成实际内容；留着它，名称读起来不完整，汇总时也对不上。每个指标块只提示一次。",
    en: "指标1：, XX and ** stand in the empty template and are to be removed or replaced; left there, the name is incomplete and does not match others. Said once per block.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const found = block.indicators.filter(({ name }) => PLACEHOLDER.test(name.normalize("NFKC")));
      const [first] = found;
      if (first === undefined) continue;
      const message = LEFT({ block: blockLabel(block), count: found.length, name: first.name });
      yield { path: [...first.path, "name"], message, help: REMOVE };
    }
  },
});

const PLACEHOLDER = /^指标\s*\d{1,2}\s*[:、.]|\*{2,}|[X×]{2,}|[_]{2,}|…{1,2}$|\.{3,}$/i;

const LEFT = sentence({
  zh: "{block}：{count} 个名称里留着模板的占位文字（如“{name}”）",
  en: "{block}: names with text of the template left in them (such as “{name}”): {count}",
});

const REMOVE: Text = { zh: "删去占位文字，或换成实际内容", en: "remove it, or write what is meant" };
