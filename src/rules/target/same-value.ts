import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import { checkedBlocks } from "../../form/each-indicator.ts";
import type { Indicator } from "../../form/form.ts";
import { targetParts } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const targetSameValue = defineRule({
  code: "target/same-value",
  severity: "warning",
  aspect: "reasonable",
  title: { zh: "半数指标是同一个百分比", en: "one percentage for half of the indicators" },
  explanation: {
    zh: "一个指标块里半数以上的指标都是“100%”（或同一个百分比），多半是套用模板：各项工作的难度不同，目标不会一样，年底也人人满分。请给每项指标测算自己的目标值，能用数量的改用数量。",
    en: "Where half of the indicators of a block have one percentage, usually 100%, a template was filled in: the work differs in difficulty, so should the targets, and in the end everything scores in full. Set each target by itself, and use counts where things can be counted.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效目标应经过调查研究和科学论证，符合实际",
    en: "财预〔2015〕88号: targets rest on investigation and are realistic",
  },
  options: {
    minimum: {
      kind: "number",
      default: 5,
      title: { zh: "至少有几个指标才检查", en: "least indicators of a block that is looked at" },
    },
  },
  *check(form, { minimum }) {
    for (const block of checkedBlocks(form)) {
      const { indicators, path } = block;
      const [percent, count] = mostFrequent(indicators.flatMap((one) => percentOf(one) ?? []));
      if (indicators.length < minimum || count * 2 < indicators.length) continue;
      const words = { block: blockLabel(block), all: indicators.length, count, percent };
      const ofBlock = [...path, "indicators"];
      yield { path: ofBlock, at: "key", message: SAME(words), help: MEND, restsOn: [[...ofBlock, "*", "target"]] };
    }
  },
});

function percentOf(indicator: Indicator): string | undefined {
  const [part, ...others] = targetParts(indicator);
  return part?.kind === "bound" && part.unit === "%" && others.length === 0 ? part.value : undefined;
}

function mostFrequent(values: readonly string[]): readonly [value: string, count: number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts).toSorted(([, one], [, other]) => other - one)[0] ?? ["", 0];
}

const SAME = sentence({
  zh: "{block}的 {all} 个指标中有 {count} 个目标是 {percent}%",
  en: "{block}: targets of {percent}%: {count} of {all}",
});

const MEND: Text = { zh: "各项分别测算，能用数量的改用数量", en: "set each by itself, and count what can be counted" };
