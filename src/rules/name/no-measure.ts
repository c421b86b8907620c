import { sentence } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { printedTarget, targetParts } from "../../indicator/target-parts.ts";
import { defineRule } from "../rule.ts";

export const nameNoMeasure = defineRule({
  code: "name/no-measure",
  severity: "warning",
  aspect: "clear",
  title: { zh: "名称没有写出量的是什么", en: "name without what is measured" },
  explanation: {
    zh: "“流转土地 ≥60亩”是一件事，不是一个量：是面积还是块数，要看单位才知道。请在名称里写出量的是什么：流转土地面积、铺设管网长度、收储粮食重量。",
    en: "流转土地 ≥60亩 is an act, not a quantity: only the unit tells that its area is meant. Put the quantity into the name: 流转土地面积, 铺设管网长度, 收储粮食重量.",
  },
  basis: {
    zh: "财预〔2021〕101号：指标名称应简洁明确",
    en: "财预〔2021〕101号: names of indicators are plain and clear",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const [part, ...others] = targetParts(indicator);
      if (part?.kind !== "bound" || others.length > 0) continue;
      const quantity = QUANTITIES.find(([units]) => units.includes(part.unit));
      const plain = plainName(name);
      if (quantity === undefined || !ACT.test(plain) || MEASURE.test(plain)) continue;
      const [, measure] = quantity;
      const message = NO_MEASURE({ name, text: printedTarget(indicator) });
      yield { path: [...path, "name"], message, help: WRITE({ meant: plain + measure }) };
    }
  },
});

/** Of continuous quantities; what is counted in 个, 家 or 台 needs no word for it. */
const QUANTITIES: readonly (readonly [units: readonly string[], measure: string])[] = [
  [["亩", "公顷", "m2", "平方米", "km2", "平方公里"], "面积"],
  [["km", "公里", "里", "m", "米"], "长度"],
  [["吨", "公斤", "kg", "千克", "斤"], "重量"],
];

/** Verb and thing. */
const ACT =
  /^(?:新建|改建|扩建|建设|改造|修建|修复|铺设|硬化|流转|种植|造林|绿化|治理|整治|收储|清理|养护|拆除|购置|采购|安装|疏浚|开垦|复垦)[\u3400-\u9FFF]{2,}$/;

const MEASURE = /(?:面积|长度|里程|距离|总长|全长|重量|产量|总量|数量|规模|体积|方量|量|数|率)$/;

const NO_MEASURE = sentence({
  zh: "名称“{name}”没有写出量的是什么（{text}）",
  en: "the name “{name}” does not say which quantity is meant ({text})",
});

const WRITE = sentence({ zh: "写成“{meant}”", en: "write {meant}" });
