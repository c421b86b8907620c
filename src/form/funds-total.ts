import type { Budget, Draft, Funds, FundsRow } from "./form.ts";

/** The row of the whole: 年度资金总额, 项目金额, 合计; the only row of a table that has one. Undefined where no row is it. */
export function totalRow({ rows }: Funds): FundsRow | undefined {
  return rows.find(({ source }) => TOTAL.test(source)) ?? (rows.length === 1 ? rows[0] : undefined);
}

const TOTAL = /总额|合计|总计|总金额|总资金|资金总量|项目金额|项目资金$|年度预算$/;

/** The budget of a form: its own, and where that is silent the total of its funds. */
export function budgetOf({ budget, funds }: Pick<Draft, "budget" | "funds">): Budget | undefined {
  const row = funds && totalRow(funds);
  if (row === undefined) return budget;
  return {
    fiscalAppropriation: undefined,
    specialAccount: undefined,
    other: undefined,
    basicExpenditure: undefined,
    projectExpenditure: undefined,
    ...budget,
    total: budget?.total ?? row.initial,
    adjusted: budget?.adjusted ?? row.adjusted,
  };
}

/** 全年执行数 as the form prints it, in 元. */
export function executedOf({ funds }: Pick<Draft, "funds">): FundsRow["executed"] {
  return funds && totalRow(funds)?.executed;
}

/** The rows that the total consists of; undefined where it cannot be seen which are parts of which. */
export function sourceRows(funds: Funds): readonly FundsRow[] | undefined {
  const total = totalRow(funds);
  const sources = funds.rows.filter((row) => row !== total);
  // 其中 behind any row but the total opens parts of that row, and nothing says where they end.
  const isNested = sources.some(({ source }, index) => index > 0 && /^其中/.test(source.trim()));
  return total === undefined || funds.rows[0] !== total || isNested ? undefined : sources;
}
