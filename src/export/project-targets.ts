import type { Block, Form } from "../form/form.ts";
import { foot, heading } from "./frame.ts";
import { goalAndTargets, LAST } from "./goal-and-targets.ts";
import { fundsRows, inTenThousands } from "./money.ts";
import { cell, heightOf, type PlacedCell, type Sheet, tall } from "./sheet.ts";

/** 项目支出绩效目标表 in the pattern of 财预〔2015〕88号: who, money by source, goal, targets. */
export function projectTargetsSheet(form: Form, block: Block): Sheet {
  const top = heading(form, LAST, "项目支出绩效目标表");
  const subject = [...top, ...subjectRows(form, heightOf(top))];
  const money = [...subject, ...fundsTable(form, heightOf(subject))];
  const targets = goalAndTargets(heightOf(money), block, { table: "绩效指标", target: "指标值" });
  const cells = [...money, ...targets.cells];
  return {
    name: "绩效目标表",
    widths: [6, 16, 18, 14, 14, 13, 18, 14],
    cells: [...cells, ...foot(form, heightOf(cells), LAST)],
    repeated: targets.tableTop,
  };
}

function subjectRows({ project, department }: Form, row: number): readonly PlacedCell[] {
  const pairs: readonly (readonly [label: string, value: string])[][] = [
    [["项目名称", project?.name ?? ""]],
    [
      ["主管部门", department.name],
      ["实施单位", department.unit],
    ],
    [
      ["项目属性", project?.attribute ?? ""],
      ["项目期限", project?.period ?? ""],
    ],
  ];
  return pairs.flatMap((line, index) =>
    line.flatMap(([label, value], half) => {
      const from = half * 4;
      const to = line.length === 1 ? LAST : from + 3;
      return [cell(row + index, from, from + 1, label, "label"), cell(row + index, from + 2, to, value, "centred")];
    }),
  );
}

function fundsTable(form: Form, top: number): readonly PlacedCell[] {
  const rows = fundsRows(form);
  return [
    tall(rows.length, cell(top, 0, 1, "项目资金\n（万元）", "label")),
    ...rows.flatMap(({ source, initial, adjusted }, index) => [
      cell(top + index, 2, 4, source, "text"),
      cell(top + index, 5, LAST, inTenThousands(initial ?? adjusted), "amount"),
    ]),
  ];
}
