import type { ActualRow } from "./actuals.ts";

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
