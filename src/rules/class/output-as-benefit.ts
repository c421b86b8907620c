import { parseExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { isQuantity, printedTarget, type Quantity, targetParts } from "../../indicator/target-parts.ts";
import { standardLevel1 } from "../../indicator/taxonomy.ts";
import { unitInName, unitKind } from "../../indicator/unit-kind.ts";
import { defineRule } from "../rule.ts";

export const classOutputAsBenefit = defineRule({
  code: "class/output-as-benefit",
  severity: "warning",
  aspect: "sound",
  title: { zh: "把工作量列为效益", en: "amount of work filed as benefit" },
  explanation: {
    zh: "效益指标反映做了这些事之后带来什么变化（知晓率提高、事故减少、带动就业）。报道篇数、活动次数是工作量本身，属于产出指标；列在效益里，效益就没有考核。请移到产出指标的数量指标，效益另设能说明变化的指标。",
    en: "A benefit indicator tells what the work changed: awareness up, accidents down, jobs created. A number of articles or events is the work itself and belongs to 产出指标; in its present place the benefit is not measured. Move it to output (数量指标) and add an indicator of the change.",
  },
  basis: {
    zh: "财预〔2015〕88号：产出指标反映预期产出，效益指标反映预期效果",
    en: "财预〔2015〕88号: output is what is provided, benefit is the effect it has",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      if (standardLevel1(indicator) !== "效益指标" || EFFECT.test(plainName(name))) continue;
      if (!targetParts(indicator).some((part) => isQuantity(part) && isPlainCount(part, name))) continue;
      yield { path: [...path, "level1"], message: OUTPUT({ name, text: printedTarget(indicator) }), help: MOVE };
    }
  },
});

/** Counts of what happened to others are effects, as are counts that are to stay low. */
const EFFECT =
  /受益|惠及|带动|岗位|务工|用工|吸引|引进|招引|新增|增加|增长|减少|降低|下降|挽回|避免|节约|事故|事件|案件|投诉|纠纷|游客|客流|粉丝|关注|阅读|点击|浏览|播放|访问|下载|转发|传播|引用|转化|应用|获奖|获得|表彰|荣誉|入选|认定|专利|就业|创业|脱贫|增收|救助|救治|发病|死亡|灾害|参与|违/;

function isPlainCount(part: Quantity, name: string): boolean {
  if (isCeilingOrZero(part)) return false;
  const unit = part.unit === "" ? unitInName(name) : part.unit;
  const kind = unitKind(unit);
  if (kind === "items") return nameMeasure(name) === "count" || nameMeasure(name) === undefined;
  const isUnsaid = unit === "" || (kind === "people" && WORK.test(plainName(name)));
  return isUnsaid && nameMeasure(name) === "count";
}

const WORK = /培训|宣讲|宣传|举办|开展|组织|发放|印制|检查|巡查|调研|出差/;

function isCeilingOrZero(part: Quantity): boolean {
  if (part.kind !== "bound") return false;
  return part.op === "<=" || part.op === "<" || parseExact(part.value)?.compare(ZERO) === 0;
}

const OUTPUT = sentence({
  zh: "“{name}”（{text}）是工作量，却列为效益指标",
  en: "“{name}” ({text}) is an amount of work, but filed as benefit",
});

const MOVE: Text = {
  zh: "移到产出指标，效益另设说明变化的指标",
  en: "move it to 产出指标 and measure the benefit by what changes",
};
