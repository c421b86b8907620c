import { sentence } from "../../base/language.ts";
import { eachIndicator, indicatorsPath, inEveryIndicator } from "../../form/each-indicator.ts";
import type { Draft, Indicator } from "../../form/form.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { targetParts } from "../../indicator/target-parts.ts";
import { knownLevel1 } from "../../indicator/taxonomy.ts";
import { defineRule } from "../rule.ts";

export const coverageMissingKind = defineRule({
  code: "coverage/missing-kind",
  severity: "warning",
  aspect: "sound",
  title: { zh: "缺少质量、时效或成本指标", en: "no indicator of quality, time or cost" },
  explanation: {
    zh: "只数做了多少，看不出做得好不好、及不及时、花了多少。产出除数量外还应有质量（验收合格率）、时效（完成时间、及时率）和成本（单位成本、成本控制）指标。二级指标或名称里看得出的就算有；请补上缺的一类。",
    en: "A form that only counts does not show how well, how timely and at what cost. Beside quantity there should be quality (验收合格率), time (完成时间, 及时率) and cost (单位成本). An indicator counts where its level 2 or its name shows the kind; add the one that is missing.",
  },
  basis: {
    zh: "财预〔2015〕88号：产出指标包括数量、质量、时效、成本指标",
    en: "财预〔2015〕88号: output has indicators of quantity, quality, time and cost",
  },
  options: {
    kinds: {
      kind: "words",
      default: ["质量指标", "时效指标", "成本指标"],
      among: ["质量指标", "时效指标", "成本指标"],
      title: { zh: "表上应有的二级指标", en: "kinds that a form should have" },
    },
  },
  *check(form, { kinds }) {
    const indicators = [...eachIndicator(form)].map(({ indicator }) => indicator);
    // A form in another system has kinds of its own.
    if (indicators.every(({ level1 }) => knownLevel1(plainName(level1)) === undefined)) return;
    for (const [kind, isOfKind] of KINDS) {
      if (!kinds.includes(kind) || indicators.some(isOfKind)) continue;
      if (kind === "成本指标" && isAboutPersonnel(form)) continue;
      const restsOn = inEveryIndicator("level2");
      yield { path: indicatorsPath(form), at: "key", message: MISSING({ kind }), restsOn };
    }
  },
});

/** Local rules ask for no cost where the money is wages and pensions, which others set. */
function isAboutPersonnel({ project, title }: Draft): boolean {
  return /人员(?:类|经费|支出)|工资|薪酬|养老金|社会?保险?(?:缴费|费)/.test(
    `${project?.name ?? ""}${project?.attribute ?? ""}${title}`,
  );
}

const KINDS: readonly (readonly [kind: string, isOfKind: (indicator: Indicator) => boolean])[] = [
  ["质量指标", isQuality],
  ["时效指标", isTimeliness],
  ["成本指标", isCost],
];

function isQuality(indicator: Indicator): boolean {
  return isFiledAs("质量", indicator) || QUALITY.test(plainName(indicator.name));
}

function isTimeliness(indicator: Indicator): boolean {
  const hasDate = targetParts(indicator).some(({ kind }) => kind === "deadline" || kind === "period");
  return hasDate || isFiledAs("时效", indicator) || TIMELINESS.test(plainName(indicator.name));
}

function isCost(indicator: Indicator): boolean {
  return isFiledAs("成本", indicator) || COST.test(plainName(indicator.name));
}

/** As its class, not as one word of the template's sentence 数量、质量、时效、成本方面的指标. */
function isFiledAs(kind: string, { level1, level2 }: Indicator): boolean {
  return [level1, level2].map(plainName).some((label) => label.includes(kind) && !/[、,]|方面/.test(label));
}

const QUALITY = /质量|(?:合格|达标|优良|优质|准确|正确|通过|完好|差错|出错)率|规范性|验收/;
const TIMELINESS = /及时|时效|准时|按时|按期|(?:时间|时限|期限|工期|天数|进度)$|逾期/;
const COST = /成本|费用|造价|单价|(?:经费|预算|支出|投入|资金)(?:控制|节约|标准|总额)|(?:补助|补贴)标准|节约率/;

const MISSING = sentence({
  zh: "表上没有一个{kind}",
  en: "the form has no {kind}",
});
