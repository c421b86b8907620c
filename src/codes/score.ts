import type { CodeFacts } from "./code-facts.ts";

/** What an auditor would ask about a score. */
export const score = {
  "score/nothing-to-score": {
    severity: "error",
    title: { zh: "没有可以评分的指标", en: "nothing to score" },
    explanation: {
      zh: "所有指标都不适用或没有分值，总分没有意义，不能算通过。",
      en: "No indicator applies or has points, so a total would mean nothing and is no pass.",
    },
  },
  "score/weights-incomplete": {
    severity: "warning",
    title: { zh: "只有一部分指标有分值", en: "weights on some indicators only" },
    explanation: {
      zh: "同一指标块里有的指标有分值，有的没有，全部按默认分值计算。补齐分值。",
      en: "Some indicators of the block have a weight and some have none, so default weights were used for all. Complete them.",
    },
  },
  "score/unmet-without-reason": {
    severity: "warning",
    title: { zh: "未达标而没有说明原因", en: "unmet without a reason" },
    explanation: {
      zh: "自评表要求对未完成的指标说明偏差原因和改进措施。",
      en: "The self-evaluation form asks for the reason of every indicator that was not met.",
    },
  },
  "score/over-achieved-without-reason": {
    severity: "warning",
    title: { zh: "大幅超额完成而没有说明原因", en: "far over-achieved without a reason" },
    explanation: {
      zh: "超出目标很多，多半是目标定得过低。说明原因。",
      en: "Far more than the target usually means that the target was set too low. Give the reason.",
    },
  },
  "score/under-executed-without-reason": {
    severity: "warning",
    title: { zh: "预算执行率偏低而没有说明原因", en: "low budget execution without a reason" },
    explanation: {
      zh: "执行率低于评分办法规定的下限，应说明原因。",
      en: "The rate is below the bound of the policy; the reason should be given.",
    },
  },
  "score/recompute": {
    severity: "warning",
    title: { zh: "自评得分与计算不符", en: "published score that does not follow" },
    explanation: {
      zh: "按目标、实际值和评分办法重算，得分不同。核对实际值，或改正得分。",
      en: "Target, actual and policy give another score. Check the actual, or mend the score.",
    },
  },
  "score/above-weight": {
    severity: "error",
    title: { zh: "自评得分超过分值", en: "published score above the weight" },
    explanation: {
      zh: "一项指标的得分不能超过它的分值。",
      en: "No indicator scores more than its weight.",
    },
  },
  "score/within-grade": {
    severity: "info",
    title: { zh: "得分在档次之内，但没有得分率", en: "score within its grade, without a rate" },
    explanation: {
      zh: "定性指标的档次是一个区间，得分落在其中，但没有写明得分率，所以不能复核。",
      en: "The grade of a qualitative target is a band; the score lies within it, but without a rate it cannot be recomputed.",
    },
  },
  "score/outside-grade": {
    severity: "error",
    title: { zh: "得分不在档次之内", en: "score outside the band of its grade" },
    explanation: {
      zh: "自评得分与所填的评价（达成、部分达成、未达成）不符。",
      en: "The published score does not go with the grade that is given.",
    },
  },
  "score/total-not-sum": {
    severity: "error",
    title: { zh: "合计不等于各项之和", en: "total that is not the sum" },
    explanation: {
      zh: "自评得分的合计与各项之和不同。",
      en: "The published total differs from the sum of the published scores.",
    },
  },
  "score/rating-mismatch": {
    severity: "error",
    title: { zh: "等级与总分不符", en: "rating that does not go with the total" },
    explanation: {
      zh: "等级由总分决定，界限由评分办法规定。",
      en: "The rating follows from the total by the bounds of the policy.",
    },
  },
} as const satisfies Record<string, CodeFacts>;
