import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { level2Kind } from "../../indicator/level2-kind.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import type { SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetNoBindingDeadline = defineRule({
  code: "target/no-binding-deadline",
  severity: "info",
  aspect: "reachable",
  title: { zh: "时效指标只限在年内", en: "deadline at the end of the year" },
  explanation: {
    zh: "时效指标写“全年”“12月31日前”，对当年预算来说等于没有时限：年底做完怎么都算按时。请写各阶段的完成时间，如“6月底前完成招标”“11月底前验收”。",
    en: "全年 or 12月31日前 binds nobody in the budget of one year. Give the time of a stage, such as 6月底前完成招标 or 11月底前验收.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level2, path } = indicator;
      const parts = targetParts(indicator);
      if (level2Kind(level2) !== "时效" || parts.length === 0 || !parts.every(isEndOfYear)) continue;
      yield { path: [...path, "target"], message: NOT_BINDING({ name, text: printedTarget(indicator) }), help: STAGE };
    }
  },
});

/** 12月31日前, 12月底前, 2023年内, 1月至12月. */
function isEndOfYear(part: SimpleComparator): boolean {
  if (part.kind === "deadline") return part.when === "by" && /^(?:\d{4}|year)$|-12(?:-31)?$|Q4$/.test(part.date);
  return (
    part.kind === "period" &&
    /^(?:\d{4}|year)$|-01(?:-01)?$/.test(part.from) &&
    /^(?:\d{4}|year)$|-12(?:-31)?$/.test(part.to)
  );
}

const NOT_BINDING = sentence({
  zh: "“{name}”的预期指标“{text}”只限在年内",
  en: "“{name}”: target “{text}” only says within the year",
});

const STAGE: Text = { zh: "写出各阶段的完成时间", en: "give the time of a stage" };
