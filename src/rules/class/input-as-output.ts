import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { knownLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const classInputAsOutput = defineRule({
  code: "class/input-as-output",
  severity: "warning",
  aspect: "sound",
  title: { zh: "把投入列为产出", en: "input filed as output" },
  explanation: {
    zh: "投入多少资金、预算执行到几成、科目调整几次，说的是花钱本身，不是花钱办成的事；预算执行率另有分值，列为产出就重复计分。请改为这笔钱产出的数量、质量或时间。",
    en: "How much money goes in, how far the budget is executed and how often items are shifted tell of the spending, not of what it brings; the execution of the budget has points of its own and would count twice. Write the quantity, quality or time that the money buys.",
  },
  basis: {
    zh: "财预〔2020〕10号：预算执行率单独计 10 分，产出指标反映完成的数量、质量、时效、成本",
    en: "财预〔2020〕10号: execution has 10 points of its own; output is quantity, quality, time and cost",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, level1, path } = indicator;
      const plain = plainName(name);
      if (knownLevel1(plainName(level1)) !== "产出指标" || !INPUT.test(plain) || EXEMPT.test(plain)) continue;
      yield { path: [...path, "name"], message: IS_INPUT({ name }), help: REPLACE };
    }
  },
});

const INPUT =
  /预算(?:资金)?执行率$|资金(?:到位|支出|支付|执行|使用|拨付)(?:率|进度)$|^(?:投入|安排)(?:项目|财政|专项)?资金|资金投入(?:额|总额|金额|量|数)?$|科目调整(?:次数)?$|预算调整(?:率|次数)$/;

/** How the money is used, and when it arrives, is quality and time. */
const EXEMPT = /合规|规范|及时|按时|违规|准确/;

const IS_INPUT = sentence({
  zh: "“{name}”是投入，却列为产出指标",
  en: "“{name}” is an input, but filed as output",
});

const REPLACE: Text = { zh: "改为这笔钱产出的数量、质量或时间", en: "write what the money brings" };
