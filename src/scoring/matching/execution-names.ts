/** What a row about the budget may be called. */
const NAMES = {
  /** In per cent. */
  rate: ["budget_execution_rate", "budget_execution", "预算执行率", "部门预算执行率", "预算资金执行率"],
  /** 全年执行数, an amount of money. */
  executed: ["budget_executed", "预算执行数", "全年执行数", "执行数"],
  /** 调整后预算数, an amount of money. */
  adjusted: ["budget_adjusted", "adjusted_budget", "调整后预算数", "调整后预算", "全年预算数"],
} as const;

export type ExecutionName = keyof typeof NAMES;

/** @param key a name in one spelling, as `nameKey` gives it */
export function executionName(key: string): ExecutionName | undefined {
  return KINDS.get(key.toLowerCase());
}

const KINDS = new Map<string, ExecutionName>([
  ...NAMES.rate.map((name) => [name, "rate"] as const),
  ...NAMES.executed.map((name) => [name, "executed"] as const),
  ...NAMES.adjusted.map((name) => [name, "adjusted"] as const),
]);
