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

/** A column of the actuals file. */
export type ActualColumn = Exclude<keyof ActualRow, "place">;

/** The columns in their order, with the headings that may stand for them beside their own names. */
export const ACTUAL_COLUMNS: readonly {
  readonly column: ActualColumn;
  /** What the program writes itself is the first. */
  readonly headings: readonly [string, ...string[]];
}[] = [
  { column: "block", headings: ["指标块", "所属任务", "任务", "任务名称", "部门或任务"] },
  { column: "id", headings: ["编号", "指标编号"] },
  { column: "indicator", headings: ["三级指标", "指标", "指标名称"] },
  {
    column: "actual",
    headings: ["实际完成值", "实际值", "完成值", "年度实际完成值", "全年实际完成值", "全年实际值", "实际完成情况"],
  },
  { column: "baseline", headings: ["上年值", "上年实际值", "上年完成值", "基期值"] },
  { column: "rate", headings: ["得分率"] },
  { column: "reason", headings: ["偏差原因", "偏差原因分析及改进措施", "未完成原因", "原因"] },
  { column: "evidence", headings: ["佐证材料", "证明材料"] },
  { column: "score", headings: ["自评得分", "得分"] },
];

/** Columns that may stand there for the people who fill in the file, and are not read. */
export const COLUMNS_FOR_PEOPLE: readonly string[] = [
  ...["target", "预期指标", "本年度预期指标", "指标值", "年度指标值", "unit", "计算单位", "计量单位"],
  ...["level1", "一级指标", "level2", "二级指标", "weight", "分值", "权重", "序号", "备注", "完成率"],
];
