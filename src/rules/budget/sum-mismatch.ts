import { type Exact, exact, printRounded, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { Block, Budget } from "../../form/form.ts";
import { defineRule, type Finding } from "../rule.ts";

export const budgetSumMismatch = defineRule({
  code: "budget/sum-mismatch",
  severity: "error",
  aspect: "funded",
  title: { zh: "预算收入总额与各项之和不符", en: "budget total that differs from the sum of its parts" },
  explanation: {
    zh: "本年度部门预算收入的总额应等于财政拨款收入、财政专户管理资金与其他收入之和，精确到分（0.01 元）。总额是执行率和各任务金额的分母，对不上就无法审核。请核对部门预算批复，改正总额或分项；表上没有的分项按未列计算。",
    en: "The total of the year's budget must equal fiscal appropriation plus special account plus other income, to 0.01 元. Execution rates and task amounts rest on it, so a reviewer cannot go on with a total that does not add up. Compare with the approved budget and correct the total or the part; a part that the form leaves out counts as not there.",
  },
  *check({ budget, blocks }) {
    yield* blocks.flatMap((block) => taskFinding(block) ?? []);
    if (budget?.total === undefined) return;
    const expenditure = spent(budget);
    if (expenditure !== undefined && budget.total.sub(expenditure).abs().gte(CENT)) {
      const amounts = { total: yuan(budget.total), sum: yuan(expenditure) };
      const difference = yuan(budget.total.sub(expenditure).abs());
      yield { path: ["budget", "total"], restsOn: [["budget"]], message: SPENT({ ...amounts, difference }) };
    }
    const parts = [budget.fiscalAppropriation, budget.specialAccount, budget.other].filter(
      (part) => part !== undefined,
    );
    if (parts.length === 0) return;
    const sum = parts.reduce((before, part) => before.add(part), ZERO);
    const difference = budget.total.sub(sum).abs();
    if (difference.compare(CENT) < 0) return;
    yield {
      path: ["budget", "total"],
      restsOn: [["budget"]],
      message: MISMATCH({ total: yuan(budget.total), sum: yuan(sum), difference: yuan(difference) }),
      ...(parts.length < 3 && { help: SOME_PARTS_MISSING }),
    };
  },
});

/** 基本支出 and 项目支出, where both are stated. */
function spent({ basicExpenditure, projectExpenditure }: Budget): Exact | undefined {
  return projectExpenditure && basicExpenditure?.add(projectExpenditure);
}

/** The money of a task and what it consists of, where both parts are stated. */
function taskFinding({ amount, amountParts, path }: Block): Finding | undefined {
  const { fiscalAppropriation, other } = amountParts ?? {};
  if (amount === undefined || fiscalAppropriation === undefined || other === undefined) return undefined;
  const sum = fiscalAppropriation.add(other);
  const difference = amount.sub(sum).abs();
  if (difference.lt(CENT)) return undefined;
  const words = { total: yuan(amount), sum: yuan(sum), difference: yuan(difference) };
  return { path: [...path, "budget"], message: MISMATCH(words), restsOn: [[...path, "budget"]] };
}

const CENT = exact(1, 100);

function yuan(amount: Exact): string {
  return printRounded(amount, 2);
}

const MISMATCH = sentence({
  zh: "总额 {total} 元，各项之和 {sum} 元，相差 {difference} 元",
  en: "total is {total} 元, its parts add up to {sum} 元, difference {difference} 元",
});

const SPENT = sentence({
  zh: "总额 {total} 元，基本支出与项目支出之和 {sum} 元，相差 {difference} 元",
  en: "total is {total} 元, basic and project expenditure add up to {sum} 元, difference {difference} 元",
});

const SOME_PARTS_MISSING: Text = {
  zh: "财政拨款收入、财政专户管理资金、其他收入三项中有未填的，请补齐",
  en: "not all of fiscal appropriation, special account and other income are stated; fill in the missing ones",
};
