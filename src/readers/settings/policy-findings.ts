import { defineFinding } from "../../base/finding-code.ts";
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
