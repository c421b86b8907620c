import { sentence, type Text } from "../../base/language.ts";
import { eachChecked } from "../../form/each-indicator.ts";
import { plainName } from "../../indicator/plain-name.ts";
import { defineRule } from "../rule.ts";

export const nameQuestion = defineRule({
  code: "name/question",
  severity: "warning",
  aspect: "clear",
  title: { zh: "名称是一个问句", en: "name that is a question" },
  explanation: {
    zh: "“是否按时完成”只能答是或否，答“是”就得满分，分不出做得好坏。请改成可计量的名称：是否按时完成 → 按时完成率，是否符合标准 → 验收合格率。",
    en: "是否按时完成 can only be answered with yes, which scores in full, whatever was achieved. Name something that can be measured: 按时完成率 for 是否按时完成, 验收合格率 for 是否符合标准.",
  },
  *check(form) {
    for (const { indicator } of eachChecked(form)) {
      const { name, path } = indicator;
      if (QUESTION.test(plainName(name))) yield { path: [...path, "name"], message: ASKS({ name }), help: MEASURE };
    }
  },
});

const QUESTION = /是否|能否|有无|[?？]$/;

const ASKS = sentence({
  zh: "“{name}”是问句，不是可计量事项的名称",
  en: "“{name}” is a question, not the name of something measured",
});

const MEASURE: Text = { zh: "改成可计量的名称，如“按时完成率”", en: "name something measured, such as 按时完成率" };
