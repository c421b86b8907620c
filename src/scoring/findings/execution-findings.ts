import { defineCode } from "../../base/define-code.ts";
import { sentence } from "../../base/language.ts";

/** What an auditor would ask about the execution of the budget. */
export const executionFindings = {
  missing: defineCode("score/execution-missing", {
    title: { zh: "没有预算执行率", en: "no budget execution" },
    explanation: {
      zh: "总分里有预算执行率的分值。没有执行率，总分与有执行率的表不可比：排名时不参与名次，排在有执行率的之后。在实际完成值表中填“预算执行率”，或“全年执行数”和“全年预算数”。",
      en: "The execution of the budget has points of the total. Without it a total does not compare with others: such a form has no rank and stands below those that have one. Report “budget_execution_rate”, or the amounts “budget_executed” and “budget_adjusted”.",
    },
    binding: false,
    wordings: {
      rescaled: {
        severity: "warning",
        message: sentence({
          zh: "没有填报预算执行率，其 {points} 分不计，其余得分按比例换算，总分不能与有执行率的表比较",
          en: "no budget execution is reported: its {points} points are left out and the others rescaled, so the total does not compare with those that have one",
        }),
      },
      zero: {
        severity: "warning",
        message: sentence({
          zh: "没有填报预算执行率，按评分办法其 {points} 分计 0 分",
          en: "no budget execution is reported; by the policy its {points} points count as 0",
        }),
      },
      required: {
        severity: "error",
        message: sentence({
          zh: "没有填报预算执行率，评分办法要求必须填报（{points} 分）",
          en: "no budget execution is reported, and the policy requires it ({points} points)",
        }),
      },
    },
  }),
  over: defineCode("score/execution-over-100", {
    title: { zh: "预算执行率超过 100%", en: "more executed than budgeted" },
    explanation: {
      zh: "执行数超过预算数：可能有追加预算没有计入全年预算数，也可能填错了数。核对全年预算数（调整后）和执行数。",
      en: "More was executed than budgeted: a supplement may be missing in the adjusted budget, or a number is wrong. Check both amounts.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "预算执行率为 {rate}%，超过 100%",
          en: "the execution rate is {rate}%, above 100%",
        }),
        help: sentence({
          zh: "核对全年预算数（调整后）和全年执行数",
          en: "check the adjusted budget and the amount executed",
        }),
      },
    },
  }),
  under: defineCode("score/under-executed-without-reason", {
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
        help: sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" }),
      },
    },
  }),
  adjusted: defineCode("score/budget-adjusted", {
    title: { zh: "全年预算数与表中预算不同", en: "budget other than that of the form" },
    explanation: {
      zh: "执行率以调整后的全年预算数为分母。它与表中的预算不同，说明年中调整过；调整超过 30% 的，绩效目标是否也应调整。",
      en: "The rate is that of the adjusted budget. Where it is not the budget of the form, it was changed during the year; beyond 30 % the targets should perhaps have changed, too.",
    },
    binding: false,
    wordings: {
      somewhat: {
        severity: "info",
        message: sentence({
          zh: "全年预算数 {adjusted} 与表中预算 {total} 不同（{change}%）",
          en: "the adjusted budget {adjusted} is not that of the form, {total} ({change}%)",
        }),
      },
      much: {
        severity: "warning",
        message: sentence({
          zh: "全年预算数 {adjusted} 与表中预算 {total} 相差 30% 以上（{change}%），绩效目标是否相应调整",
          en: "the adjusted budget {adjusted} is more than 30% off that of the form, {total} ({change}%); were the targets adjusted, too?",
        }),
      },
    },
  }),
  conflict: defineCode("actuals/execution-conflict", {
    title: { zh: "预算执行的数据互相矛盾", en: "figures of the execution that contradict one another" },
    explanation: {
      zh: "执行率应等于执行数除以调整后的全年预算数（按所印小数位，四舍五入或截去均可）；表中和实际完成值表中都填的金额应相同。",
      en: "The rate is the amount executed over the adjusted budget, at its printed decimals, rounded or cut; an amount that stands in the form and in the actuals is the same in both.",
    },
    binding: true,
    wordings: {
      rateFar: {
        severity: "error",
        message: sentence({
          zh: "预算执行率填为 {reported}%，按金额计算为 {computed}%",
          en: "the execution rate is given as {reported}%, but the amounts make {computed}%",
        }),
      },
      rateNear: {
        severity: "warning",
        message: sentence({
          zh: "预算执行率填为 {reported}%，按金额计算为 {computed}%，相差不到 0.5 个百分点",
          en: "the execution rate is given as {reported}%, but the amounts make {computed}%, less than 0.5 points apart",
        }),
      },
      amount: {
        severity: "error",
        message: sentence({
          zh: "{what}此处为 {here}，表中为 {form}",
          en: "{what} is {here} here, but {form} in the form",
        }),
      },
      score: {
        severity: "error",
        message: sentence({
          zh: "预算执行得分此处为 {here}，另一行为 {other}",
          en: "the score of the execution is {here} here, but {other} in another row",
        }),
      },
    },
  }),
  notComputable: defineCode("actuals/execution-not-computable", {
    title: { zh: "算不出预算执行率", en: "execution rate that cannot be computed" },
    explanation: {
      zh: "填了执行数，但没有预算数，或预算数为 0。",
      en: "The amount executed is given, but the budget is missing or 0.",
    },
    binding: true,
    wordings: {
      noBudget: {
        severity: "error",
        message: sentence({
          zh: "已填执行数“{text}”，但没有全年预算数，无法计算预算执行率",
          en: "“{text}” was executed, but no budget is given, so no rate follows",
        }),
      },
      zeroBudget: {
        severity: "error",
        message: sentence({
          zh: "已填执行数“{text}”，但全年预算数为 0，无法计算预算执行率",
          en: "“{text}” was executed of a budget of 0, so no rate follows",
        }),
      },
    },
  }),
  pace: defineCode("score/pace-mismatch", {
    title: { zh: "钱没花完而产出全部完成", en: "all done with the money unspent" },
    explanation: {
      zh: "预算执行率低于 80%，而产出指标全部达到 100% 以上：要么预算编高了，要么产出有夸大，要么有应付未付。请说明。",
      en: "Less than 80 % of the budget was executed while every output is at 100 % or more: the budget was too high, the outputs are overstated, or bills are unpaid. Say which.",
    },
    binding: false,
    wordings: {
      here: {
        severity: "warning",
        message: sentence({
          zh: "预算执行率只有 {rate}%，而 {count} 个产出指标全部达到 100% 以上",
          en: "only {rate}% of the budget was executed, while all {count} outputs are at 100% or more",
        }),
      },
    },
  }),
};
