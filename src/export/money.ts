import { type Exact, exact } from "../base/exact.ts";
import type { Form, FundsRow } from "../form/form.ts";
import type { Content } from "./sheet.ts";

const TEN_THOUSAND = exact(10_000);

/** 元 → 万元, as official forms have it; blank where the form is silent. */
export function inTenThousands(amount: Exact | undefined): Content {
  return amount === undefined ? "" : { number: amount.div(TEN_THOUSAND) };
}

/** The rows of the table of funds: as the form prints them, else the one that its budget gives. */
export function fundsRows({
  funds,
  budget,
}: Form): readonly Pick<FundsRow, "source" | "initial" | "adjusted" | "executed">[] {
  if (funds !== undefined && funds.rows.length > 0) return funds.rows;
  const total = budget?.total;
  const rows = [
    { source: "年度资金总额", initial: total, adjusted: budget?.adjusted, executed: undefined },
    { source: "其中：当年财政拨款", initial: budget?.fiscalAppropriation, adjusted: undefined, executed: undefined },
    { source: "财政专户管理资金", initial: budget?.specialAccount, adjusted: undefined, executed: undefined },
    { source: "其他资金", initial: budget?.other, adjusted: undefined, executed: undefined },
  ];
  return rows.filter(({ initial }, index) => index === 0 || initial !== undefined);
}
