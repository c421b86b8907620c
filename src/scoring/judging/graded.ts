import { type Exact, exact, HUNDRED, printExact, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import { compareGrades } from "../../meaning/grade-order.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Grade, YesNo } from "../../phrase/comparator.ts";
import { fold } from "../../phrase/fold.ts";
import type { Policy } from "../../settings/policy.ts";
import { readPercent } from "../figures/points.ts";
import { type Band, bandOfWord, FULL, NOTHING, passMark, shareOfPercent } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { holds } from "./bound.ts";
import { type Circumstances, type Decided, type Judgement, met, undecided, unmet } from "./judgement.ts";
import { actualKinds } from "./messages.ts";

/**
 * What a person judged: a grade word, the words of the target itself (及时 for 及时), or a rate.
 * A grade alone gets the top of the first band and the middle of the others; a rate has to lie in the band of its grade.
 * @returns undefined for free text without a rate
 */
export function judgeGraded(text: string, phrase: string, { policy, rate }: Circumstances): Judgement | undefined {
  const best = { from: passMark(policy), upTo: HUNDRED };
  const band = repeats(text, phrase) ? best : bandOfWord(text, policy);
  if (rate === "") return band && { ...decided(middleOf(band), policy), band };
  const percent = readPercent(rate);
  if (percent === undefined || percent.lt(ZERO) || percent.gt(HUNDRED))
    return undecided(judgingFindings.unreadable.rate.remark({ rate: brief(rate) }), "rate");
  if (band !== undefined && !isInside(percent, band)) return outside(text, rate, band);
  return decided(percent, policy);
}

/** Whether the actual is the phrase of the target in other type at most. */
export function repeats(text: string, phrase: string): boolean {
  return text !== "" && fold(text).text === fold(phrase).text;
}

function middleOf({ from, upTo }: Band): Exact {
  return upTo.equals(HUNDRED) ? HUNDRED : from.add(upTo).div(2n);
}

/** A band ends where the better one begins; 100 % has nothing better. */
function isInside(percent: Exact, { from, upTo }: Band): boolean {
  return percent.gte(from) && (percent.lt(upTo) || percent.equals(HUNDRED));
}

function decided(percent: Exact, policy: Policy): Decided {
  const share = percent.equals(HUNDRED) ? FULL : shareOfPercent(percent);
  return { ...(percent.gte(passMark(policy)) ? met() : unmet(share)), share, achievement: percent };
}

function outside(grade: string, rate: string, { from, upTo }: Band): Judgement {
  const band = { from: printExact(from), upTo: printExact(upTo) };
  return undecided(
    judgingFindings.rateOutsideGrade.here.remark({ grade: brief(grade), rate: brief(rate), ...band }),
    "rate",
  );
}

/** 3A级以上, 省级以上: reached or not; between grades there is no proportion. */
export function judgeGrade({ op, grade }: Grade, actual: ActualValue): Judgement {
  if (actual.kind !== "text")
    return undecided(needsFindings.needsGrade.kind.remark({ kind: actualKinds[actual.kind] }));
  const order = compareGrades(actual.text, grade);
  if (order === undefined)
    return undecided(needsFindings.needsGrade.noOrder.remark({ actual: brief(actual.text), grade }));
  return holds(exact(order), op, exact(0)) ? met() : unmet(NOTHING);
}

/** 深入人心, and 优良中低差 without an aim: whatever was no grade leaves it to a person. 是 and 否 answer it too. */
export function judgeQualitative(actual: ActualValue, circumstances: Circumstances): Judgement {
  if (actual.kind === "yes-no") {
    const judgement = judgeGraded(actual.value ? "达成" : "未达成", "", circumstances);
    if (judgement !== undefined) return judgement;
  }
  return undecided(needsFindings.needsGrade.kind.remark({ kind: actualKinds[actual.kind] }));
}

/** 是, 否 */
export function judgeYesNo({ expected }: YesNo, actual: ActualValue): Judgement {
  if (actual.kind !== "yes-no")
    return undecided(needsFindings.needsGrade.yesNo.remark({ kind: actualKinds[actual.kind] }));
  return actual.value === expected ? met() : unmet(NOTHING);
}
