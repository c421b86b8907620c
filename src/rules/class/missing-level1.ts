import { sentence, type Text } from "../../base/language.ts";
import { checkedBlocks, eachChecked, indicatorsPath, inEveryIndicator } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import { defineRule, type Finding } from "../rule.ts";

export const classMissingLevel1 = defineRule({
  code: "class/missing-level1",
  severity: "error",
  aspect: "in-full",
  title: { zh: "没有一级指标", en: "indicator without a level 1" },
  explanation: {
    zh: "分值按一级指标计算，没有一级指标的指标不知道归哪一类。个别指标漏填的，请补上。整张表都不分级的，各项指标合为一类评分：能分出产出、效益、满意度的，请补上一级指标。",
    en: "Points go by level 1; an indicator without one belongs to no class. Fill in what was left out. On a form without levels all indicators are scored as one class: write the level 1 where output, benefit and satisfaction can be told apart.",
  },
  *check(form) {
    const indicators = Array.from(eachChecked(form), ({ indicator }) => indicator);
    const lacking = indicators.filter(({ level1 }) => level1.trim() === "");
    if (lacking.length === 0) return;
    if (lacking.length === indicators.length) yield withoutLevels(form);
    else for (const { name, path } of lacking) yield { path, message: MISSING({ name }), help: FILL_IN };
  },
});

function withoutLevels(form: Draft): Finding {
  const path = indicatorsPath({ blocks: checkedBlocks(form) });
  return { path, at: "key", severity: "warning", message: WITHOUT_LEVELS, restsOn: inEveryIndicator("level1") };
}

const MISSING = sentence({ zh: "“{name}”没有一级指标", en: "“{name}” has no level 1" });

const FILL_IN: Text = {
  zh: "写上产出指标、效益指标、满意度指标或成本指标",
  en: "write 产出指标, 效益指标, 满意度指标 or 成本指标",
};

const WITHOUT_LEVELS: Text = {
  zh: "表上的指标不分级，合为一类评分",
  en: "the form has no levels; all indicators are scored as one class",
};
