import type { Path } from "../../base/diagnostic.ts";
import { type Exact, exact, printRounded, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import { blockLabel } from "../../form/block-label.ts";
import type { Block } from "../../form/form.ts";
import { defineRule } from "../rule.ts";

export const budgetTaskAmounts = defineRule({
  code: "budget/task-amounts",
  severity: "warning",
  aspect: "funded",
  title: { zh: "任务没有金额，或合计与部门预算不符", en: "tasks without amounts, or amounts that do not add up" },
  explanation: {
    zh: "绩效目标要与资金量相匹配：每项任务用多少钱、办多少事，审核人员要对着看。请给每项任务填 budget.amount（任务预算金额），各任务合计应等于部门预算总额；不归入任何任务的基本支出可单列一项任务。",
    en: "Targets must fit the money: a reviewer reads what a task costs beside what it delivers. Give each task its budget.amount; together they should equal the department's total. Running costs that belong to no task can stand as a task of their own.",
  },
  basis: {
    zh: "财预〔2015〕88号《中央部门预算绩效目标管理办法》：绩效目标与资金量相匹配",
    en: "财预〔2015〕88号, performance targets of central departments: targets match the amount of money",
  },
  *check({ blocks, budget }) {
    const tasks = blocks.filter(({ kind }) => kind === "task");
    const silent = tasks.filter(({ amount }) => amount === undefined);
    if (tasks.length === 0) return;
    if (silent.length === tasks.length && tasks.length > 1) {
      const message = NO_AMOUNTS({ count: tasks.length });
      yield { path: ["tasks"], at: "key", message, help: GIVE_AMOUNT, restsOn: AMOUNTS };
    } else if (silent.length > 0) {
      for (const task of silent) {
        const message = NO_AMOUNT({ task: blockLabel(task) });
        yield { path: task.path, message, help: GIVE_AMOUNT, restsOn: [[...task.path, "budget"]] };
      }
    } else {
      const sum = sumOfAmounts(tasks);
      if (budget?.total === undefined || sum.sub(budget.total).abs().compare(CENT) < 0) return;
      const amounts = { sum: printRounded(sum, 2), total: printRounded(budget.total, 2) };
      yield { path: ["tasks"], at: "key", message: MISMATCH(amounts), restsOn: [...AMOUNTS, ["budget"]] };
    }
  },
});

const CENT = exact(1, 100);

const AMOUNTS: readonly Path[] = [["tasks", "*", "budget"]];

function sumOfAmounts(tasks: readonly Block[]): Exact {
  return tasks.reduce((sum, { amount }) => sum.add(amount ?? ZERO), ZERO);
}

const NO_AMOUNTS = sentence({ zh: "{count} 项任务都没有金额", en: "none of the {count} tasks states an amount" });
const NO_AMOUNT = sentence({ zh: "{task}没有金额", en: "{task} states no amount" });
const GIVE_AMOUNT: Text = { zh: "在任务下写 budget: {amount: 金额}", en: "add budget: {amount: …} to the task" };
const MISMATCH = sentence({
  zh: "各任务金额合计 {sum} 元，部门预算总额 {total} 元",
  en: "the tasks' amounts add up to {sum} 元, the department's total is {total} 元",
});
