import { type CodeFacts, defineFinding } from "../../base/finding-code.ts";
import { sentence, type Text } from "../../base/language.ts";

export const emptyPolicy = defineFinding({
  code: "policy/empty",
  severity: "error",
  message: sentence({ zh: "文件是空的，没有评分办法", en: "the file is empty, expected a policy" }),
  help: sentence({ zh: "至少写一行，例如“extends: mof-2020-10”", en: "write at least “extends: mof-2020-10”" }),
});

export const unknownKey = defineFinding({
  code: "policy/unknown-key",
  severity: "error",
  message: sentence({ zh: "{owner}没有“{key}”这一项", en: "“{key}” is not a key of {owner}" }),
  help: sentence({ zh: "可写：{keys}", en: "it has: {keys}" }),
});

export const misspeltKey = defineFinding({
  code: "policy/unknown-key",
  severity: "error",
  message: sentence({
    zh: "{owner}没有“{key}”这一项，是否想写“{meant}”？",
    en: "“{key}” is not a key of {owner}, did you mean “{meant}”?",
  }),
});

export const missingKey = defineFinding({
  code: "policy/missing-key",
  severity: "error",
  message: sentence({ zh: "{owner}缺少“{key}”", en: "{owner} has no “{key}”" }),
});

export const wrongValue = defineFinding({
  code: "policy/wrong-value",
  severity: "error",
  message: sentence({
    zh: "{subject}应为{expected}，现为{found}",
    en: "{subject} should be {expected}, found {found}",
  }),
});

export const unknownBase = defineFinding({
  code: "policy/unknown-base",
  severity: "error",
  message: sentence({ zh: "没有名为“{name}”的评分办法", en: "there is no policy named “{name}”" }),
  help: sentence({ zh: "可写：{names}", en: "expected one of: {names}" }),
});

export const misspeltBase = defineFinding({
  code: "policy/unknown-base",
  severity: "error",
  message: sentence({
    zh: "没有名为“{name}”的评分办法，是否想写“{meant}”？",
    en: "there is no policy named “{name}”, did you mean “{meant}”?",
  }),
});

export const nameTaken = sentence({
  zh: "“{name}”是内置办法的名称，内容却不同；请另起名称（“name”或文件名）",
  en: "“{name}” is the name of a built-in policy that is different; give it another (“name”, or the name of the file)",
});

/** How messages call the whole file. */
export const POLICY: Text = { zh: "评分办法", en: "the policy" };
export const keyName = sentence({ zh: "“{key}”", en: "“{key}”" });
export const itemName = sentence({ zh: "“{key}”的第 {number} 项", en: "item {number} of “{key}”" });
export const items = sentence({ zh: " {count} 项", en: "{count} of them" });

/** What is wrong with a policy file. */
export const policy = {
  "policy/empty": {
    severity: "error",
    title: { zh: "评分办法文件是空的", en: "empty policy file" },
    explanation: {
      zh: "至少写一行以哪个办法为基础，例如 extends: mof-2020-10，再写不同之处。",
      en: "Name at least the policy it starts from, such as extends: mof-2020-10, then what is different.",
    },
  },
  "policy/unknown-key": {
    severity: "error",
    title: { zh: "评分办法里的未知键", en: "unknown key in a policy" },
    explanation: {
      zh: "可写的键见 schemas/policy.schema.json。写错的键不起作用，评分会与本意不同，所以是错误。",
      en: "The keys are those of schemas/policy.schema.json. A misspelt one would do nothing and the score would not be what was meant, so it is an error.",
    },
  },
  "policy/missing-key": {
    severity: "error",
    title: { zh: "评分办法缺少必填项", en: "required key missing from a policy" },
    explanation: {
      zh: "必填项没有默认值，要写明。",
      en: "A required entry has no default; it must be written.",
    },
  },
  "policy/wrong-value": {
    severity: "error",
    title: { zh: "评分办法的值不对", en: "wrong value in a policy" },
    explanation: {
      zh: "消息里写明了应为什么、现为什么。",
      en: "The message says what was expected and what was found.",
    },
  },
  "policy/unknown-base": {
    severity: "error",
    title: { zh: "以未知的评分办法为基础", en: "policy that extends an unknown one" },
    explanation: {
      zh: "extends 后面应为内置办法的名称，如 mof-2020-10。",
      en: "extends names one of the built-in policies, such as mof-2020-10.",
    },
  },
  "policy/name-taken": {
    severity: "error",
    title: { zh: "评分办法与内置办法同名", en: "policy with the name of a built-in one" },
    explanation: {
      zh: "报告印出办法的名称。自己的办法若与内置办法同名而内容不同，读报告的人会以为是按内置办法评的分。",
      en: "Reports name their policy. One of your own under the name of a built-in policy would pass for that.",
    },
  },
  "policy/points": {
    severity: "error",
    title: { zh: "分值合计不是 100", en: "points that do not add up to 100" },
    explanation: {
      zh: "各类指标的分值与预算执行率的分值合计应为 100。",
      en: "The points of the classes and of the budget execution add up to 100.",
    },
  },
  "policy/class": {
    severity: "error",
    title: { zh: "没有分值的一级指标", en: "class without points" },
    explanation: {
      zh: "每个一级指标要么在 classes 中有分值，要么在 countsAs 中归入有分值的一类，否则它的指标得不到分。",
      en: "Each class has points in classes, or counts as one that has in countsAs; otherwise its indicators would get none.",
    },
  },
  "policy/order": {
    severity: "error",
    title: { zh: "分档的次序不对", en: "steps out of order" },
    explanation: {
      zh: "档次、等级、逾期天数和偏差都要逐级排列、首尾相接，不留空档。",
      en: "Grades, ratings, days and deviations follow one another in order and without gaps.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
