import { sentence } from "../../base/language.ts";

/** About the execution of the budget. */
export const messages = {
  noAmount: sentence({ zh: "“{text}”不是金额", en: "“{text}” is no amount of money" }),
  unitUnclear: sentence({
    zh: "“{text}”没有单位，执行数与预算数相差 50 倍以上，请写明元或万元",
    en: "“{text}” has no unit, and the amount executed and the budget are more than 50 times apart; write 元 or 万元",
  }),
  noRate: sentence({
    zh: "预算执行率“{text}”不是百分比，写成 96.2%",
    en: "execution rate “{text}” is no percentage; write it like 96.2%",
  }),
  noBudget: sentence({
    zh: "已填执行数“{text}”，但没有调整后预算数，或其为 0，无法计算预算执行率",
    en: "“{text}” was executed, but the adjusted budget is missing or 0, so no rate follows",
  }),
  contradiction: sentence({
    zh: "预算执行率填为 {reported}%，按金额计算为 {computed}%",
    en: "the execution rate is given as {reported}%, but the amounts make {computed}%",
  }),
  underExecuted: sentence({
    zh: "预算执行率 {rate}% 低于 {threshold}%，没有说明原因",
    en: "the execution rate of {rate}% is below {threshold}% and no reason is given",
  }),
  reasonHelp: sentence({ zh: "在“偏差原因”一列说明", en: "give one in the column “reason”" }),
};
