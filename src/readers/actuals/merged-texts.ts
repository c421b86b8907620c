import type { Sheet } from "../workbook/workbook.ts";

/** Row → the text of the merged cell that covers it in a column: only its first row holds the text. */
export function mergedTexts({ rows, merges }: Sheet, index: number | undefined): ReadonlyMap<number, string> {
  if (index === undefined) return new Map();
  const covering = merges.filter(({ firstColumn, lastColumn }) => firstColumn <= index + 1 && index + 1 <= lastColumn);
  const byFirstRow = new Map(covering.map((merge) => [merge.firstRow, merge]));
  const texts = new Map<number, string>();
  let [lastRow, text] = [0, ""];
  for (const { number, cells } of rows) {
    const merge = byFirstRow.get(number);
    if (merge) [lastRow, text] = [merge.lastRow, cells[merge.firstColumn - 1]?.text ?? ""];
    if (number <= lastRow) texts.set(number, text);
  }
  return texts;
}
