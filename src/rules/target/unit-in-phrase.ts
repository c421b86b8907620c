import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { isQuantity, targetParts } from "../../indicator/target-parts.ts";
import { unitSplit } from "../../indicator/unit-split.ts";
import type { SimpleComparator } from "../../phrase/comparator.ts";
import { defineRule } from "../rule.ts";

export const targetUnitInPhrase = defineRule({
  code: "target/unit-in-phrase",
  severity: "info",
  aspect: "in-full",
  title: { zh: "单位写在预期指标里，计算单位栏空着", en: "unit inside the phrase, unit column empty" },
  explanation: {
    zh: "表上有计算单位一栏，单位却写在预期指标里（不少于2个）。这样能读、能评分；汇总和比对时，数值与单位分开更可靠：target: 不少于2，unit: 个。每个指标块只提示一次。",
    en: "The form has a column for the unit, but the unit stands in the phrase (不少于2个). It can be read and scored; for totals and comparisons value and unit are better kept apart: target: 不少于2, unit: 个. Said once per block.",
  },
  *check(form) {
    for (const block of checkedBlocks(form)) {
      const found = block.indicators.filter(hasUnitInPhrase);
      const [first] = found;
      // A form without the column has nothing to fill in.
      if (first === undefined || !block.indicators.some(({ unit }) => unit !== "")) continue;
      const words = { block: blockLabel(block), count: found.length, text: first.target.text };
      const splits = () => found.map(unitSplit).filter((split) => split !== undefined);
      const restsOn = found.map(({ path }) => [...path, "unit"]);
      yield { path: [...first.path, "target"], message: UNIT_IN_PHRASE(words), help: MEND, restsOn, splits };
    }
  },
});

function hasUnitInPhrase(indicator: Indicator): boolean {
  const { unit, target } = indicator;
  return unit === "" && !STANDS_APART.test(target.text) && targetParts(indicator).some((part) => unitOf(part) !== "");
}

/** ">= 2 个", as an explicit comparator is written. */
const STANDS_APART = /^[<>=≤≥]{1,2} [\d.]+ \S+$/;

function unitOf(part: SimpleComparator): string {
  if (part.kind === "change") return part.amount?.unit ?? "";
  return isQuantity(part) ? part.unit : "";
}

const UNIT_IN_PHRASE = sentence({
  zh: "{block}：{count} 个指标的单位写在预期指标里（如“{text}”），计算单位栏空着",
  en: "{block}: targets with the unit in the phrase (such as “{text}”) and an empty unit column: {count}",
});

const MEND: Text = {
  zh: "把单位移到 unit，如 target: 不少于2，unit: 个",
  en: "move it to unit, as in target: 不少于2, unit: 个",
};
