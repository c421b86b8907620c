import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const textExplanationRepeatsName = defineRule({
  code: "text/explanation-repeats-name",
  severity: "info",
  aspect: "clear",
  title: { zh: "指标解释重复名称", en: "explanation that repeats the name" },
  explanation: {
    zh: "指标解释应说明考核什么、怎样计算、数据从哪里来；把名称再抄一遍（或只加“反映”二字）等于没有解释，年底核数时各有各的算法。例如“舆情处置率”可解释为“24 小时内处置的舆情件数 ÷ 监测到的舆情件数，数据取自舆情台账”。",
    en: "The explanation says what is measured, how it is computed and where the figures come from. The name once more (or with 反映 before it) explains nothing, and at the end of the year everybody counts in his own way. For 舆情处置率 write for example “cases handled within 24 hours ÷ cases found, from the register”.",
  },
  basis: {
    zh: "财预〔2021〕101号：指标解释应反映衡量的内容、计算方法和数据口径",
    en: "财预〔2021〕101号: the explanation gives content, method and scope of the data",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, explanation, path } = indicator;
      if (explanation === "" || bareWords(explanation) !== bareWords(name)) continue;
      yield { path: [...path, "explanation"], message: REPEATS({ name }), help: SAY };
    }
  },
});

function bareWords(text: string): string {
  return nameKey(text).replace(/^(?:主要)?(?:反映|考核|衡量|指的是|指|即)/, "");
}

const REPEATS = sentence({
  zh: "“{name}”的指标解释只是重复名称",
  en: "“{name}”: the explanation only repeats the name",
});

const SAY: Text = { zh: "写明怎样计算、数据从哪里来", en: "say how it is computed and where the figures come from" };
