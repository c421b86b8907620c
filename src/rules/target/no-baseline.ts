import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { Change, SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetNoBaseline = defineRule({
  code: "target/no-baseline",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "增减目标没有基数", en: "change without a baseline" },
  explanation: {
    zh: "“年增加5%”“较上年下降3个百分点”要有比较的基数才能核对。请在 baseline（上年值）填上年实际数，例如 baseline: 120万次；基数写在目标里的（由10%降至8%）和只写要达到的水平的（降至8%）不需要。",
    en: "年增加5% or 较上年下降3个百分点 can only be checked against a base figure. Put last year's actual value into baseline, for example baseline: 120万次. Targets that carry their base (由10%降至8%) or name the level to reach (降至8%) need none.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效标准包括历史标准，即以往年度的数据",
    en: "财预〔2015〕88号: performance standards include the figures of earlier years",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, baseline } = indicator;
      if (baseline !== "" || !targetParts(indicator).some(needsBaseline)) continue;
      const message = NO_BASELINE({ name, text: printedTarget(indicator) });
      yield { path: [...path, "target"], message, help: MEND, restsOn: [[...path, "baseline"]] };
    }
  },
});

function needsBaseline(part: SimpleComparator): boolean {
  return part.kind === "change" && part.base.kind !== "level" && !namesItsLevel(part);
}

/** 降至8% says where to arrive; 增长到2倍 still asks: twice what? */
function namesItsLevel({ to, amount }: Change): boolean {
  return to && amount !== undefined && amount.unit !== "倍";
}

const NO_BASELINE = sentence({
  zh: "“{name}”的预期指标“{text}”要与基数相比，但没有填基数",
  en: "“{name}”: target “{text}” is a change, but the figure it starts from is missing",
});

const MEND: Text = { zh: "在 baseline 填上年值", en: "put last year's figure into baseline" };
