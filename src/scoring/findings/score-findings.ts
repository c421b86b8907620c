import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const REASON_HELP = sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" });

/** What an auditor would ask about a score. */
export const scoreFindings = {
  nothingToScore: defineCode("score/nothing-to-score", {
    title: { zh: "没有可以评分的指标", en: "nothing to score" },
    explanation: {
      zh: "所有指标都不适用或没有分值，总分没有意义，不能算通过。",
      en: "No indicator applies or has points, so a total would mean nothing and is no pass.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({ zh: "没有可以评分的指标", en: "there is no indicator to score" }),
      },
    },
  }),
  weightsIncomplete: defineCode("score/weights-incomplete", {
    title: { zh: "只有一部分指标有分值", en: "weights on some indicators only" },
    explanation: {
      zh: "同一指标块里有的指标有分值，有的没有，全部按默认分值计算。补齐分值。",
      en: "Some indicators of the block have a weight and some have none, so default weights were used for all. Complete them.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”没有分值，而同一指标块的其他指标有；该块全部按默认分值计算",
          en: "“{name}” has no weight while others of its block have; default weights were used for the whole block",
        }),
      },
    },
  }),
  unmetWithoutReason: defineCode("score/unmet-without-reason", {
    title: { zh: "未达标而没有说明原因", en: "unmet without a reason" },
    explanation: {
      zh: "自评表要求对未完成的指标说明偏差原因和改进措施。",
      en: "The self-evaluation form asks for the reason of every indicator that was not met.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({ zh: "“{name}”未达标，没有说明原因", en: "“{name}” is not met and no reason is given" }),
        help: REASON_HELP,
      },
    },
  }),
  overAchievedWithoutReason: defineCode("score/over-achieved-without-reason", {
    title: { zh: "大幅超额完成而没有说明原因", en: "far over-achieved without a reason" },
    explanation: {
      zh: "超出目标很多，多半是目标定得过低。说明原因。",
      en: "Far more than the target usually means that the target was set too low. Give the reason.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”完成率 {achievement}%，达到 {threshold}% 以上，没有说明原因",
          en: "“{name}” was achieved by {achievement}%, {threshold}% or more, and no reason is given",
        }),
        help: sentence({
          zh: "在“偏差原因”一列说明；目标可能定得过低",
          en: "give one in the column “reason”; the target may have been set too low",
        }),
      },
    },
  }),
  underExecutedWithoutReason: defineCode("score/under-executed-without-reason", {
    title: { zh: "预算执行率偏低而没有说明原因", en: "low budget execution without a reason" },
    explanation: {
      zh: "执行率低于评分办法规定的下限，应说明原因。",
      en: "The rate is below the bound of the policy; the reason should be given.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "预算执行率 {rate}% 低于 {threshold}%，没有说明原因",
          en: "the execution rate of {rate}% is below {threshold}% and no reason is given",
        }),
        help: REASON_HELP,
      },
    },
  }),
  recompute: defineCode("score/recompute", {
    title: { zh: "自评得分与计算不符", en: "published score that does not follow" },
    explanation: {
      zh: "按目标、实际值和评分办法重算，得分不同。核对实际值，或改正得分。",
      en: "Target, actual and policy give another score. Check the actual, or mend the score.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "自评得分 {published}，按规则计算为 {computed}",
          en: "published score {published}, recomputed {computed}",
        }),
      },
    },
  }),
  aboveWeight: defineCode("score/above-weight", {
    title: { zh: "自评得分超过分值", en: "published score above the weight" },
    explanation: {
      zh: "一项指标的得分不能超过它的分值。",
      en: "No indicator scores more than its weight.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "自评得分 {published} 超过分值 {weight}",
          en: "published score {published} exceeds the weight {weight}",
        }),
      },
    },
  }),
  withinGrade: defineCode("score/within-grade", {
    title: { zh: "得分在档次之内，但没有得分率", en: "score within its grade, without a rate" },
    explanation: {
      zh: "定性指标的档次是一个区间，得分落在其中，但没有写明得分率，所以不能复核。",
      en: "The grade of a qualitative target is a band; the score lies within it, but without a rate it cannot be recomputed.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "自评得分 {published} 是分值的 {share}%，在其档次 {from}%–{upTo}% 之内，但没有填写得分率",
          en: "published score {published} is {share}% of the weight, within the band of its grade ({from}% to {upTo}%), but no rate is given",
        }),
        help: sentence({
          zh: "在“得分率”一列填写 {share}%，即按此计分",
          en: "write {share}% in the column “rate” to have it scored so",
        }),
      },
    },
  }),
  outsideGrade: defineCode("score/outside-grade", {
    title: { zh: "得分不在档次之内", en: "score outside the band of its grade" },
    explanation: {
      zh: "自评得分与所填的评价（达成、部分达成、未达成）不符。",
      en: "The published score does not go with the grade that is given.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "自评得分 {published} 是分值的 {share}%，不在其档次 {from}%–{upTo}% 之内",
          en: "published score {published} is {share}% of the weight, outside the band of its grade, {from}% to {upTo}%",
        }),
      },
    },
  }),
  totalNotSum: defineCode("score/total-not-sum", {
    title: { zh: "合计不等于各项之和", en: "total that is not the sum" },
    explanation: {
      zh: "自评得分的合计与各项之和不同。",
      en: "The published total differs from the sum of the published scores.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "合计填为 {published}，各项自评得分之和为 {sum}",
          en: "the total is given as {published}, but the published scores add up to {sum}",
        }),
      },
    },
  }),
  ratingMismatch: defineCode("score/rating-mismatch", {
    title: { zh: "等级与总分不符", en: "rating that does not go with the total" },
    explanation: {
      zh: "等级由总分决定，界限由评分办法规定。",
      en: "The rating follows from the total by the bounds of the policy.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "自评等级为“{published}”，但 {total} 分应为“{rating}”",
          en: "the rating is given as “{published}”, but a total of {total} is “{rating}”",
        }),
      },
    },
  }),
};
