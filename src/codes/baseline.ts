import type { CodeFacts } from "./code-facts.ts";

/** What is to be said about a baseline. */
export const baseline = {
  "baseline/outdated": {
    severity: "info",
    title: { zh: "基线里已不再出现的问题", en: "entries of the baseline that no longer occur" },
    explanation: {
      zh: "基线（--baseline）记下已知的问题，只报告新的。已经改正的条目应当删去，以免同样的问题再来时被放过：perf validate --baseline 文件 --update-baseline。",
      en: "A baseline (--baseline) remembers known findings, so that only new ones are reported. Entries that were mended should go, or the same finding could come back unseen: perf validate --baseline FILE --update-baseline.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
