import type { Path } from "../base/diagnostic.ts";
import type { Exact } from "../base/exact.ts";
import type { Reading } from "../phrase/reading.ts";

/** 部门整体绩效目标表, 项目支出绩效目标表, 转移支付区域绩效目标表. */
export type FormKind = "department" | "project" | "transfer";

/** The targets of one department, project or transfer for one year. `undefined` and "" both mean that the form is silent. */
export interface Form {
  readonly kind: FormKind;
  readonly title: string;
  readonly year: number;
  readonly department: Department;
  readonly project: Project | undefined;
  readonly budget: Budget | undefined;
  readonly funds: Funds | undefined;
  /** 部门整体支出目标, 年度总体目标 */
  readonly goal: string;
  /** What is scored: the block of the form as a whole first (where it has indicators), then the tasks in their order. */
  readonly blocks: readonly Block[];
  /** Classes that the user declares beside 产出 效益 满意度 成本. */
  readonly ownClasses: readonly string[];
  /** 中长期目标: checked as the others are, and never part of the annual score. */
  readonly longTerm: Block | undefined;
  /** 其他需要说明的情况 */
  readonly remarks: string;
  readonly contact: { readonly name: string; readonly phone: string } | undefined;
  /** 填报日期 as ISO date, "" where the form has none. */
  readonly filedOn: string;
}

/** A form as far as it could be read. What could not is silent in it, and an indicator without name or target is not there. */
export interface Draft extends Omit<Form, "year"> {
  readonly year: number | undefined;
}

export interface Department {
  /** 部门名称; of a project the 主管部门. */
  readonly name: string;
  /** 实施单位 */
  readonly unit: string;
  /** 中央主管部门, 上级主管部门 of a transfer. */
  readonly superior: string;
  /** 财政主管处室 */
  readonly financeOffice: string;
  /** 部门职能概述 */
  readonly functions: string;
}

/** What the head of a project form prints, as printed. */
export interface Project {
  readonly name: string;
  readonly code: string;
  /** 项目属性, 项目类型: 延续项目, 新增项目 */
  readonly attribute: string;
  /** 项目期限, 起止时间 */
  readonly period: string;
  /** 立项依据 */
  readonly basis: string;
  readonly content: string;
  /** 项目负责人 */
  readonly leader: string;
}

/** 项目资金: the rows of the table as printed. */
export interface Funds {
  readonly rows: readonly FundsRow[];
  readonly path: Path;
}

/** One row of the table of funds; amounts in 元, undefined where the cell is empty. */
export interface FundsRow {
  /** 年度资金总额, 其中：当年财政拨款, 上年结转资金, … as printed. */
  readonly source: string;
  /** 年初预算数 */
  readonly initial: Exact | undefined;
  /** 全年预算数, the denominator of the execution rate. */
  readonly adjusted: Exact | undefined;
  /** 全年执行数 */
  readonly executed: Exact | undefined;
  /** 执行率 as printed. */
  readonly rate: string;
  /** 分值 and 得分 of the execution, in points. */
  readonly weight: Exact | undefined;
  readonly score: Exact | undefined;
  readonly path: Path;
}

/** 本年度部门预算收入, all in 元. A part that the form does not state is undefined, not zero. */
export interface Budget {
  readonly total: Exact | undefined;
  readonly fiscalAppropriation: Exact | undefined;
  readonly specialAccount: Exact | undefined;
  readonly other: Exact | undefined;
  /** 基本支出 and 项目支出: what the total is spent on. */
  readonly basicExpenditure: Exact | undefined;
  readonly projectExpenditure: Exact | undefined;
  /** 调整后预算数, the denominator of the execution rate. */
  readonly adjusted: Exact | undefined;
}

/** A group of indicators with one goal text. */
export interface Block {
  /** `department`: of the form as a whole, also of a project or a transfer. */
  readonly kind: "department" | "task" | "long-term";
  readonly formKind: FormKind;
  /** Task name; the name of the department or project for the other blocks. */
  readonly name: string;
  /** "department", "task1", "task2", …, "long-term" */
  readonly id: string;
  readonly goal: string;
  readonly projects: readonly string[];
  /** Amount of a task in 元. */
  readonly amount: Exact | undefined;
  /** What the amount of a task consists of, in 元. */
  readonly amountParts: AmountParts | undefined;
  readonly indicators: readonly Indicator[];
  readonly path: Path;
}

/** 财政拨款 and 其他资金 of a task, in 元. */
export interface AmountParts {
  readonly fiscalAppropriation: Exact | undefined;
  readonly other: Exact | undefined;
}

export interface Indicator {
  readonly id: string;
  /** As printed, also where it is wrong; "" on a form without levels. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** The name of the indicator that this one is a part of (其中：…). */
  readonly partOf: string;
  readonly explanation: string;
  readonly formula: string;
  /** 指标性质, 计算符号 as printed: ≥, 小于等于, 定性; "" where the form has none. */
  readonly sign: string;
  readonly target: Target;
  /** 年初指标值, where the target was changed in the year; "" where it was not. */
  readonly initialTarget: string;
  /** 计算单位 as printed; "" where the column is empty. */
  readonly unit: string;
  /** 分值 in points. */
  readonly weight: Exact | undefined;
  /** 上年值: a number or a phrase, as printed. */
  readonly baseline: string;
  readonly direction: "higher_is_better" | "lower_is_better" | undefined;
  /** How a qualitative target is graded. */
  readonly standard: string;
  /** 优 良 中 差 with what each stands for, best first; empty where the form has none. */
  readonly bands: readonly Band[];
  readonly source: string;
  /** 是否核心指标 as printed. */
  readonly core: string;
  readonly note: string;
  readonly path: Path;
}

/** 预期指标: what is to be reached and what it was read as. */
export interface Target {
  /** Sign and value: ≥1200, where the form prints ≥ and 1200 in two columns. */
  readonly text: string;
  /** The value as it is printed in its own column. */
  readonly written: string;
  readonly reading: Reading;
}

/** One grade of an indicator's own scale. */
export interface Band {
  readonly grade: string;
  /** The value from which the grade holds, as printed: 100%, 85%以下. */
  readonly from: string;
  /** Per cent of the points. */
  readonly share: Exact | undefined;
}
