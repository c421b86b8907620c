import type { Block } from "../form/form.ts";
import { printedTarget } from "../indicator/target-parts.ts";
import { indicatorTable, textColumn } from "./indicator-table.ts";
import { weightColumn } from "./scored.ts";
import { cell, type PlacedCell, tall } from "./sheet.ts";

/** The last column of the sheets that hold targets only. */
export const LAST = 7;

/** 年度总体目标 in one row, and below it the table of targets, with weights where the form gives any. */
export function goalAndTargets(
  top: number,
  { goal, indicators }: Block,
  heads: { readonly table: string; readonly target: string },
): { readonly cells: readonly PlacedCell[]; readonly tableTop: number } {
  const tableTop = top + 1;
  const hasWeights = indicators.some(({ weight }) => weight !== undefined);
  const table = indicatorTable(
    tableTop,
    indicators,
    [
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ],
    [
      textColumn({ from: 3, to: 5 }, "三级指标", ({ name }) => name),
      {
        ...{ from: 6, to: hasWeights ? 6 : LAST, head: heads.target },
        cell: (indicator) => ({ content: printedTarget(indicator), look: "centred" }),
      },
      ...(hasWeights ? [weightColumn({ from: LAST, to: LAST }, undefined)] : []),
    ],
  );
  return {
    tableTop,
    cells: [
      cell(top, 0, 0, "年度总体目标", "label"),
      cell(top, 1, LAST, goal, "text"),
      tall(indicators.length + 1, cell(tableTop, 0, 0, heads.table, "label")),
      ...table,
    ],
  };
}
