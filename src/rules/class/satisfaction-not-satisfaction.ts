import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { standardLevel1 } from "../../indicator/taxonomy.ts";
import { unitKind } from "../../indicator/unit-kind.ts";
import { defineRule } from "../rule.ts";

export const classSatisfactionNotSatisfaction = defineRule({
  code: "class/satisfaction-not-satisfaction",
  severity: "error",
  aspect: "sound",
  title: { zh: "列为满意度却在计数", en: "count filed as satisfaction" },
  explanation: {
    zh: "满意度指标反映服务对象怎么评价，例如“群众满意度 ≥90%”。日报期数、活动次数是做了多少事，属于产出指标，放在满意度里等于满意度没有考核。请把它移到产出指标，另设一个真正的满意度指标并写明怎样调查。投诉、表扬一类反映评价的计数不在此列。",
    en: "A satisfaction indicator says how those served judge the work, such as 群众满意度 ≥90%. A number of reports or events says how much was done; it belongs to 产出指标, and in its present place satisfaction is not measured at all. Move it and add a real satisfaction indicator with its survey. Counts that express a judgement, such as complaints, are fine.",
  },
  basis: {
    zh: "财预〔2015〕88号：满意度指标反映服务对象的认可程度",
    en: "财预〔2015〕88号: satisfaction is the approval of those served",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path, level2 } = indicator;
      if (standardLevel1(indicator) !== "满意度指标" || !countsSomething(indicator) || isJudgement(name)) continue;
      const field = /满意/.test(level2) ? "level2" : "level1";
      yield { path: [...path, field], message: COUNTS({ name, text: printedTarget(indicator) }), help: MOVE };
    }
  },
});

function countsSomething(indicator: Indicator): boolean {
  const measure = nameMeasure(indicator.name);
  if (measure !== undefined) return measure === "count";
  return targetParts(indicator).some((part) => isQuantity(part) && unitKind(part.unit) === "items");
}

/** 满意度调查次数 is work, though it speaks of satisfaction. */
function isJudgement(name: string): boolean {
  const plain = plainName(name);
  return (
    /满意|投诉|好评|差评|表扬|信访|举报|评价|认可|口碑|锦旗|感谢/.test(plain) && !/(?:调查|测评|问卷|回访)/.test(plain)
  );
}

const COUNTS = sentence({
  zh: "“{name}”（{text}）在计数，不是满意度",
  en: "“{name}” ({text}) counts something and is filed as satisfaction",
});

const MOVE: Text = {
  zh: "移到产出指标，另设满意度指标，如“群众满意度 ≥90%”",
  en: "move it to 产出指标 and add a satisfaction indicator such as 群众满意度 ≥90%",
};
