import { ZERO } from "../base/exact.ts";
import type { Block, Form } from "../form/form.ts";
import { printedTarget } from "../indicator/target-parts.ts";
import type { Scorecard } from "../scoring/scorecard.ts";
import { foot, heading } from "./frame.ts";
import { indicatorTable, textColumn } from "./indicator-table.ts";
import { fundsRows, inTenThousands } from "./money.ts";
import { resultColumns, scoresOf, sum, weightColumn } from "./scored.ts";
import { at, type Content, cell, heightOf, type PlacedCell, type Sheet, tall } from "./sheet.ts";

const LAST = 10;
const [INITIAL, ADJUSTED, EXECUTED, WEIGHT, RATE, SCORE] = [4, 5, 6, 7, 8, 9];

/** 项目支出绩效自评表 and 部门整体支出绩效自评表 as 财预〔2020〕10号 has them: one block of indicators, and what came of it. */
export function selfEvaluationSheet(form: Form, block: Block, scorecard: Scorecard): Sheet {
  const top = heading(form, LAST, `${form.kind === "department" ? "部门整体支出" : "项目支出"}绩效自评表`);
  const who = [...top, ...subjectRows(form, heightOf(top))];
  const fundsTop = heightOf(who);
  const funds = [...who, ...fundsTable(form, scorecard, fundsTop)];
  const goals = [...funds, ...goalRows(block, heightOf(funds))];
  const tableTop = heightOf(goals);
  const scores = scoresOf(scorecard);
  const { indicators } = block;
  const table = indicatorTable(
    tableTop,
    indicators,
    [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ],
    [
      textColumn({ from: 3, to: 4 }, "三级指标", ({ name }) => name),
      {
        from: 5,
        to: 5,
        head: "年度指标值",
        cell: (indicator) => ({ content: printedTarget(indicator), look: "centred" }),
      },
      weightColumn({ from: WEIGHT, to: WEIGHT }, scores),
      ...resultColumns({ from: 6, to: 6 }, { from: RATE, to: RATE }, { from: SCORE, to: LAST }, scores),
    ],
  );
  const label = tall(indicators.length + 1, cell(tableTop, 0, 0, "绩效指标", "label"));
  const below = [...goals, label, ...table];
  const cells = [...below, ...totalRow(block, scorecard, heightOf(below), fundsTop + 1, tableTop + 1)];
  return {
    name: "绩效自评表",
    widths: [6, 11, 13, 12, 13, 13, 13, 10, 12, 12, 14],
    cells: [...cells, ...foot(form, heightOf(cells), LAST)],
    repeated: tableTop,
  };
}

function subjectRows({ kind, project, department }: Form, row: number): readonly PlacedCell[] {
  if (kind === "department")
    return [cell(row, 0, 2, "部门（单位）名称", "label"), cell(row, 3, LAST, department.name, "centred")];
  return [
    cell(row, 0, 2, "项目名称", "label"),
    cell(row, 3, LAST, project?.name ?? "", "centred"),
    cell(row + 1, 0, 2, "主管部门", "label"),
    cell(row + 1, 3, 5, department.name, "centred"),
    cell(row + 1, 6, 7, "实施单位", "label"),
    cell(row + 1, 8, LAST, department.unit, "centred"),
  ];
}

const FUNDS_HEADS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率"];

function fundsTable(form: Form, { execution }: Scorecard, top: number): readonly PlacedCell[] {
  const rows = fundsRows(form);
  const label = form.kind === "department" ? "预算资金\n（万元）" : "项目资金\n（万元）";
  return [
    tall(rows.length + 1, cell(top, 0, 1, label, "label")),
    cell(top, 2, 3, "", "head"),
    ...FUNDS_HEADS.map((head, index) => cell(top, INITIAL + index, INITIAL + index, head, "head")),
    cell(top, SCORE, LAST, "得分", "head"),
    ...rows.flatMap(({ source, initial, adjusted, executed }, index) => {
      const row = top + 1 + index;
      const amounts = [initial, adjusted, executed].map((amount, place) =>
        cell(row, INITIAL + place, INITIAL + place, inTenThousands(amount), "amount"),
      );
      const rate = adjusted && executed && !adjusted.equals(ZERO) ? executed.div(adjusted) : undefined;
      const rateCell = { number: rate ?? ZERO, formula: `${at(row, EXECUTED)}/${at(row, ADJUSTED)}` };
      return [
        cell(row, 2, 3, source, "text"),
        ...amounts,
        cell(row, RATE, RATE, rate === undefined ? "" : rateCell, "rate"),
        ...(index === 0
          ? [
              cell(row, WEIGHT, WEIGHT, execution ? { number: execution.weight } : "", "points"),
              cell(row, SCORE, LAST, execution ? { number: execution.score } : "", "points"),
            ]
          : [cell(row, WEIGHT, WEIGHT, "—", "centred"), cell(row, SCORE, LAST, "—", "centred")]),
      ];
    }),
  ];
}

function goalRows({ goal }: Block, row: number): readonly PlacedCell[] {
  return [
    tall(2, cell(row, 0, 0, "年度总体目标", "label")),
    cell(row, 1, 5, "预期目标", "head"),
    cell(row, 6, LAST, "实际完成情况", "head"),
    cell(row + 1, 1, 5, goal, "text"),
    cell(row + 1, 6, LAST, "", "text"),
  ];
}

/** The total as it was computed; where it is not the plain sum of the column, how it follows stands beside it. */
function totalRow(
  block: Block,
  { blocks, execution, total, formula }: Scorecard,
  row: number,
  fundsRow: number,
  firstRow: number,
): readonly PlacedCell[] {
  const scores = blocks.find((scored) => scored.block.id === block.id)?.indicators ?? [];
  const column = (place: number) =>
    `${at(fundsRow, place === RATE ? SCORE : place)}+SUM(${at(firstRow, place)}:${at(row - 1, place)})`;
  const weights = [execution?.weight ?? ZERO, ...scores.map(({ weight }) => weight)];
  const points = [execution?.score ?? ZERO, ...scores.map(({ score }) => score)];
  const allWeights = weights.reduce((all, weight) => all.add(weight), ZERO);
  const result: Content = sum(total, column(RATE), points, ZERO);
  const remark = typeof result === "object" && result.formula === undefined ? formula : "";
  return [
    cell(row, 0, 6, "总分", "total"),
    cell(row, WEIGHT, WEIGHT, { number: allWeights, formula: column(WEIGHT) }, "total"),
    cell(row, RATE, RATE, result, "total"),
    cell(row, SCORE, LAST, remark, "text"),
  ];
}
