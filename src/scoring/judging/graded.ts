import { type Exact, exact, HUNDRED, printExact, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import { compareGrades } from "../../meaning/grade-order.ts";
import type { ActualReading, ActualValue } from "../../phrase/actual-value.ts";
import type { Grade, YesNo } from "../../phrase/comparator.ts";
import { fold } from "../../phrase/fold.ts";
import type { Policy } from "../../settings/policy.ts";
import { readPercent } from "../figures/points.ts";
import { type Band, bandOfWord, FULL, NOTHING, passMark, shareOfPercent } from "../figures/shares.ts";
import { flagFindings } from "../findings/flag-findings.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { holds } from "./bound.ts";
import { type Circumstances, type Decided, type Judgement, met, undecided, unmet } from "./judgement.ts";
import { actualKinds, messages } from "./messages.ts";

/**
 * What a person judged: a grade word or a rate. A grade alone gets the top of the first band and the middle of the others; a rate
 * has to lie in the band of its grade, and needs a text that does not deny it. A copied target says nothing.
 * @returns undefined for free text without a rate
 */
export function judgeGraded(
  text: string,
  phrase: string,
  reading: ActualReading,
  circumstances: Circumstances,
): Judgement | undefined {
  const { policy, rate } = circumstances;
  const level = judgeLevel(text, phrase);
  if (level !== undefined && rate === "") return level;
  const graded = bandOfWord(text, policy);
  const band = graded ?? (denies(reading) ? worstBand(policy) : undefined);
  if (rate === "") {
    if (graded !== undefined) return { ...decided(middleOf(graded), policy), band: graded };
    return band === undefined && repeats(text, phrase)
      ? undecided(flagFindings["repeats-target"].copied.remark({}))
      : undefined;
  }
  const judgement = judgeRate(circumstances);
  if (judgement === undefined || judgement.verdict === "undecided") return judgement;
  if (SAYS_NOTHING.test(fold(text).text) && judgement.achievement.gt(ZERO))
    return undecided(judgingFindings.rateOutsideGrade.nothing.remark({ text: brief(text), rate: brief(rate) }), "rate");
  return band !== undefined && !isInside(judgement.achievement, band) ? outside(text, rate, band) : judgement;
}

/** 得分率, undefined where there is none. */
export function judgeRate({ policy, rate }: Circumstances): Judgement | undefined {
  if (rate === "") return undefined;
  const percent = readPercent(rate);
  if (percent === undefined || percent.lt(ZERO) || percent.gt(HUNDRED))
    return undecided(judgingFindings.unreadable.rate.remark({ rate: brief(rate) }), "rate");
  return decided(percent, policy);
}

/** 未提升, 否 */
function denies(reading: ActualReading): boolean {
  if (reading.status === "unreadable") return false;
  const { value } = reading;
  return value.kind === "not-reached" || (value.kind === "yes-no" && !value.value);
}

function worstBand({ grades }: Policy): Band | undefined {
  const worst = grades.at(-1);
  return worst && { from: exact(worst.from), upTo: exact(worst.upTo) };
}

/** Beside these a rate has nothing to rest on. */
const SAYS_NOTHING = /^(?:[-/]+|无|没有|0%?)$/;

/** 优秀等次 and 良好以上 are grades, as the words themselves are: below them there is no proportion. */
function judgeLevel(text: string, phrase: string): Judgement | undefined {
  const [, level, least] = LEVEL.exec(fold(phrase).text) ?? [];
  const [, given, beyond] = LEVEL.exec(fold(text).text) ?? [];
  if (level === undefined || given === undefined || beyond !== undefined || least?.endsWith("下") === true)
    return undefined;
  const order = compareGrades(inFull(given), inFull(level));
  if (order === undefined) return undefined;
  return order >= 0 ? met() : { ...unmet(NOTHING), because: messages.belowGrade({}) };
}

const LEVEL =
  /^(?:达到|评为|获评|获得|被评为|考核|评定为|评价为|结果为|为)?(优秀|良好|中等|合格|不合格|优|良|中|差)(?:等次|等级|档次|级|档)?(及?以[上下])?$/;

const IN_FULL: Readonly<Record<string, string>> = { 优: "优秀", 良: "良好", 中: "中等", 差: "不合格" };

function inFull(level: string): string {
  return IN_FULL[level] ?? level;
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
  return percent.gte(from) && (percent.lt(upTo) || (percent.equals(HUNDRED) && upTo.equals(HUNDRED)));
}

/** The share of the points that the form itself gives to a grade (优 100, 良 90); undefined where it gives none. */
export function judgeByBands(text: string, { indicator, policy }: Circumstances): Judgement | undefined {
  const band = indicator.bands.find(({ grade }) => repeats(text, grade));
  return band?.share && decided(band.share, policy);
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

/** 深入人心, and 优良中低差 without an aim: whatever was no grade leaves it to a person. 是 and 否 answer it too, 否 with nothing. */
export function judgeQualitative(actual: ActualValue, circumstances: Circumstances): Judgement {
  if (actual.kind === "yes-no") return actual.value ? decided(HUNDRED, circumstances.policy) : unmet(NOTHING);
  return undecided(needsFindings.needsGrade.kind.remark({ kind: actualKinds[actual.kind] }));
}

/** 是, 否 */
export function judgeYesNo({ expected }: YesNo, actual: ActualValue): Judgement {
  if (actual.kind !== "yes-no")
    return undecided(needsFindings.needsGrade.yesNo.remark({ kind: actualKinds[actual.kind] }));
  return actual.value === expected ? met() : unmet(NOTHING);
}
