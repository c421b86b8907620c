import { type Exact, exact, printRounded, ZERO } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import type { FundsRow } from "../../form/form.ts";
import { sourceRows, totalRow } from "../../form/funds-total.ts";
import { defineRule, type Finding } from "../rule.ts";

export const budgetSources = defineRule({
  code: "budget/sources",
  severity: "error",
  aspect: "funded",
  title: { zh: "资金总额与各资金来源之和不符", en: "funds that do not add up" },
  explanation: {
    zh: "项目资金表里，年初预算数、全年预算数、全年执行数各列的总额都应等于各资金来源之和，精确到分。总额是执行率的分母，对不上就无法审核。请核对总额和各来源；总额为 0 而来源有数的，补上总额。",
    en: "In the table of funds the total of each column, initial, adjusted and executed, equals the sum of its sources to 0.01. The total is what the execution rate is computed from. Check total and sources; where the total is 0 beside sources, fill it in.",
  },
  *check({ funds }) {
    const total = funds && totalRow(funds);
    const sources = funds && sourceRows(funds);
    if (total === undefined || sources === undefined || sources.length === 0) return;
    for (const [column, name] of COLUMNS) {
      const finding = columnFinding(column, name, total, sources);
      if (finding) yield finding;
    }
  },
});

type Column = "initial" | "adjusted" | "executed";

const COLUMNS: readonly (readonly [Column, { readonly zh: string; readonly en: string }])[] = [
  ["initial", { zh: "年初预算数", en: "initial budget" }],
  ["adjusted", { zh: "全年预算数", en: "adjusted budget" }],
  ["executed", { zh: "全年执行数", en: "executed budget" }],
];

function columnFinding(
  column: Column,
  name: { readonly zh: string; readonly en: string },
  total: FundsRow,
  sources: readonly FundsRow[],
): Finding | undefined {
  const whole = total[column];
  const parts = sources.flatMap((row) => row[column] ?? []);
  if (whole === undefined || parts.length === 0) return undefined;
  const sum = parts.reduce((before, part) => before.add(part), ZERO);
  const difference = whole.sub(sum);
  // 其中：财政拨款 alone is a part of the whole; with a row for the rest, all are there.
  const isWhole = sources.some(({ source }) => /其他|其它|自筹/.test(source));
  if (difference.abs().lt(CENT) || (difference.gt(ZERO) && !isWhole)) return undefined;
  return {
    path: [...total.path, column],
    restsOn: [["funds"]],
    message: MISMATCH({
      column: name,
      source: total.source,
      total: yuan(whole),
      sum: yuan(sum),
      difference: yuan(difference.abs()),
    }),
  };
}

const CENT = exact(1, 100);

function yuan(amount: Exact): string {
  return printRounded(amount, 2);
}

const MISMATCH = sentence({
  zh: "{column}：“{source}”{total} 元，各资金来源之和 {sum} 元，相差 {difference} 元",
  en: "{column}: “{source}” is {total} 元, its sources add up to {sum} 元, difference {difference} 元",
});
