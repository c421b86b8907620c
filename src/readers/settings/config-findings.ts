import { defineFinding } from "../../base/finding-code.ts";
import { sentence, type Text } from "../../base/language.ts";

export const unknownKey = defineFinding({
  code: "config/unknown-key",
  severity: "error",
  message: sentence({ zh: "{owner}没有“{key}”这一项", en: "“{key}” is not a key of {owner}" }),
  help: sentence({ zh: "可写：{keys}", en: "it has: {keys}" }),
});

export const misspeltKey = defineFinding({
  code: "config/unknown-key",
  severity: "error",
  message: sentence({
    zh: "{owner}没有“{key}”这一项，是否想写“{meant}”？",
    en: "“{key}” is not a key of {owner}, did you mean “{meant}”?",
  }),
});

export const unknownRule = defineFinding({
  code: "config/unknown-rule",
  severity: "error",
  message: sentence({ zh: "没有代码“{code}”", en: "there is no code “{code}”" }),
  help: sentence({ zh: "perf rules 列出全部规则", en: "perf rules lists the rules" }),
});

export const misspeltRule = defineFinding({
  code: "config/unknown-rule",
  severity: "error",
  message: sentence({
    zh: "没有代码“{code}”，是否想写“{meant}”？",
    en: "there is no code “{code}”, did you mean “{meant}”?",
  }),
});

export const fixedSeverity = defineFinding({
  code: "config/fixed-severity",
  severity: "error",
  message: sentence({
    zh: "“{code}”的级别不能改：有这个错误，文件就没有读全或评全",
    en: "the severity of “{code}” is fixed: with that error a file is not read or scored in full",
  }),
});

export const missingKey = defineFinding({
  code: "config/missing-key",
  severity: "error",
  message: sentence({ zh: "{owner}缺少{keys}", en: "{owner} has no {keys}" }),
});

export const wrongValue = defineFinding({
  code: "config/wrong-value",
  severity: "error",
  message: sentence({
    zh: "{subject}应为{expected}，现为{found}",
    en: "{subject} should be {expected}, found {found}",
  }),
});

export const unknownPolicy = defineFinding({
  code: "config/unknown-policy",
  severity: "error",
  message: sentence({ zh: "没有名为“{name}”的评分办法", en: "there is no policy “{name}”" }),
  help: sentence({
    zh: "可写：{names}，或自己的办法文件（.yaml，路径从配置所在目录算起）",
    en: "it may be {names}, or a file of your own (.yaml, its path from the folder of the configuration)",
  }),
});

export const misspeltPolicy = defineFinding({
  code: "config/unknown-policy",
  severity: "error",
  message: sentence({
    zh: "没有名为“{name}”的评分办法，是否想写“{meant}”？",
    en: "there is no policy “{name}”, did you mean “{meant}”?",
  }),
});

/** `problem` says what keeps it from being read. */
export const policyNotRead = defineFinding({
  code: "config/unknown-policy",
  severity: "error",
  message: sentence({ zh: "评分办法文件用不了：{problem}", en: "the policy cannot be used: {problem}" }),
});

/** How messages call the whole file. */
export const CONFIG: Text = { zh: "配置", en: "the configuration" };
export const keyName = sentence({ zh: "“{key}”", en: "“{key}”" });
export const itemName = sentence({ zh: "“{key}”的第 {number} 项", en: "item {number} of “{key}”" });

/** What a value should be, where a pattern or a limit says it to machines only. */
export const FILLED: Text = { zh: "非空的文字", en: "a text that is not empty" };
export const FILLED_LIST: Text = { zh: "至少有一项的列表", en: "a list with at least one item" };
