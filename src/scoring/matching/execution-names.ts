/** What a row about the budget may be called; behind it may stand its unit or its points in brackets: 全年执行数（万元）, 预算执行率（10分）. */
const NAMES = {
  /** In per cent. */
  rate: [
    ...["budget_execution_rate", "budget_execution", "预算执行率", "部门预算执行率", "预算资金执行率", "执行率"],
    ...["资金执行率", "年度预算执行率", "全年预算执行率", "年度资金执行率", "预算执行", "预算执行情况", "预算完成率"],
  ],
  /** 全年执行数, an amount of money. */
  executed: ["budget_executed", "预算执行数", "全年执行数", "执行数", "实际执行数", "实际支出数", "决算数"],
  /** 调整后预算数, an amount of money. */
  adjusted: [
    ...["budget_adjusted", "adjusted_budget", "调整后预算数", "调整后预算", "全年预算数", "调整预算数"],
    ...["年度资金总额", "全年预算"],
  ],
  /** 年初预算数, an amount of money. */
  initial: ["budget_initial", "年初预算数", "年初预算", "期初预算数"],
} as const;

export type ExecutionName = keyof typeof NAMES;

/** @param key a name in one spelling, as `nameKey` gives it */
export function executionName(key: string): ExecutionName | undefined {
  return KINDS.get(key.toLowerCase().replace(NOTE_BEHIND, ""));
}

const KINDS = new Map<string, ExecutionName>([
  ...NAMES.rate.map((name) => [name, "rate"] as const),
  ...NAMES.executed.map((name) => [name, "executed"] as const),
  ...NAMES.adjusted.map((name) => [name, "adjusted"] as const),
  ...NAMES.initial.map((name) => [name, "initial"] as const),
]);

/** What stands in brackets behind a name: its unit, its points. */
export const NOTE_BEHIND = /\([^()]*\)$/;

/** The unit that a row prints behind its name: 万元 of 全年执行数（万元）; "" where it prints none. */
export function unitBehind(key: string): string {
  return UNIT_BEHIND.exec(key)?.[1] ?? "";
}

const UNIT_BEHIND = /\((?:单位:)?(万元|元|亿元|千元|%)\)$/;
