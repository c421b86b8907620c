import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** One vocabulary of differences between what a self-evaluation publishes and what the rule gives. */
export const publishedFindings = {
  rounding: defineCode("score/rounding", {
    title: { zh: "自评得分是舍入后的数", en: "published score that is rounded" },
    explanation: {
      zh: "自评得分按所印的小数位四舍五入或截去后与复算相等。舍入后成了满分的，应写出未达标的得分。",
      en: "The published score equals ours at its printed decimals, rounded or cut. Where rounding makes it all points, the score should show that the target was missed.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "自评得分 {published} 是 {computed} 舍入后的数",
          en: "published score {published} is {computed}, rounded",
        }),
      },
      toFull: {
        severity: "warning",
        message: sentence({
          zh: "未达标，复算为 {computed}，自评得分 {published} 舍入成了满分",
          en: "the target was missed and gives {computed}; rounded, the published score {published} is all points",
        }),
      },
      executionToFull: {
        severity: "warning",
        message: sentence({
          zh: "预算没有全部执行，复算为 {computed}，自评得分 {published} 舍入成了满分",
          en: "not all was executed, which gives {computed}; rounded, the published score {published} is all points",
        }),
      },
      total: {
        severity: "info",
        message: sentence({
          zh: "合计 {published} 与复算 {computed} 之差来自各项的舍入或档次",
          en: "the total {published} differs from ours, {computed}, by the rounding or the grades of its rows",
        }),
      },
    },
  }),
  belowRule: defineCode("score/below-rule", {
    title: { zh: "自评得分低于规则", en: "published score below the rule" },
    explanation: {
      zh: "自评得分低于按目标、实际值和评分办法复算的得分。从严自评没有错，但应说明扣分原因。",
      en: "The department gave itself less than target, actual and policy give. That is no mistake; the deduction should be explained.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "自评得分 {published}，按规则复算为 {computed}",
          en: "published score {published}, recomputed {computed}",
        }),
      },
      total: {
        severity: "info",
        message: sentence({
          zh: "合计填为 {published}，按规则复算为 {computed}",
          en: "the total is given as {published}, recomputed {computed}",
        }),
      },
      rating: {
        severity: "info",
        message: sentence({
          zh: "自评等级为“{published}”，按规则复算的 {total} 分为“{rating}”",
          en: "the rating is given as “{published}”; the recomputed {total} is “{rating}”",
        }),
      },
    },
  }),
  inflated: defineCode("score/inflated", {
    title: { zh: "自评得分高于规则", en: "published score above the rule" },
    explanation: {
      zh: "自评得分高于按目标、实际值和评分办法复算的得分。核对实际值，或改正得分。",
      en: "The published score is more than target, actual and policy give. Check the actual, or mend the score.",
    },
    binding: true,
    wordings: {
      here: {
        severity: "error",
        message: sentence({
          zh: "自评得分 {published}，按规则复算为 {computed}，多 {difference}",
          en: "published score {published}, recomputed {computed}, {difference} too much",
        }),
      },
      byDefaultWeights: {
        severity: "warning",
        message: sentence({
          zh: "自评得分 {published}，按默认分值 {weight} 复算为 {computed}；表中没有分值，无法确认",
          en: "published score {published}, recomputed {computed} with a default weight of {weight}; the form has no weights to be sure",
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
      byDefaultWeights: {
        severity: "warning",
        message: sentence({
          zh: "自评得分 {published} 超过默认分值 {weight}；表中没有分值，无法确认",
          en: "published score {published} exceeds the default weight {weight}; the form has no weights to be sure",
        }),
      },
    },
  }),
  noActual: defineCode("score/no-actual", {
    title: { zh: "没有实际完成值却有得分", en: "points without an actual" },
    explanation: {
      zh: "没有填报实际完成值（或填为不适用）的指标没有得分；没有金额也没有执行率，预算执行也没有得分。",
      en: "What has no actual, or does not apply, has no points; and the execution of the budget has none without amounts or a rate.",
    },
    binding: true,
    wordings: {
      missing: {
        severity: "error",
        message: sentence({
          zh: "没有填报实际完成值，自评得分却为 {published}",
          en: "there is no actual, but the published score is {published}",
        }),
      },
      notApplicable: {
        severity: "error",
        message: sentence({
          zh: "指标不适用，不计分，自评得分却为 {published}",
          en: "the indicator does not apply and has no points, but the published score is {published}",
        }),
      },
      execution: {
        severity: "error",
        message: sentence({
          zh: "没有执行数和执行率可供复算，预算执行自评得分却为 {published}",
          en: "there are no amounts and no rate to recompute it from, but the published score of the execution is {published}",
        }),
      },
    },
  }),
  notRecomputed: defineCode("score/not-recomputed", {
    title: { zh: "自评得分无法复算", en: "published score that cannot be recomputed" },
    explanation: {
      zh: "指标值无法识别，或看不出越高越好还是越低越好，所以得分待定，自评得分无从核对。先改表中的指标值。",
      en: "The target cannot be read, or nothing tells whether more is better, so there is no score to hold the published one against. Mend the target in the form first.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "自评得分 {published} 无法复算，指标待判定",
          en: "published score {published} cannot be recomputed; the indicator is undecided",
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
  totalMismatch: defineCode("score/total-mismatch", {
    title: { zh: "合计对不上", en: "total that does not follow" },
    explanation: {
      zh: "自评得分的合计应等于各项自评得分之和，也应等于按规则复算的总分。",
      en: "The published total is the sum of the published scores, and it is the total that the rule gives.",
    },
    binding: true,
    wordings: {
      notSum: {
        severity: "error",
        message: sentence({
          zh: "合计填为 {published}，各项自评得分之和为 {sum}",
          en: "the total is given as {published}, but the published scores add up to {sum}",
        }),
      },
      neither: {
        severity: "error",
        message: sentence({
          zh: "合计填为 {published}，各项自评得分之和为 {sum}，按规则复算为 {computed}",
          en: "the total is given as {published}, but the published scores add up to {sum}; recomputed {computed}",
        }),
      },
      outOfReach: {
        severity: "error",
        message: sentence({
          zh: "合计填为 {published}，已填的各项自评得分之和为 {sum}，其余各项最多再加 {room}；按规则复算为 {computed}",
          en: "the total is given as {published}, but the published scores add up to {sum} and the others could add {room} at most; recomputed {computed}",
        }),
      },
      aboveRule: {
        severity: "error",
        message: sentence({
          zh: "合计填为 {published}，按规则复算为 {computed}，多 {difference}",
          en: "the total is given as {published}, recomputed {computed}, {difference} too much",
        }),
      },
      uncertain: {
        severity: "warning",
        message: sentence({
          zh: "合计填为 {published}，按规则复算为 {computed}，差额来自待判定的指标、默认分值或没有填报的预算执行率，无法确认",
          en: "the total is given as {published}, recomputed {computed}; what is undecided, weighed by default or not reported about the budget may make the difference",
        }),
      },
    },
  }),
  totalMissing: defineCode("score/total-missing", {
    title: { zh: "合计一行没有得分", en: "total without points" },
    explanation: {
      zh: "有合计一行，但没有填自评总分，所以无从与复算比较。",
      en: "There is a row for the total, but no points in it, so there is nothing to hold against ours.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({ zh: "合计没有填写得分", en: "no points are given for the total" }),
      },
    },
  }),
  ratingMismatch: defineCode("score/rating-mismatch", {
    title: { zh: "等级与总分不符", en: "rating that does not go with the total" },
    explanation: {
      zh: "等级由总分决定，界限由评分办法规定；既要与自评的合计相符，也要与复算的总分相符。",
      en: "The rating follows from the total by the bounds of the policy: from the published total, and from the recomputed one.",
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
      recomputed: {
        severity: "error",
        message: sentence({
          zh: "自评等级为“{published}”，但按规则复算的 {total} 分应为“{rating}”",
          en: "the rating is given as “{published}”, but the recomputed total of {total} is “{rating}”",
        }),
      },
      uncertain: {
        severity: "warning",
        message: sentence({
          zh: "自评等级为“{published}”，按规则复算的 {total} 分为“{rating}”，尚有待判定的指标、默认分值或没有填报的预算执行率",
          en: "the rating is given as “{published}”, the recomputed {total} is “{rating}”; something is undecided, weighed by default or not reported",
        }),
      },
    },
  }),
};
