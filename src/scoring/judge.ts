import { exact } from "../base/exact.ts";
import { sentence, type Text } from "../base/language.ts";
import type { ActualRow, Cell } from "../form/actuals.ts";
import { BARE_INDICATOR } from "../form/bare-indicator.ts";
import type { Indicator } from "../form/form.ts";
import { directionNeeded } from "../indicator/implied-operator.ts";
import { targetParts } from "../indicator/target-parts.ts";
import { describeComparator } from "../phrase/describe.ts";
import { readTarget } from "../phrase/read-target.ts";
import { DEFAULT_POLICY } from "../settings/named-policies.ts";
import type { Policy } from "../settings/policy.ts";
import { type JudgedIndicator, judgeIndicator } from "./judging/judge-indicator.ts";
import type { Verdict } from "./scorecard.ts";

/** What a phrase alone does not say; every part may be left out. */
export interface JudgeOptions {
  /** 计算单位 */
  readonly unit?: string;
  /** Name of the indicator: it tells the direction of a phrase without an operator, and which words of an actual are harmless. */
  readonly name?: string;
  /** 一级指标 and 二级指标: 成本指标 makes an amount of money a ceiling. */
  readonly level1?: string;
  readonly level2?: string;
  readonly direction?: Indicator["direction"];
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
  /** Why it is undecided, or what was held against what and by which rule. */
  readonly because: Text;
}

/** Judges one target phrase by one actual → met, unmet, or undecided because … */
export function judge(target: string, actual: string, options: JudgeOptions = {}): Judged {
  const { baseline = "", rate = "", year = 0, budget, policy = DEFAULT_POLICY } = options;
  const indicator = indicatorOf(target, options);
  const judged = judgeIndicator(rowOf(actual, rate), {
    policy,
    year,
    indicator,
    baseline,
    rate,
    budget: budget === undefined ? undefined : exact(budget),
  });
  return { verdict: judged.judgement.verdict, because: reasonOf(judged, indicator) };
}

/** Always something: what was held against what, the rule where it is not plain, and what the direction rests on. */
function reasonOf({ judgement, target, actualNotation }: JudgedIndicator, indicator: Indicator): Text {
  if (!("because" in judgement))
    return judgement.verdict === "missing" ? messages.missing({}) : messages.notApplicable({});
  const { because } = judgement;
  if (judgement.verdict === "undecided") return judgement.because;
  if (target === undefined) return messages.notApplicable({});
  const compared = messages.compared({ actual: actualNotation, target: describeComparator(target) });
  const directions = targetParts(indicator).flatMap((part) => directionNeeded(part, indicator)?.because ?? []);
  return [because, ...directions].reduce<Text>(
    (said, more) => (more === undefined ? said : messages.both({ one: said, other: more })),
    compared,
  );
}

const messages = {
  missing: sentence({ zh: "没有填写实际完成值", en: "no actual is given" }),
  notApplicable: sentence({ zh: "目标或实际值为不适用", en: "the target or the actual says that it does not apply" }),
  compared: sentence({ zh: "实际 {actual}，目标{target}", en: "actual {actual}, target {target}" }),
  both: sentence({ zh: "{one}；{other}", en: "{one}; {other}" }),
};

function indicatorOf(target: string, options: JudgeOptions): Indicator {
  const { unit = "", name = "", level1 = "", level2 = "", direction } = options;
  const reading = readTarget(target, unit);
  return {
    ...BARE_INDICATOR,
    level1,
    level2,
    name,
    unit,
    direction,
    target: { text: target, written: target, reading },
    path: [],
  };
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
    deduct: empty,
    reviewed: empty,
    progress: empty,
    forecast: empty,
    likelihood: empty,
    place,
  };
}
