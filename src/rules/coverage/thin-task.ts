import { sentence } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { defineRule } from "../rule.ts";

export const coverageThinTask = defineRule({
  code: "coverage/thin-task",
  severity: "warning",
  aspect: "sound",
  title: { zh: "任务的指标过少", en: "task with too few indicators" },
  explanation: {
    zh: "一项任务只有一两个指标，看不出做了多少、做得怎样、有什么效果。每项任务至少设 3 个指标：通常产出一个、质量或时效一个、效益或满意度一个。",
    en: "One or two indicators cannot show how much a task does, how well and to what effect. Give each task at least 3: usually one for output, one for quality or time, one for benefit or satisfaction.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标应从数量、质量、成本、时效、效益、满意度等方面细化",
    en: "财预〔2015〕88号: targets cover quantity, quality, cost, time, benefit and satisfaction",
  },
  options: {
    minimum: {
      kind: "number",
      default: 3,
      title: { zh: "每项任务至少要有的指标数", en: "least indicators of a task" },
    },
  },
  *check({ blocks }, { minimum }) {
    for (const block of blocks) {
      const { kind, indicators, path, amount } = block;
      const hasMoneyOnly = indicators.length === 0 && amount !== undefined;
      if (kind !== "task" || indicators.length >= minimum || hasMoneyOnly) continue;
      const message = THIN({ task: blockLabel(block), count: indicators.length, enough: minimum });
      const ofTask = [...path, "indicators"];
      yield { path: ofTask, at: "key", message, restsOn: [[...ofTask, "*", "name"]] };
    }
  },
});

const THIN = sentence({
  zh: "{task}有 {count} 个指标，至少应有 {enough} 个",
  en: "indicators of {task}: {count}, expected at least {enough}",
});
