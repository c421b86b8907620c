import type { CodeFacts } from "./code-facts.ts";

/** What is wrong with a comment that suppresses findings. */
export const suppression = {
  "suppression/unused": {
    severity: "warning",
    title: { zh: "没有起作用的抑制注释", en: "suppression that suppresses nothing" },
    explanation: {
      zh: "# perf-disable-next-line 代码 -- 原因：抑制下一行的问题；单独一行的 # perf-disable 抑制整个文件的，写在行尾的只抑制本行的。问题已经改正的，注释也该删去。读不懂表的错误（编码、YAML、结构）不能抑制。",
      en: "# perf-disable-next-line CODE -- REASON suppresses findings on the next line; # perf-disable on a line of its own those of the whole file, at the end of a line those of that line. Where the finding is gone, the comment should go too. Errors that keep the form from being read (encoding, YAML, shape) cannot be suppressed.",
    },
  },
  "suppression/unknown-code": {
    severity: "warning",
    title: { zh: "抑制注释里的未知代码", en: "unknown code in a suppression" },
    explanation: {
      zh: "注释要写明抑制哪个代码，多个用逗号分隔。perf rules 列出全部规则。",
      en: "A suppression names the code it suppresses, several with commas between. perf rules lists the rules.",
    },
  },
  "suppression/without-reason": {
    severity: "info",
    title: { zh: "抑制注释没有写原因", en: "suppression without a reason" },
    explanation: {
      zh: "在“--”后写一句原因，审核的人才知道为什么不改：# perf-disable-next-line class/unknown-level1 -- 上级下发的表如此。",
      en: "Say why behind “--”, so that a reviewer knows why it stays: # perf-disable-next-line class/unknown-level1 -- as issued by the city.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
