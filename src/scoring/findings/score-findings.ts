import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

const OVER = sentence({
  zh: "“{name}”完成率 {achievement}%，达到 {threshold}% 以上，没有说明原因",
  en: "“{name}” was achieved by {achievement}%, {threshold}% or more, and no reason is given",
});
const OVER_ZERO = sentence({
  zh: "“{name}”的目标为 0，实际值达到 {threshold} 以上，没有说明原因",
  en: "“{name}” has a target of 0 and an actual of {threshold} or more, and no reason is given",
});
const OVER_HELP = sentence({
  zh: "在“偏差原因”一列说明；目标可能定得过低",
  en: "give one in the column “reason”; the target may have been set too low",
});

/** What an auditor would ask about one indicator or about the weights. */
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
  zeroWeight: defineCode("score/zero-weight", {
    title: { zh: "分值为 0 的指标", en: "indicator without points" },
    explanation: {
      zh: "分值为 0 的指标完成与否都不影响总分。确实不计分的，说明理由；否则补上分值。",
      en: "Whether an indicator of weight 0 is met changes nothing. Say why it does not count, or give it points.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”的分值为 0，完成与否都不影响总分",
          en: "“{name}” has a weight of 0, so the total is the same whether it is met or not",
        }),
      },
    },
  }),
  pointsRemoved: defineCode("score/points-removed", {
    title: { zh: "填为不适用而不计的分值", en: "points that an actual removes" },
    explanation: {
      zh: "表中没有标明不适用，仅凭实际完成值填“不适用”或“不涉及”就不计分，其余得分按比例放大。核对理由，或在表中标明。",
      en: "The form does not mark the indicator as not applicable; the actual alone takes its points out, and the others are scaled up. Check the reason, or mark it in the form.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”仅由实际完成值填为不适用，其 {points} 分不计，其余得分按比例换算",
          en: "“{name}” is not applicable by its actual alone; its {points} points are left out and the others scaled",
        }),
      },
      unweighted: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”仅由实际完成值填为不适用，不参与计分",
          en: "“{name}” is not applicable by its actual alone and is left out",
        }),
      },
    },
  }),
  weightsBesideExecution: defineCode("score/weights-beside-execution", {
    title: { zh: "分值合计超过 100", en: "weights that leave no room for the execution" },
    explanation: {
      zh: "指标分值合计已为 100，预算执行率另有分值，两者相加超过 100 分；计分时指标得分按比例折算，表中印的得分与总分对不上。把指标分值改为合计 90，或选用不计预算执行率的评分办法。",
      en: "The weights make 100 by themselves and the budget execution has points beside them. The points of the indicators are scaled down, so the printed scores do not add up to the total. Let the weights make 90, or choose a policy without points for the execution.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "{block}的分值合计为 {sum}，另有预算执行率 {execution} 分，共 {all} 分；指标得分按比例折算为 {room} 分",
          en: "the weights of {block} add up to {sum} beside {execution} for the budget execution, {all} in all; the points of the indicators were scaled to {room}",
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
        help: sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" }),
      },
    },
  }),
  overAchieved: defineCode("score/over-achieved-without-reason", {
    title: { zh: "大幅超额完成而没有说明原因", en: "far over-achieved without a reason" },
    explanation: {
      zh: "超出目标很多，多半是目标定得过低。说明原因。",
      en: "Far more than the target usually means that the target was set too low. Give the reason.",
    },
    binding: false,
    wordings: {
      here: { severity: "warning", message: OVER, help: OVER_HELP },
      blocking: { severity: "error", message: OVER, help: OVER_HELP },
      zero: { severity: "warning", message: OVER_ZERO, help: OVER_HELP },
      zeroBlocking: { severity: "error", message: OVER_ZERO, help: OVER_HELP },
    },
  }),
  emptyReason: defineCode("score/empty-reason", {
    title: { zh: "没有内容的原因", en: "reason that says nothing" },
    explanation: {
      zh: "“无”“-”“无偏差”“暂无”“未完成”不是原因。未达标、大幅超额或执行率偏低的，写明为什么和怎么改。",
      en: "无, -, 无偏差, 暂无 and 未完成 are no reasons. Where a target was missed or far exceeded, say why and what will change.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "“{name}”应说明原因，所填“{reason}”不是原因",
          en: "“{name}” asks for a reason, and “{reason}” is none",
        }),
        help: sentence({ zh: "写明为什么和怎么改", en: "say why, and what will change" }),
      },
    },
  }),
  allExact: defineCode("score/all-exact", {
    title: { zh: "实际值全部恰好等于目标", en: "actuals that all equal their targets" },
    explanation: {
      zh: "五个以上有数值的指标，实际完成值全都恰好等于指标值，可能是照抄目标。核对佐证材料。",
      en: "Five or more indicators with numbers, and every actual is exactly its target: they may have been copied. Look at the evidence.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "info",
        message: sentence({
          zh: "{block}的 {count} 个有数值的指标，实际完成值全部恰好等于指标值",
          en: "all {count} actuals with a number in {block} are exactly their targets",
        }),
        help: sentence({ zh: "核对佐证材料", en: "look at the evidence" }),
      },
    },
  }),
};
