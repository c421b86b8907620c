import type { Place } from "../base/diagnostic.ts";

/** One field of the actuals file, as the user wrote it (outer blanks removed). */
export interface Cell {
  readonly text: string;
  /** With all its digits, where a spreadsheet shows fewer: 89.51% for 90%. */
  readonly inFull?: string;
  readonly place: Place;
}

/** What a row of the actuals file says it reports on; "" where it says nothing. */
export type RowNames = Readonly<Record<"block" | "id" | "indicator", string>>;

/** A row is made, and its places are looked for, only where it is needed: of a million rows few are. */
export type TakeRow = (names: RowNames, row: () => ActualRow) => void;

/** One row of the actuals file. An empty field has an empty text; a column that the file lacks gives empty cells at the row. */
export interface ActualRow {
  /** 部门 | 任务1 | the task's name; may be empty. */
  readonly block: Cell;
  readonly id: Cell;
  /** 三级指标 */
  readonly indicator: Cell;
  /** 实际完成值 */
  readonly actual: Cell;
  /** 上年值 */
  readonly baseline: Cell;
  /** 得分率 in per cent */
  readonly rate: Cell;
  /** 偏差原因 */
  readonly reason: Cell;
  /** 佐证材料 */
  readonly evidence: Cell;
  /** 自评得分, only to be checked */
  readonly score: Cell;
  /** The row as a whole. */
  readonly place: Place;
}
