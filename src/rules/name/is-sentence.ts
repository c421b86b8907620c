import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { CLASSIFIERS } from "../../phrase/unit-data.ts";
import { defineRule } from "../rule.ts";

export const nameIsSentence = defineRule({
  code: "name/is-sentence",
  severity: "warning",
  aspect: "clear",
  title: { zh: "指标名称是一句话或带有数值", en: "name that is a sentence or contains the figure" },
  explanation: {
    zh: "三级指标是一个可计量事项的名称，如“房屋修缮面积”“验收合格率”。“反映……”是指标解释，“完成……”“确保……”“提升……发展”是工作要求，“新建公路32.1公里”把目标值写进了名称。请只留考核的事项，说明放进 explanation，数值放进 target。",
    en: "An indicator's name is a thing that can be measured, such as 房屋修缮面积 or 验收合格率. 反映… is an explanation, 完成…, 确保… and 提升…发展 are orders, and 新建公路32.1公里 has its target in the name. Keep what is measured; move the explanation to explanation and the figure to target.",
  },
  basis: {
    zh: "财预〔2021〕101号：指标名称应简洁明确、通俗易懂",
    en: "财预〔2021〕101号: names of indicators are short and plain",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      const plain = plainName(name);
      const fault = FIGURE.test(plain) ? HAS_FIGURE : isSentence(plain) ? IS_SENTENCE : undefined;
      if (fault !== undefined) yield { path: [...path, "name"], message: fault({ name }), help: MEND };
    }
  },
});

function isSentence(plain: string): boolean {
  return EXPLAINS.test(plain) || ((ORDERS.test(plain) || CLAUSES.test(plain)) && !isMeasure(plain));
}

const EXPLAINS = /^(?:反映|体现|切实|力争|确保|进一步)/;
const ORDERS =
  /^(?:按时|按期|及时|保质|持续)?(?:完成|保证(?!金)|保障(?!性|对象|人员)|促进|推动|推进|提升|提高|增强|加强|改善|优化|打造|助力|实现|落实|做好)|^控制在/;
const CLAUSES = /[,;。]/;

/** 完成改造户数 and 提升服务水平 name what is measured, if clumsily. */
function isMeasure(plain: string): boolean {
  return (
    nameMeasure(plain) !== undefined ||
    /[度性]$|水平$|能力$|种类$|品种$|情况$|质量$|面积$|里程$|长度$|效果$|作用$|影响$|次序$/.test(plain)
  );
}

const UNITS = CLASSIFIERS.filter((unit) => !/^[级度分星区市县乡镇村年日天月届期号]$/.test(unit)).join("|");

/** ≥95, 98%, 120平米 at the end, or a decimal with a unit anywhere; not 5G基站, 12345热线, 3A级景区, 2023年度. */
const FIGURE = new RegExp(`[≥≤<>=]\\d|\\d(?:%|‰)|\\d(?:万|亿|千)?(?:${UNITS})$|\\d\\.\\d+(?:万|亿)?(?:${UNITS})`);

const IS_SENTENCE = sentence({
  zh: "“{name}”是一句话，不是可计量事项的名称",
  en: "“{name}” is a sentence, not the name of something measured",
});

const HAS_FIGURE = sentence({
  zh: "“{name}”把数值写进了名称",
  en: "“{name}” has a figure in the name",
});

const MEND: Text = {
  zh: "名称只留考核的事项，说明放进 explanation，数值放进 target",
  en: "keep what is measured; the explanation goes to explanation, the figure to target",
};
