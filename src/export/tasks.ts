import { type Exact, printExact, printRounded } from "../base/exact.ts";
import type { Block, Form, Indicator } from "../form/form.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { heading } from "./frame.ts";
import { type IndicatorColumn, indicatorTable, textColumn } from "./indicator-table.ts";
import { resultColumns, scoresOf, weightColumn } from "./scored.ts";
import { cell, heightOf, type PlacedCell, type Sheet, tall } from "./sheet.ts";

/** Of the columns that every form has: label, classes, name, explanation, formula, target, unit. */
const PLAIN_LAST = 7;

/** The department form with a table of targets for each task, as Guangzhou prints it; with weights and results where there are any. */
export function tasksSheet(form: Form, scorecard: Scorecard | undefined): Sheet {
  const extra = extraColumns(form, scorecard);
  const last = extra.at(-1)?.to ?? PLAIN_LAST;
  const [whole, ...others] = form.blocks;
  const department = whole?.kind === "department" ? whole : undefined;
  const tasks = department === undefined ? form.blocks : others;
  const top = heading(form, last, "部门整体绩效目标表").slice(1);
  const about = [...top, ...lines(heightOf(top), last, "项目概况", aboutLines(form))];
  const budget = [...about, ...lines(heightOf(about), last, "本年度部门预算收入", budgetLines(form))];
  const goalTop = heightOf(budget);
  const goal = [cell(goalTop, 1, last, `部门整体支出目标：${form.goal}`, "text")];
  const targets = department ? table(goalTop + 1, department.indicators, extra) : [];
  const yearly = [...goal, ...targets];
  const goals = [...budget, tall(heightOf(yearly) - goalTop, cell(goalTop, 0, 0, "年度目标", "label")), ...yearly];
  const tasksTop = heightOf(goals);
  const plan: PlacedCell[] = [];
  for (const [index, task] of tasks.entries())
    plan.push(...taskCells(task, index + 1, Math.max(tasksTop, heightOf(plan)), last, extra));
  const planned =
    plan.length === 0 ? [] : [tall(heightOf(plan) - tasksTop, cell(tasksTop, 0, 0, "年度主要支出计划", "label"))];
  const cells = [...goals, ...planned, ...plan];
  return {
    name: "绩效目标表",
    widths: [8, 12, 18, 20, 24, 18, 16, 10, ...extra.map(({ head }) => (head.startsWith("偏差") ? 24 : 12))],
    cells: [...cells, ...lines(heightOf(cells), last, "其他", [...resultLines(scorecard), ...closingLines(form)])],
    repeated: undefined,
  };
}

/** Lines of `label：value` beside one label. */
function lines(top: number, last: number, label: string, texts: readonly string[]): readonly PlacedCell[] {
  if (texts.length === 0) return [];
  return [
    tall(texts.length, cell(top, 0, 0, label, "label")),
    ...texts.map((text, index) => cell(top + index, 1, last, text, "text")),
  ];
}

function aboutLines({ department: { name, financeOffice, functions } }: Form): readonly string[] {
  return [`部门名称：${name}`, `财政主管处室：${financeOffice}`, `部门职能概述：${functions}`];
}

function budgetLines({ budget }: Form): readonly string[] {
  if (budget === undefined) return [];
  const line = (label: string, amount: Exact | undefined) =>
    amount === undefined ? [] : [`${label}(元)：${printExact(amount)}`];
  return [
    ...line("总额", budget.total),
    ...line("财政拨款收入", budget.fiscalAppropriation),
    ...line("财政专户管理资金", budget.specialAccount),
    ...line("其他收入", budget.other),
  ];
}

function closingLines({ remarks, contact, filedOn }: Form): readonly string[] {
  return [
    `其他需要说明的情况：${remarks}`,
    `填报人：${contact?.name ?? ""}`,
    `填报日期：${filedOn}`,
    `联系电话：${contact?.phone ?? ""}`,
  ];
}

/** This layout has no row for the total. */
function resultLines(scorecard: Scorecard | undefined): readonly string[] {
  if (scorecard === undefined) return [];
  const { execution, total, rating, policy } = scorecard;
  const rate = execution?.rate === undefined ? "" : `，预算执行率 ${printExact(execution.rate)}%`;
  return [`总分：${printRounded(total, policy.places)}（${rating}${rate}）`];
}

function taskCells(
  { name, goal, projects, indicators }: Block,
  number: number,
  top: number,
  last: number,
  extra: readonly IndicatorColumn[],
): readonly PlacedCell[] {
  const about: readonly (readonly [from: number, to: number, head: string, text: string])[] = [
    [1, 2, "任务名称", name],
    [3, 5, "任务的绩效目标", goal],
    [6, last, "主要实施项目", projects.join("、")],
  ];
  return [
    cell(top, 1, last, `任务${number}`, "head"),
    ...about.flatMap(([from, to, head, text]) => [
      cell(top + 1, from, to, head, "head"),
      cell(top + 2, from, to, text, "text"),
    ]),
    ...(indicators.length === 0 ? [] : table(top + 3, indicators, extra)),
  ];
}

function table(
  top: number,
  indicators: readonly Indicator[],
  extra: readonly IndicatorColumn[],
): readonly PlacedCell[] {
  return indicatorTable(
    top,
    indicators,
    [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ],
    [
      textColumn({ from: 3, to: 3 }, "三级指标", ({ name }) => name),
      textColumn({ from: 4, to: 4 }, "指标解释", ({ explanation }) => explanation),
      textColumn({ from: 5, to: 5 }, "指标说明及公式", ({ formula }) => formula),
      { from: 6, to: 6, head: "本年度预期指标", cell: ({ target: { text } }) => ({ content: text, look: "centred" }) },
      { from: 7, to: 7, head: "计算单位", cell: ({ unit }) => ({ content: unit, look: "centred" }) },
      ...extra,
    ],
  );
}

function extraColumns({ blocks }: Form, scorecard: Scorecard | undefined): readonly IndicatorColumn[] {
  const scores = scorecard && scoresOf(scorecard);
  const column = (offset: number) => ({ from: PLAIN_LAST + offset, to: PLAIN_LAST + offset });
  if (scores !== undefined) {
    const [actual, ...others] = resultColumns(column(1), column(3), column(4), scores);
    return [...(actual ? [actual] : []), weightColumn(column(2), scores), ...others];
  }
  const hasWeights = blocks.some(({ indicators }) => indicators.some(({ weight }) => weight !== undefined));
  return hasWeights ? [weightColumn(column(1), undefined)] : [];
}
