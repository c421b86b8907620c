import { defineCode } from "../base/define-code.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Suggestion } from "../base/suggestion.ts";

const SEE_RULES: Text = { zh: "perf rules 列出全部规则", en: "perf rules lists the rules" };

/** What is wrong with a comment that suppresses findings. */
export const suppressionFindings = {
  unused: defineCode("suppression/unused", {
    title: { zh: "没有起作用的抑制注释", en: "suppression that suppresses nothing" },
    explanation: {
      zh: "# perf-disable-next-line 代码 -- 原因：抑制下一行的问题，下一行的键有若干行内容时也包括这些行；单独一行的 # perf-disable 抑制整个文件的，写在行尾的只抑制本行的。问题已经改正的，注释也该删去。读不懂表的错误（编码、YAML、结构）不能抑制。",
      en: "# perf-disable-next-line CODE -- REASON suppresses findings on the next line, and in the value below where that line is a key with a value of several lines; # perf-disable on a line of its own those of the whole file, at the end of a line those of that line. Where the finding is gone, the comment should go too. Errors that keep the form from being read (encoding, YAML, shape) cannot be suppressed.",
    },
    binding: false,
    wordings: {
      unusedOnLine: {
        severity: "warning",
        message: sentence({
          zh: "第 {line} 行没有“{code}”，此注释不起作用",
          en: "line {line} has no “{code}”, so this suppresses nothing",
        }),
        help: sentence({ zh: "删去此注释", en: "remove the comment" }),
      },
      unusedInFile: {
        severity: "warning",
        message: sentence({
          zh: "文件里没有“{code}”，此注释不起作用",
          en: "the file has no “{code}”, so this suppresses nothing",
        }),
        help: sentence({ zh: "删去此注释", en: "remove the comment" }),
      },
      notSuppressible: {
        severity: "warning",
        message: sentence({
          zh: "“{code}”不能抑制：有这个错误，表就没有读全",
          en: "“{code}” cannot be suppressed: with that error the form is not read in full",
        }),
      },
    },
  }),
  unknownCode: defineCode("suppression/unknown-code", {
    title: { zh: "抑制注释里的未知代码", en: "unknown code in a suppression" },
    explanation: {
      zh: "注释要写明抑制哪个代码，多个用逗号分隔。perf rules 列出全部规则。",
      en: "A suppression names the code it suppresses, several with commas between. perf rules lists the rules.",
    },
    binding: false,
    wordings: {
      unknown: {
        severity: "warning",
        message: sentence({ zh: "没有代码“{code}”{question}", en: "there is no code “{code}”{question}" }),
        help: ({ choices }: Pick<Suggestion, "choices">) => choices && SEE_RULES,
      },
      withoutCode: {
        severity: "warning",
        message: sentence({ zh: "没有写明抑制哪个代码", en: "the comment does not say which code to suppress" }),
      },
    },
  }),
  unknownDirective: defineCode("suppression/unknown-directive", {
    title: { zh: "写错的抑制注释", en: "misspelt suppression" },
    explanation: {
      zh: "抑制注释只有两种：# perf-disable-next-line 代码 -- 原因，和 # perf-disable 代码 -- 原因。写成别的不起作用，所以提示。",
      en: "There are two suppressions: # perf-disable-next-line CODE -- REASON, and # perf-disable CODE -- REASON. Written otherwise they do nothing, which is why this is told.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{word}”不是抑制注释，是否想写“{meant}”？",
          en: "“{word}” suppresses nothing, did you mean “{meant}”?",
        }),
      },
    },
  }),
  withoutReason: defineCode("suppression/without-reason", {
    title: { zh: "抑制注释没有写原因", en: "suppression without a reason" },
    explanation: {
      zh: "在“--”后写一句原因，审核的人才知道为什么不改：# perf-disable-next-line class/unknown-level1 -- 上级下发的表如此。",
      en: "Say why behind “--”, so that a reviewer knows why it stays: # perf-disable-next-line class/unknown-level1 -- as issued by the city.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({ zh: "抑制注释没有写原因", en: "the suppression gives no reason" }),
        help: sentence({
          zh: "在代码后写“ -- ”和原因",
          en: "write “ -- ” and the reason behind the code",
        }),
      },
    },
  }),
};

/** What is to be said about a baseline. */
export const baselineFindings = {
  outdated: defineCode("baseline/outdated", {
    title: { zh: "基线里已不再出现的问题", en: "entries of the baseline that no longer occur" },
    explanation: {
      zh: "基线（--baseline）记下已知的问题，只报告新的。已经改正的条目应当删去，以免同样的问题再来时被放过：perf validate --baseline 文件 --update-baseline。",
      en: "A baseline (--baseline) remembers known findings, so that only new ones are reported. Entries that were mended should go, or the same finding could come back unseen: perf validate --baseline FILE --update-baseline.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "“{path}”中已知的问题有 {count} 个不再出现：{codes}",
          en: "known findings of “{path}” that no longer occur: {count} ({codes})",
        }),
        help: sentence({
          zh: "加 --update-baseline 再运行一次，即从基线中删去",
          en: "run once more with --update-baseline to remove them",
        }),
      },
    },
  }),
};
