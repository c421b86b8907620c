import type { Amount, Per, SimpleComparator } from "../comparator.ts";
import { isPhysical } from "../units.ts";

/** 每亩300元 is 元/亩; 每季度1次 recurs; 每人每年20学时 is 学时/人 per year. */
export function withPers(comparator: SimpleComparator, pers: readonly Per[]): SimpleComparator {
  return pers.reduce(withPer, comparator);
}

function withPer(comparator: SimpleComparator, per: Per): SimpleComparator {
  switch (comparator.kind) {
    case "change":
      return comparator.amount === undefined
        ? comparator
        : { ...comparator, amount: amountWithPer(comparator.amount, per) };
    case "deadline":
      return { ...comparator, per };
    case "bound":
    case "interval":
    case "approximate":
      return amountWithPer(comparator, per);
    default:
      return comparator;
  }
}

/** A share is never divided: 每村覆盖率≥95% holds for each of them. */
const SHARES: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "倍"]);

const PERIODS: Readonly<Record<string, string>> = {
  year: "年",
  quarter: "季度",
  month: "月",
  week: "周",
  day: "天",
  "half-year": "半年",
};

/** What is measured is divided (元/亩/年, 公斤/亩); what is counted recurs, and is divided where it recurs twice. */
export function amountWithPer<A extends Amount>(amount: A, per: Per): A {
  const isPeriod = per in PERIODS;
  if (SHARES.has(amount.unit) && !isPeriod) return { ...amount, per };
  // 年服务人次不少于5万: without a unit a period recurs, while 每亩300 lacks its currency.
  const isMeasured = isPhysical(amount.unit.split("/")[0] ?? "") && !(amount.unit === "" && isPeriod);
  if (isMeasured) return { ...amount, unit: dividedBy(amount.unit, PERIODS[per] ?? per) };
  if (amount.per === undefined) return { ...amount, per };
  const [kept, moved] = per in PERIODS ? [per, amount.per] : [amount.per, per];
  return { ...amount, unit: `${amount.unit}/${PERIODS[moved] ?? moved}`, per: kept };
}

/** The period comes last: 元/人/天. */
function dividedBy(unit: string, divisor: string): string {
  // 生均公用经费720元/生: said twice.
  if (unit.split("/").slice(1).includes(divisor)) return unit;
  const period = /\/(?:年|半年|季度|月|周|天|日)$/.exec(unit)?.[0] ?? "";
  return `${unit.slice(0, unit.length - period.length)}/${divisor}${period}`;
}
