import type { Place } from "../base/diagnostic.ts";
import { LABELS } from "./labels.ts";

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
  /** 扣分, where the policy takes it off */
  readonly deduct: Cell;
  /** 复核分, where the policy lets it decide */
  readonly reviewed: Cell;
  /** 1–7月执行情况: what was done so far, for monitoring; never the value of the year */
  readonly progress: Cell;
  /** 全年预计完成情况 */
  readonly forecast: Cell;
  /** 完成可能性: 确定能, 有可能, 完全不可能 */
  readonly likelihood: Cell;
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
  { column: "indicator", headings: ["三级指标", "指标", "指标名称", "具体指标"] },
  {
    column: "actual",
    headings: [
      ...([
        "实际完成值",
        "实际值",
        "完成值",
        "年度实际完成值",
        "全年实际完成值",
        "全年实际值",
        "实际完成情况",
      ] as const),
      ...([
        "全年完成值",
        "年终完成值",
        "年度完成值",
        "实际完成",
        "完成情况",
        "全年完成情况",
        "实际完成指标值",
      ] as const),
      ...(["指标完成值", "完成指标值", "实际达成值", "年末实际完成值", "年度实际值", "实际完成数"] as const),
    ],
  },
  { column: "baseline", headings: ["上年值", "上年实际值", "上年完成值", "基期值", "上年指标值", "上年度实际值"] },
  { column: "rate", headings: ["得分率"] },
  {
    column: "reason",
    headings: [
      ...(["偏差原因", "偏差原因分析及改进措施", "未完成原因", "原因", "偏差原因分析", "未完成原因分析"] as const),
      ...(["未完成原因和改进措施", "未完成原因及改进措施", "未完成原因及拟采取的改进措施"] as const),
      ...(["未完成原因分析及改进措施", "偏差原因及改进措施", "偏离原因", "偏差说明", "原因分析"] as const),
    ],
  },
  { column: "evidence", headings: ["佐证材料", "证明材料", "佐证资料", "支撑材料"] },
  { column: "score", headings: ["自评得分", "得分", "自评分", "自评分数", "指标得分", "实际得分", "单位自评得分"] },
  { column: "deduct", headings: ["扣分", "扣分值"] },
  {
    column: "reviewed",
    headings: [
      ...(["复核分", "复核得分", "复核分数", "财政复核得分", "主管部门复核得分"] as const),
      ...(["抽查得分", "评审得分", "核定得分"] as const),
    ],
  },
  { column: "progress", headings: ["执行情况", "1-7月执行情况", "进展情况", "目前完成值", "截至目前完成值"] },
  { column: "forecast", headings: ["全年预计完成情况", "全年预计完成值", "预计完成值", "全年预计"] },
  { column: "likelihood", headings: ["完成可能性", "完成目标可能性", "目标完成可能性"] },
];

/** Columns that only some policies, or monitoring, ask for. */
export const COLUMNS_ON_DEMAND: ReadonlySet<ActualColumn> = new Set([
  ...(["deduct", "reviewed", "progress", "forecast", "likelihood"] as const),
]);

/** Columns that may stand there for the people who fill in the file, and are not read: those of the form, and a few more. */
export const COLUMNS_FOR_PEOPLE: readonly string[] = [
  ...Object.entries(LABELS.indicator).flatMap(([key, { labels }]) => [key, ...labels]),
  ...["序号", "完成率", "指标完成率", "执行率", "预算完成率", "得分系数", "责任单位", "责任人"],
].filter((word) => !ACTUAL_COLUMNS.some(({ column, headings }) => column === word || headings.includes(word)));

/** Columns that a reviewer fills in. What he finds is not what the department reports. */
export const COLUMNS_OF_REVIEW: readonly string[] = [
  ...["评价结论", "复核意见", "复核结论", "评审意见", "审核意见", "核查意见", "扣分原因"],
];
