import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { bareClass } from "../../indicator/bare-class.ts";
import { defineRule } from "../rule.ts";

export const nameGeneric = defineRule({
  code: "name/generic",
  severity: "warning",
  aspect: "clear",
  title: { zh: "名称没有说考核什么", en: "name that says nothing of what is measured" },
  explanation: {
    zh: "“完成率”“社会效益”放在哪个项目里都一样，看不出考核的是哪件事，年底也不知道该报什么数。请写明对象，如“校舍维修完成率”“周边居民出行时间”。",
    en: "完成率 or 社会效益 would fit any project; nobody sees what is measured or which figure to report. Name the thing, such as 校舍维修完成率 or 周边居民出行时间.",
  },
  basis: {
    zh: "财预〔2015〕88号：绩效指标应具体明确",
    en: "财预〔2015〕88号: indicators are specific",
  },
  options: {
    words: {
      kind: "words",
      default: [
        ...["完成率", "合格率", "达标率", "及时率", "覆盖率", "完成数量", "完成时间", "完成情况", "执行情况"],
        ...["数量", "质量", "时效", "成本", "效益", "经济效益", "社会效益", "生态效益", "环境效益"],
        ...["可持续影响", "可持续发展", "满意度"],
      ],
      title: { zh: "单独作名称的泛称", en: "words that are no name by themselves" },
    },
  },
  *check(form, { words }) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      if (words.includes(bareClass(name))) yield { path: [...path, "name"], message: GENERIC({ name }), help: NAME_IT };
    }
  },
});

const GENERIC = sentence({
  zh: "名称“{name}”没有说考核的是哪件事",
  en: "the name “{name}” does not say what is measured",
});

const NAME_IT: Text = { zh: "写明对象，如“校舍维修完成率”", en: "name the thing, such as 校舍维修完成率" };
