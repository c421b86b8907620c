import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetNotMeasurable = defineRule({
  code: "target/not-measurable",
  severity: "warning",
  aspect: "sound",
  title: { zh: "定性目标没有评分标准", en: "qualitative target without a grading standard" },
  explanation: {
    zh: "“显著提升”“深入人心”到年底谁也说不清算不算达成。能量化的请量化（满意度≥90%、知晓率≥85%）；确实只能定性的，用 standard 写明怎样算达成、部分达成、未达成，例如“第三方测评得分较上年提高为达成，持平为部分达成”。",
    en: "At the end of the year nobody can say whether 显著提升 or 深入人心 was reached. Put a figure on it where one exists (满意度≥90%, 知晓率≥85%); where none does, say in standard what counts as 达成, 部分达成 and 未达成, for example “the third-party survey scores higher than last year”.",
  },
  basis: {
    zh: "财预〔2015〕88号：定性表述的目标应可衡量；财预〔2020〕10号：定性指标按三档评分",
    en: "财预〔2015〕88号: qualitative targets must be measurable; 财预〔2020〕10号: they are scored in three grades",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, standard } = indicator;
      const parts = targetParts(indicator);
      if (standard !== "" || parts.length === 0 || parts.some(({ kind }) => kind !== "qualitative")) continue;
      yield {
        path: [...path, "target"],
        message: NOT_MEASURABLE({ name, text: printedTarget(indicator) }),
        help: MEND,
        restsOn: [[...path, "standard"]],
      };
    }
  },
});

const NOT_MEASURABLE = sentence({
  zh: "“{name}”的预期指标“{text}”是定性描述，又没有评分标准",
  en: "“{name}”: target “{text}” is qualitative and has no grading standard",
});

const MEND: Text = {
  zh: "改用可计量的指标，或在 standard 写明怎样算达成、部分达成、未达成",
  en: "use a figure, or say in standard what counts as 达成, 部分达成 and 未达成",
};
