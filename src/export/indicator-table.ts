import type { Indicator } from "../form/form.ts";
import { type Content, cell, type Look, type PlacedCell, tall } from "./sheet.ts";

/** From one column of the sheet up to and with another. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** One column of a table of indicators. */
export interface IndicatorColumn extends Columns {
  readonly head: string;
  readonly cell: (indicator: Indicator) => { readonly content: Content; readonly look: Look };
}

/** A column that shows a text of the indicator. */
export function textColumn(columns: Columns, head: string, text: (indicator: Indicator) => string): IndicatorColumn {
  return { ...columns, head, cell: (indicator) => ({ content: text(indicator), look: "text" }) };
}

export interface TableRow {
  readonly indicator: Indicator;
  /** In the sheet, from 0. */
  readonly row: number;
}

/** The heads in a row, and a row for each indicator below it; equal neighbours among the classes are one cell. */
export function indicatorTable(
  top: number,
  indicators: readonly Indicator[],
  [level1, level2]: readonly [level1: Columns, level2: Columns],
  columns: readonly IndicatorColumn[],
): readonly PlacedCell[] {
  const rows = indicators.map((indicator, index) => ({ indicator, row: top + 1 + index }));
  return [
    cell(top, level1.from, level1.to, "一级指标", "head"),
    cell(top, level2.from, level2.to, "二级指标", "head"),
    ...columns.map(({ from, to, head }) => cell(top, from, to, head, "head")),
    ...classCells(rows, level1, level2),
    ...columns.flatMap((column) =>
      rows.map(({ indicator, row }) => {
        const { content, look } = column.cell(indicator);
        return cell(row, column.from, column.to, content, look);
      }),
    ),
  ];
}

/** Without a level 2 the cell of level 1 reaches over both: a blank one would be read as the class above it. */
function classCells(rows: readonly TableRow[], level1: Columns, level2: Columns): readonly PlacedCell[] {
  return groupRows(rows, ({ level1: name, level2: below }) => `${name}\0${below === ""}`).flatMap((group) => {
    const [{ indicator, row }] = group;
    const isAlone = indicator.level2 === "";
    const below = isAlone ? [] : groupRows(group, ({ level2: name }) => name);
    return [
      tall(group.length, cell(row, level1.from, isAlone ? level2.to : level1.to, indicator.level1, "centred")),
      ...below.map((part) =>
        tall(part.length, cell(part[0].row, level2.from, level2.to, part[0].indicator.level2, "centred")),
      ),
    ];
  });
}

type Group = readonly [TableRow, ...TableRow[]];

/** Rows of one class that are one cell at most: on paper a merged cell shows its text on its first page only. */
const MOST_TOGETHER = 12;

function groupRows(rows: readonly TableRow[], keyOf: (indicator: Indicator) => string): readonly Group[] {
  const groups: [TableRow, ...TableRow[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    const isSame = last !== undefined && keyOf(last[0].indicator) === keyOf(row.indicator);
    if (isSame && last.length < MOST_TOGETHER) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
