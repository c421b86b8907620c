import { type Exact, ZERO } from "../base/exact.ts";
import type { Block, Form } from "../form/form.ts";
import { heading } from "./frame.ts";
import { goalAndTargets, LAST } from "./goal-and-targets.ts";
import { inTenThousands } from "./money.ts";
import { at, cell, heightOf, type PlacedCell, type Sheet, tall } from "./sheet.ts";

const AMOUNTS = 5;

/** 部门整体支出绩效目标表 in the pattern of 财预〔2015〕88号: tasks with their money, one goal, one table of targets. */
export function departmentTargetsSheet(form: Form, block: Block): Sheet {
  const top = heading(form, LAST, "部门整体支出绩效目标表");
  const nameRow = heightOf(top);
  const named = [
    ...top,
    cell(nameRow, 0, 1, "部门（单位）名称", "label"),
    cell(nameRow, 2, LAST, form.department.name, "centred"),
  ];
  const tasks = [
    ...named,
    ...taskTable(
      form.blocks.filter(({ kind }) => kind === "task"),
      heightOf(named),
    ),
  ];
  const targets = goalAndTargets(heightOf(tasks), block, {
    table: "年度绩效指标",
    target: "指标值（包含数字及文字描述）",
  });
  return {
    name: "绩效目标表",
    widths: [6, 18, 18, 14, 14, 13, 16, 14],
    cells: [...tasks, ...targets.cells],
    repeated: targets.tableTop,
  };
}

function taskTable(tasks: readonly Block[], top: number): readonly PlacedCell[] {
  if (tasks.length === 0) return [];
  const [first, sumRow] = [top + 2, top + 2 + tasks.length];
  const sums = tasks.map(({ amount, amountParts }) => [amount, amountParts?.fiscalAppropriation, amountParts?.other]);
  return [
    tall(tasks.length + 3, cell(top, 0, 0, "年度主要任务", "label")),
    tall(2, cell(top, 1, 1, "任务名称", "head")),
    tall(2, cell(top, 2, 4, "主要内容", "head")),
    cell(top, AMOUNTS, LAST, "预算金额（万元）", "head"),
    ...["总额", "财政拨款", "其他资金"].map((head, index) =>
      cell(top + 1, AMOUNTS + index, AMOUNTS + index, head, "head"),
    ),
    ...tasks.flatMap(({ name, goal }, index) => [
      cell(first + index, 1, 1, name, "text"),
      cell(first + index, 2, 4, goal, "text"),
      ...(sums[index] ?? []).map((amount, place) =>
        cell(first + index, AMOUNTS + place, AMOUNTS + place, inTenThousands(amount), "amount"),
      ),
    ]),
    cell(sumRow, 1, 4, "金额合计", "head"),
    ...[0, 1, 2].map((place) => {
      const formula = `SUM(${at(first, AMOUNTS + place)}:${at(sumRow - 1, AMOUNTS + place)})`;
      const total = totalOf(sums.map((amounts) => amounts[place]));
      const content = total === undefined ? "" : inTenThousands(total);
      return cell(
        sumRow,
        AMOUNTS + place,
        AMOUNTS + place,
        typeof content === "string" ? content : { ...content, formula },
        "amount",
      );
    }),
  ];
}

/** Undefined where no task has an amount: a sum of nothing is not 0. */
function totalOf(amounts: readonly (Exact | undefined)[]): Exact | undefined {
  const given = amounts.filter((amount) => amount !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, amount) => sum.add(amount), ZERO);
}
