import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { targetParts } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetMostlyQualitative = defineRule({
  code: "target/mostly-qualitative",
  severity: "warning",
  aspect: "sound",
  title: { zh: "半数以上的指标没有数值", en: "half of the indicators without a figure" },
  explanation: {
    zh: "绩效指标以定量为主。半数以上的指标写“合规”“有效”“明显”，又没有评分标准或档次，年底得几分全凭感觉。请把能计量的改成数量、比率或时间，其余的写明评分标准。",
    en: "Indicators are figures as a rule. Where half of them say 合规, 有效 or 明显 without a grading standard, the points are a matter of feeling. Turn what can be measured into counts, shares or dates, and give the others a standard.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效指标应尽量定量表述，不能以量化形式表述的，可采用定性表述，但应具有可衡量性",
    en: "财预〔2015〕88号: figures where possible, otherwise something that can be judged",
  },
  options: {
    minimum: {
      kind: "number",
      default: 4,
      title: { zh: "至少有几个指标才检查", en: "least indicators of a block that is looked at" },
    },
  },
  *check(form, { minimum }) {
    for (const block of checkedBlocks(form)) {
      const { indicators, path } = block;
      const count = indicators.filter(isVague).length;
      if (indicators.length < minimum || count * 2 < indicators.length) continue;
      const ofBlock = [...path, "indicators"];
      const message = MOSTLY({ block: blockLabel(block), all: indicators.length, count });
      const restsOn = [
        [...ofBlock, "*", "target"],
        [...ofBlock, "*", "standard"],
      ];
      yield { path: ofBlock, at: "key", message, help: MEND, restsOn };
    }
  },
});

function isVague(indicator: Indicator): boolean {
  const parts = targetParts(indicator);
  const isGraded = indicator.standard !== "" || indicator.bands.length > 0;
  return !isGraded && parts.length > 0 && parts.every(({ kind }) => kind === "qualitative");
}

const MOSTLY = sentence({
  zh: "{block}的 {all} 个指标中有 {count} 个是没有评分标准的定性描述",
  en: "{block}: qualitative targets without a standard: {count} of {all}",
});

const MEND: Text = { zh: "能计量的改成数值，其余写明评分标准", en: "use figures where possible, standards otherwise" };
