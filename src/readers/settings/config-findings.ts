import { defineCode } from "../../base/define-code.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { Suggestion } from "../../base/suggestion.ts";

const SEE_RULES: Text = { zh: "perf rules 列出全部规则", en: "perf rules lists the rules" };
const orOwnPolicy = sentence({
  zh: "{choices}，或自己的办法文件（.yaml，路径从配置所在目录算起）",
  en: "{choices}, or a file of your own (.yaml, its path from the folder of the configuration)",
});

/** What is wrong with perf.config.yaml. A configuration with an error is not used, nor guessed at. */
export const configFindings = {
  unknownKey: defineCode("config/unknown-key", {
    title: { zh: "配置里的未知键", en: "unknown key in the configuration" },
    explanation: {
      zh: "配置的键见 perf schema config：extends、rules、overrides、policy、taxonomy、library、files；规则的选项也在其中。",
      en: "The keys are those of perf schema config: extends, rules, overrides, policy, taxonomy, library and files, and the options of rules.",
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
  unknownRule: defineCode("config/unknown-rule", {
    title: { zh: "配置里的未知代码", en: "unknown code in the configuration" },
    explanation: {
      zh: "rules 下的键是问题的代码，如 contact/personal-data。写错的代码什么也不改，所以是错误。perf rules 列出全部规则。",
      en: "The keys under rules are codes of findings, such as contact/personal-data. A misspelt one would change nothing, so it is an error. perf rules lists the rules.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "没有代码“{code}”{question}", en: "there is no code “{code}”{question}" }),
        help: ({ choices }: Pick<Suggestion, "choices">) => choices && SEE_RULES,
      },
    },
  }),
  fixedSeverity: defineCode("config/fixed-severity", {
    title: { zh: "不能改级别的代码", en: "code whose severity is fixed" },
    explanation: {
      zh: "编码、YAML 和结构的错误说明表没有读全，关掉或降级会把没读到的当作通过，所以不能配置。",
      en: "Errors of encoding, YAML and shape say that the form could not be read in full. Turned off, what was not read would pass, so they cannot be configured.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "“{code}”的级别不能改：有这个错误，文件就没有读全或评全",
          en: "the severity of “{code}” is fixed: with that error a file is not read or scored in full",
        }),
      },
    },
  }),
  notRead: defineCode("config/not-read", {
    title: { zh: "无法读取配置", en: "configuration that cannot be read" },
    explanation: {
      zh: "perf.config.yaml 在，却无法读取：没有权限、不是普通文件，或太大。不知道该按什么级别，所以什么也不校验。",
      en: "There is a perf.config.yaml that cannot be read: no permission, no regular file, or too large. The levels are not known, so nothing is checked.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "无法读取配置：{problem}", en: "the configuration cannot be read: {problem}" }),
      },
    },
  }),
  cannotExtend: defineCode("config/cannot-extend", {
    title: { zh: "extends 的配置用不了", en: "extended configuration that cannot be used" },
    explanation: {
      zh: "extends 写另一个配置：从本文件所在目录算起的路径，或 npm 包的名称（用包里的 perf.config.yaml）。那个配置不存在、有错误或绕回自己时，不知道该按什么级别，所以什么也不校验。perf config print 显示每个值出自何处。",
      en: "extends names another configuration: a path from the folder of this file, or an npm package (its perf.config.yaml). Where that one is missing, has errors or leads back to this one, the levels are not known, so nothing is checked. perf config print shows where each value is from.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "extends 的配置用不了：{problem}", en: "what it extends cannot be used: {problem}" }),
        help: sentence({
          zh: "写从本文件所在目录算起的路径（../province.config.yaml），或已安装的包的名称",
          en: "write a path from the folder of this file (../province.config.yaml), or the name of an installed package",
        }),
      },
      itself: {
        severity: "error",
        message: sentence({
          zh: "“{file}”经 extends 绕回了自己",
          en: "“{file}” extends itself, by way of others or directly",
        }),
      },
    },
  }),
  missingKey: defineCode("config/missing-key", {
    title: { zh: "配置缺少必填项", en: "required key missing from the configuration" },
    explanation: {
      zh: "overrides 的每一项都要写 files 和 rules：哪些文件，用什么级别。",
      en: "Each entry of overrides needs files and rules: which files, and which severities.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "{owner}缺少“{key}”", en: "{owner} has no “{key}”" }),
      },
    },
  }),
  wrongValue: defineCode("config/wrong-value", {
    title: { zh: "配置的值不对", en: "wrong value in the configuration" },
    explanation: {
      zh: "级别写 error、warning、info 或 off；files 写文件名的匹配式，如 forms/2019/**。",
      en: "A severity is error, warning, info or off; files are glob patterns such as forms/2019/**.",
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
  unknownPolicy: defineCode("config/unknown-policy", {
    title: { zh: "配置里的评分办法用不了", en: "policy in the configuration that cannot be used" },
    explanation: {
      zh: "policy 写内置办法的名称，或自己的办法文件，路径从配置所在目录算起。办法不明确就不评分：换一个办法，同样的完成值会得不同的分。perf policy list 列出内置办法，--policy 优先于配置。",
      en: "policy is the name of a policy, or a file of your own with its path from the folder of the configuration. Nothing is scored by a policy that is not clear: another one gives other points for the same values. perf policy list lists the names; --policy wins over the configuration.",
    },
    binding: true,
    wordings: {
      noSuchName: {
        severity: "error",
        message: sentence({
          zh: "没有名为“{name}”的评分办法{question}",
          en: "there is no policy “{name}”{question}",
        }),
        help: ({ choices }: Pick<Suggestion, "choices">) => choices && orOwnPolicy({ choices }),
      },
      /** `problem` says what keeps it from being read. */
      policyNotRead: {
        severity: "error",
        message: sentence({ zh: "评分办法文件用不了：{problem}", en: "the policy cannot be used: {problem}" }),
      },
    },
  }),
};
