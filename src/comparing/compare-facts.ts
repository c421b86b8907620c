import { type Exact, exact, printExact, printRounded, ZERO } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import type { Block, Budget, Form } from "../form/form.ts";
import { fold } from "../phrase/fold.ts";
import type { FactChange } from "./comparison.ts";

/** What changed beside the targets: the budget, the amounts of tasks, goals, and which tasks there are. */
export function compareFacts(before: Form, after: Form, pairs: ReadonlyMap<Block, Block>): readonly FactChange[] {
  const tasks = (form: Form) => form.blocks.filter(({ kind }) => kind === "task");
  const gone = tasks(before).filter((block) => ![...pairs.values()].includes(block));
  return [
    ...BUDGET.flatMap(([key, what]) => amountChange(what, before.budget?.[key], after.budget?.[key])),
    ...textChange(GOAL, before.goal, after.goal),
    ...tasks(after).flatMap((task) => {
      const was = pairs.get(task);
      return was === undefined
        ? [{ what: taskOf({ task: task.name }), before: NONE, after: NEW }]
        : taskChanges(was, task);
    }),
    ...gone.map((task) => ({ what: taskOf({ task: task.name }), before: THERE, after: NONE })),
  ];
}

function taskChanges(before: Block, after: Block): readonly FactChange[] {
  const task = after.name;
  return [
    ...textChange(nameOf({ task }), before.name, after.name),
    ...amountChange(amountOf({ task }), before.amount, after.amount),
    ...textChange(goalOf({ task }), before.goal, after.goal),
  ];
}

function amountChange(what: Text, before: Exact | undefined, after: Exact | undefined): readonly FactChange[] {
  if (before === undefined && after === undefined) return [];
  if (before !== undefined && after?.equals(before) === true) return [];
  const [one, other] = [amount(before), amount(after)];
  if (before === undefined || after === undefined || before.equals(ZERO)) return [{ what, before: one, after: other }];
  const change = after.sub(before).div(before).mul(exact(100));
  const percent = `${change.gt(ZERO) ? "+" : "−"}${printRounded(change.abs(), 2)} %`;
  return [{ what, before: one, after: changedBy({ after: other, percent }) }];
}

function amount(value: Exact | undefined): Text {
  return value === undefined ? NONE : yuan({ value: printExact(value) });
}

/** Blanks and widths are no change. */
function textChange(what: Text, before: string, after: string): readonly FactChange[] {
  if (fold(before).text === fold(after).text) return [];
  const text = (one: string): Text => (one.trim() === "" ? NONE : { zh: one, en: one });
  return [{ what, before: text(before), after: text(after) }];
}

const BUDGET: readonly (readonly [keyof Budget, Text])[] = [
  ["total", { zh: "预算合计", en: "budget" }],
  ["fiscalAppropriation", { zh: "财政拨款", en: "fiscal appropriation" }],
  ["specialAccount", { zh: "财政专户", en: "special account" }],
  ["other", { zh: "其他资金", en: "other funds" }],
  ["adjusted", { zh: "调整后预算", en: "adjusted budget" }],
];

const GOAL: Text = { zh: "部门整体支出目标", en: "goal of the department" };
const NONE: Text = { zh: "–", en: "–" };
const NEW: Text = { zh: "新增", en: "new" };
const THERE: Text = { zh: "有", en: "there" };
const taskOf = sentence({ zh: "任务“{task}”", en: "task “{task}”" });
const nameOf = sentence({ zh: "任务“{task}”的名称", en: "name of task “{task}”" });
const amountOf = sentence({ zh: "任务“{task}”的金额", en: "amount of task “{task}”" });
const goalOf = sentence({ zh: "任务“{task}”的目标", en: "goal of task “{task}”" });
const yuan = sentence({ zh: "{value}元", en: "{value} yuan" });
const changedBy = sentence({ zh: "{after}（{percent}）", en: "{after} ({percent})" });
