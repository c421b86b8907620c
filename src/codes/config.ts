import type { CodeFacts } from "./code-facts.ts";

/** What is wrong with perf.config.yaml. A configuration with an error is not used, nor guessed at. */
export const config = {
  "config/unknown-key": {
    severity: "error",
    title: { zh: "配置里的未知键", en: "unknown key in the configuration" },
    explanation: {
      zh: "配置的键见 perf schema config：rules、overrides、policy、files。",
      en: "The keys are those of perf schema config: rules, overrides, policy and files.",
    },
  },
  "config/unknown-rule": {
    severity: "error",
    title: { zh: "配置里的未知代码", en: "unknown code in the configuration" },
    explanation: {
      zh: "rules 下的键是问题的代码，如 contact/personal-data。写错的代码什么也不改，所以是错误。perf rules 列出全部规则。",
      en: "The keys under rules are codes of findings, such as contact/personal-data. A misspelt one would change nothing, so it is an error. perf rules lists the rules.",
    },
  },
  "config/fixed-severity": {
    severity: "error",
    title: { zh: "不能改级别的代码", en: "code whose severity is fixed" },
    explanation: {
      zh: "编码、YAML 和结构的错误说明表没有读全，关掉或降级会把没读到的当作通过，所以不能配置。",
      en: "Errors of encoding, YAML and shape say that the form could not be read in full. Turned off, what was not read would pass, so they cannot be configured.",
    },
  },
  "config/missing-key": {
    severity: "error",
    title: { zh: "配置缺少必填项", en: "required key missing from the configuration" },
    explanation: {
      zh: "overrides 的每一项都要写 files 和 rules：哪些文件，用什么级别。",
      en: "Each entry of overrides needs files and rules: which files, and which severities.",
    },
  },
  "config/wrong-value": {
    severity: "error",
    title: { zh: "配置的值不对", en: "wrong value in the configuration" },
    explanation: {
      zh: "级别写 error、warning、info 或 off；files 写文件名的匹配式，如 forms/2019/**。",
      en: "A severity is error, warning, info or off; files are glob patterns such as forms/2019/**.",
    },
  },
  "config/unknown-policy": {
    severity: "error",
    title: { zh: "配置里的评分办法用不了", en: "policy in the configuration that cannot be used" },
    explanation: {
      zh: "policy 写内置办法的名称，或自己的办法文件，路径从配置所在目录算起。办法不明确就不评分：换一个办法，同样的完成值会得不同的分。perf policy list 列出内置办法，--policy 优先于配置。",
      en: "policy is the name of a policy, or a file of your own with its path from the folder of the configuration. Nothing is scored by a policy that is not clear: another one gives other points for the same values. perf policy list lists the names; --policy wins over the configuration.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
