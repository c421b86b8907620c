import { exact, printExact, roundExact, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { eachIndicator, inEveryIndicator } from "../../form/each-indicator.ts";
import { totalRow } from "../../form/funds-total.ts";
import { defineRule } from "../rule.ts";

export const budgetAdjustedMuch = defineRule({
  code: "budget/adjusted-much",
  severity: "info",
  aspect: "funded",
  title: { zh: "预算调整大，目标没有随着调整", en: "budget that changed much beside targets that did not" },
  explanation: {
    zh: "全年预算数比年初增减 30% 以上，而指标值一个也没有调整：要么原来的目标与资金不匹配，要么忘了调整。请核对，调整过的写上年初指标值。",
    en: "The budget of the year differs from the initial one by more than 30%, and no target was changed: either the targets did not match the money, or the change was forgotten. Check, and write the initial target where one was changed.",
  },
  basis: {
    zh: "财预〔2015〕88号：预算执行中因预算调整影响绩效目标的，应随同调整",
    en: "财预〔2015〕88号: targets follow the budget where it is changed",
  },
  options: {
    percent: { kind: "number", default: 30, title: { zh: "增减超过百分之几才提示", en: "change that is told (%)" } },
  },
  *check(form, { percent }) {
    const total = form.funds && totalRow(form.funds);
    if (total?.initial === undefined || total.adjusted === undefined || total.initial.lte(ZERO)) return;
    const change = total.adjusted.sub(total.initial).div(total.initial).mul(exact(100));
    const isKept = [...eachIndicator(form)].every(({ indicator }) => indicator.initialTarget === "");
    if (change.abs().lte(exact(percent)) || !isKept) return;
    const message = CHANGED({
      direction: change.gt(ZERO) ? MORE : LESS,
      change: printExact(roundExact(change.abs(), 1)),
    });
    yield { path: [...total.path, "adjusted"], message, restsOn: [["funds"], ...inEveryIndicator("initial_target")] };
  },
});

const MORE: Text = { zh: "增加", en: "more" };
const LESS: Text = { zh: "减少", en: "less" };

const CHANGED = sentence({
  zh: "全年预算数比年初预算数{direction} {change}%，指标值没有调整",
  en: "the adjusted budget is {change}% {direction} than the initial one, and no target was changed",
});
