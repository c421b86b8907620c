import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { defineRule } from "../rule.ts";

export const targetUnreadable = defineRule({
  code: "target/unreadable",
  severity: "error",
  aspect: "clear",
  title: { zh: "预期指标读不出可比较的目标", en: "target that cannot be read" },
  explanation: {
    zh: "预期指标要能和年底的实际完成值相比。读不懂、打了码、指向附件或一格里写了几个互不相干的目标，都无法评分，也不能猜。请写成一句可核对的话：不少于2个、≥95%、3-5次、12月底前、较上年增长5%；一格有几个目标的，拆成几个指标；文字说不清的，用 {op, value, unit} 写明。",
    en: "A target must be comparable with what is achieved by the end of the year. A phrase that is garbled, masked, points to an annex or puts unrelated targets into one cell cannot be scored and is never guessed. Write one checkable phrase such as 不少于2个, ≥95%, 3-5次, 12月底前 or 较上年增长5%, split several targets into several indicators, or state it as {op, value, unit}.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, target } = indicator;
      if (target.reading.status !== "unreadable") continue;
      const { reason } = target.reading;
      yield {
        path: [...path, "target"],
        message: UNREADABLE({ name, text: target.text, reason }),
        help: WRITE_SO,
      };
    }
  },
});

const UNREADABLE = sentence({
  zh: "“{name}”的预期指标“{text}”读不出来：{reason}",
  en: "“{name}”: cannot read the target “{text}”: {reason}",
});

const WRITE_SO: Text = {
  zh: "写成可核对的一句，如“不少于2个”“≥95%”“12月底前”，或用 {op, value, unit} 写明",
  en: "write one checkable phrase such as 不少于2个, ≥95% or 12月底前, or state it as {op, value, unit}",
};
