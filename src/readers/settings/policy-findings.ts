import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";
import type { Suggestion } from "../../base/suggestion.ts";

/** What is wrong with a policy file. */
export const policyFindings = {
  empty: defineCode("policy/empty", {
    title: { zh: "评分办法文件是空的", en: "empty policy file" },
    explanation: {
      zh: "至少写一行以哪个办法为基础，例如 extends: mof-2020-10，再写不同之处。",
      en: "Name at least the policy it starts from, such as extends: mof-2020-10, then what is different.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "文件是空的，没有评分办法", en: "the file is empty, expected a policy" }),
        help: sentence({ zh: "至少写一行，例如“extends: mof-2020-10”", en: "write at least “extends: mof-2020-10”" }),
      },
    },
  }),
  unknownKey: defineCode("policy/unknown-key", {
    title: { zh: "评分办法里的未知键", en: "unknown key in a policy" },
    explanation: {
      zh: "可写的键见 schemas/policy.schema.json。写错的键不起作用，评分会与本意不同，所以是错误。",
      en: "The keys are those of schemas/policy.schema.json. A misspelt one would do nothing and the score would not be what was meant, so it is an error.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "{owner}没有“{key}”这一项{question}",
          en: "“{key}” is not a key of {owner}{question}",
        }),
        help: ({ choices }: Pick<Suggestion, "choices">) => choices,
      },
    },
  }),
  missingKey: defineCode("policy/missing-key", {
    title: { zh: "评分办法缺少必填项", en: "required key missing from a policy" },
    explanation: {
      zh: "必填项没有默认值，要写明。",
      en: "A required entry has no default; it must be written.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "{owner}缺少“{key}”", en: "{owner} has no “{key}”" }),
      },
    },
  }),
  wrongValue: defineCode("policy/wrong-value", {
    title: { zh: "评分办法的值不对", en: "wrong value in a policy" },
    explanation: {
      zh: "消息里写明了应为什么、现为什么。",
      en: "The message says what was expected and what was found.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "{subject}应为{expected}，现为{found}",
          en: "{subject} should be {expected}, found {found}",
        }),
      },
    },
  }),
  unknownBase: defineCode("policy/unknown-base", {
    title: { zh: "以未知的评分办法为基础", en: "policy that extends an unknown one" },
    explanation: {
      zh: "extends 后面应为内置办法的名称，如 mof-2020-10。",
      en: "extends names one of the built-in policies, such as mof-2020-10.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "没有名为“{name}”的评分办法{question}",
          en: "there is no policy named “{name}”{question}",
        }),
        help: ({ choices }: Pick<Suggestion, "choices">) => choices,
      },
    },
  }),
  nameTaken: defineCode("policy/name-taken", {
    title: { zh: "评分办法与内置办法同名", en: "policy with the name of a built-in one" },
    explanation: {
      zh: "报告印出办法的名称。自己的办法若与内置办法同名而内容不同，读报告的人会以为是按内置办法评的分。",
      en: "Reports name their policy. One of your own under the name of a built-in policy would pass for that.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{name}”是内置办法的名称，内容却不同；请另起名称（“name”或文件名）",
          en: "“{name}” is the name of a built-in policy that is different; give it another (“name”, or the name of the file)",
        }),
      },
    },
  }),
};
