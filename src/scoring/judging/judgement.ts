import type { Remark } from "../../base/define-code.ts";
import { type Exact, HUNDRED } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { Indicator } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import { type Band, FULL, type Share } from "../figures/shares.ts";

/** What came of holding an actual against its target. */
export type Judgement = Decided | Undecided;

export interface Decided {
  readonly verdict: "met" | "unmet";
  readonly share: Share;
  /** 完成率 in per cent, not capped. */
  readonly achievement: Exact;
  /** By which rule, where that is not plain from target and actual. */
  readonly because: Text | undefined;
  /** Where a grade word stands for a range of points, of which one was taken. */
  readonly band: Band | undefined;
}

/** Never a pass and never a guess: a person has to say more. */
export interface Undecided {
  readonly verdict: "undecided";
  readonly because: Text;
  /** What is to be reported; undefined where something else has reported it. */
  readonly remark: Remark | undefined;
  /** The cell that has to change. */
  readonly cell: "actual" | "baseline" | "rate";
}

/** What bears on a judgement besides target and actual. */
export interface Circumstances {
  readonly policy: Policy;
  /** Of the form; dates without a year are in it. */
  readonly year: number;
  readonly indicator: Indicator;
  /** 上年值 as printed, of the actuals or else of the form; "" where neither has it. */
  readonly baseline: string;
  /** 得分率 as printed; "" where there is none. */
  readonly rate: string;
  /** What @预算 stands for: the amount of the task or the total of the department, in 元. */
  readonly budget: Exact | undefined;
}

export function met(achievement: Exact = HUNDRED): Decided {
  return { verdict: "met", share: FULL, achievement, because: undefined, band: undefined };
}

/** Where nothing else says how far, the achievement is the share itself. */
export function unmet(share: Share, achievement: Exact = share.value.mul(HUNDRED)): Decided {
  return { verdict: "unmet", share, achievement, because: undefined, band: undefined };
}

export function undecided(remark: Remark, cell: Undecided["cell"] = "actual"): Undecided {
  return { verdict: "undecided", because: remark.message, remark, cell };
}
