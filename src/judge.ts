import { exact } from "./base/exact.ts";
import type { Text } from "./base/language.ts";
import type { ActualRow, Cell } from "./form/actuals.ts";
import { BARE_INDICATOR } from "./form/bare-indicator.ts";
import type { Indicator } from "./form/form.ts";
import { readTarget } from "./phrase/read-target.ts";
import { judgeIndicator } from "./scoring/judging/judge-indicator.ts";
import type { Verdict } from "./scoring/scorecard.ts";
import { DEFAULT_POLICY } from "./settings/named-policies.ts";
import type { Policy } from "./settings/policy.ts";

/** What a phrase alone does not say; every part may be left out. */
export interface JudgeOptions {
  /** 计算单位 */
  readonly unit?: string;
  /** Name of the indicator: 成本 or 投诉 in it make lower values better where the phrase has no operator. */
  readonly name?: string;
  /** 上年值, for targets that speak of a change. */
  readonly baseline?: string;
  /** 得分率 in per cent, for qualitative targets. */
  readonly rate?: string;
  /** The year of the form, for dates without one. */
  readonly year?: number;
  /** What @预算 stands for, in 元. */
  readonly budget?: string;
  readonly policy?: Policy;
}

/** Whether the actual meets the target: three-valued, never a pass without a reason. */
export interface Judged {
  readonly verdict: Verdict;
  /** Why it is undecided, or by which rule it was judged. */
  readonly because: Text | undefined;
}

/** Judges one target phrase by one actual → met, unmet, or undecided because … */
export function judge(target: string, actual: string, options: JudgeOptions = {}): Judged {
  const { unit = "", name = "", baseline = "", rate = "", year = 0, budget, policy = DEFAULT_POLICY } = options;
  const indicator = indicatorOf(name, target, unit);
  const { judgement } = judgeIndicator(rowOf(actual, rate), {
    policy,
    year,
    indicator,
    baseline,
    rate,
    budget: budget === undefined ? undefined : exact(budget),
  });
  return { verdict: judgement.verdict, because: "because" in judgement ? judgement.because : undefined };
}

function indicatorOf(name: string, target: string, unit: string): Indicator {
  const reading = readTarget(target, unit);
  return { ...BARE_INDICATOR, name, unit, target: { text: target, written: target, reading }, path: [] };
}

function rowOf(actual: string, rate: string): ActualRow {
  const place = { file: "" };
  const cell = (text: string): Cell => ({ text, place });
  const empty = cell("");
  return {
    block: empty,
    id: empty,
    indicator: empty,
    actual: cell(actual),
    baseline: empty,
    rate: cell(rate),
    reason: empty,
    evidence: empty,
    score: empty,
    place,
  };
}
