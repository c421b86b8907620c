import type { Severity } from "../base/diagnostic.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Verdict } from "../scoring/scorecard.ts";

export const notScored: Text = {
  zh: "表格或实际值有错误，未能评分",
  en: "the form or the actuals have errors, so nothing was scored",
};

/** What a total, a rating or a block was held to: one sentence for each outcome. */
export const MINIMUM = {
  total: {
    below: sentence({
      zh: "总分 {total} 低于要求的 {minimum}",
      en: "the total of {total} is below the required {minimum}",
    }),
    reached: sentence({
      zh: "总分 {total}，达到要求的 {minimum}",
      en: "the total of {total} reaches the required {minimum}",
    }),
  },
  rating: {
    below: sentence({
      zh: "等级“{rating}”低于要求的“{minimum}”",
      en: "the rating “{rating}” is below the required “{minimum}”",
    }),
    reached: sentence({
      zh: "等级“{rating}”，达到要求的“{minimum}”",
      en: "the rating “{rating}” reaches the required “{minimum}”",
    }),
  },
  block: {
    below: sentence({
      zh: "{block}得 {score} 分，低于要求的 {minimum}",
      en: "{block} has {score} points, below the required {minimum}",
    }),
    reached: sentence({
      zh: "{block}得 {score} 分，达到要求的 {minimum}",
      en: "{block} has {score} points and reaches the required {minimum}",
    }),
  },
};
export const everyBlockReaches = sentence({
  zh: "各指标块均达到要求的 {minimum}",
  en: "every block reaches the required {minimum}",
});
export const noSuchBlock = sentence({ zh: "表中没有指标块“{block}”", en: "the form has no block “{block}”" });

/** 3 个错误 / 3 errors */
export function findingsOf(count: number, severity: Severity): Text {
  const { zh, one, many } = FINDINGS[severity];
  return { zh: `${count} 个${zh}`, en: `${count} ${count === 1 ? one : many}` };
}

const FINDINGS = {
  error: { zh: "错误", one: "error", many: "errors" },
  warning: { zh: "警告", one: "warning", many: "warnings" },
  info: { zh: "提示", one: "info", many: "infos" },
} as const satisfies Record<Severity, unknown>;

export function tooManyWarnings(count: number, allowed: number): Text {
  return {
    zh: `${count} 个警告，超过允许的 ${allowed} 个`,
    en: `${findingsOf(count, "warning").en}, more than the ${allowed} allowed`,
  };
}

/** 2 项指标未填报 / 2 indicators without an actual value */
export function withVerdict(count: number, verdict: OpenVerdict): Text {
  const indicators = count === 0 ? "no indicator" : count === 1 ? "1 indicator" : `${count} indicators`;
  const { zh, en } = VERDICTS[verdict];
  return { zh: count === 0 ? `没有指标${zh}` : `${count} 项指标${zh}`, en: `${indicators} ${en}` };
}

type OpenVerdict = keyof typeof VERDICTS;

const VERDICTS = {
  unmet: { zh: "未达标", en: "unmet" },
  missing: { zh: "未填报", en: "without an actual value" },
  undecided: { zh: "待判定", en: "undecided" },
} as const satisfies Partial<Record<Verdict, Text>>;
