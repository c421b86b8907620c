import type { Path } from "../base/diagnostic.ts";
import type { Exact } from "../base/exact.ts";
import type { Reading } from "../phrase/reading.ts";

/** 部门整体绩效目标表: one department, one year. `undefined` and "" both mean that the form is silent. */
export interface Form {
  readonly title: string;
  readonly year: number;
  readonly department: Department;
  readonly budget: Budget | undefined;
  /** 部门整体支出目标 */
  readonly goal: string;
  /** The department block first (where it has indicators), then the tasks in their order. */
  readonly blocks: readonly Block[];
  /** 其他需要说明的情况 */
  readonly remarks: string;
  readonly contact: { readonly name: string; readonly phone: string } | undefined;
  /** 填报日期 as ISO date, "" where the form has none. */
  readonly filedOn: string;
}

/** A form as far as it could be read. What could not is silent in it, and an indicator without class, name or target is not there. */
export interface Draft extends Omit<Form, "year"> {
  readonly year: number | undefined;
}

export interface Department {
  readonly name: string;
  /** 财政主管处室 */
  readonly financeOffice: string;
  /** 部门职能概述 */
  readonly functions: string;
}

/** 本年度部门预算收入, all in 元. A part that the form does not state is undefined, not zero. */
export interface Budget {
  readonly total: Exact | undefined;
  readonly fiscalAppropriation: Exact | undefined;
  readonly specialAccount: Exact | undefined;
  readonly other: Exact | undefined;
  /** 调整后预算数, the denominator of the execution rate. */
  readonly adjusted: Exact | undefined;
}

/** A group of indicators with one goal text. */
export interface Block {
  readonly kind: "department" | "task";
  /** Task name; the department's name for the department block. */
  readonly name: string;
  /** "department", "task1", "task2", … */
  readonly id: string;
  readonly goal: string;
  readonly projects: readonly string[];
  /** Amount of a task in 元. */
  readonly amount: Exact | undefined;
  readonly indicators: readonly Indicator[];
  readonly path: Path;
}

export interface Indicator {
  readonly id: string;
  /** As printed, also where it is wrong. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly explanation: string;
  readonly formula: string;
  readonly target: Target;
  /** 计算单位 as printed; "" where the column is empty. */
  readonly unit: string;
  /** 分值 in points. */
  readonly weight: Exact | undefined;
  /** 上年值: a number or a phrase, as printed. */
  readonly baseline: string;
  readonly direction: "higher_is_better" | "lower_is_better" | undefined;
  /** How a qualitative target is graded. */
  readonly standard: string;
  readonly source: string;
  readonly path: Path;
}

/** 预期指标: the phrase as printed and what it was read as. */
export interface Target {
  readonly text: string;
  readonly reading: Reading;
}
