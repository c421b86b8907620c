import { exact } from "../../base/exact.ts";
import { daysOf, hasYear, isDay } from "../../meaning/calendar.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Deadline, PartialDate, Period } from "../../phrase/comparator.ts";
import type { Policy } from "../../settings/policy.ts";
import { NOTHING, shareOfPercent } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { type Circumstances, type Decided, type Judgement, met, undecided, unmet } from "./judgement.ts";
import { actualKinds } from "./messages.ts";

/** 12月31日前, 9月前, 第四季度: in time or not; what remains of the points when late is policy. */
export function judgeDeadline(target: Deadline, actual: ActualValue, circumstances: Circumstances): Judgement {
  if (target.per !== undefined) return undecided(needsFindings.needsGrade.everyPeriod.remark({}));
  return againstDay(lastDayInTime(target, circumstances), target.date, actual, circumstances);
}

/** Holds a date against the last day that is in time. */
function againstDay(
  limit: number | undefined,
  deadline: PartialDate,
  actual: ActualValue,
  { policy, year }: Circumstances,
): Judgement {
  if (actual.kind !== "date") return noDate(actual);
  const done = daysOf(actual.date, year);
  if (limit === undefined || done === undefined) return undecided(judgingFindings.unreadable.noSuchDate.remark({}));
  if (!hasYear(actual.date) && hasYear(deadline) && !deadline.startsWith(String(year)))
    return undecided(needsFindings.needsYear.here.remark({ actual: actual.date }));
  if (isBeforeYear(done.last, year)) return undecided(judgingFindings.beforePeriod.year.remark({ year }));
  if (done.last <= limit) return met();
  // 12月 for a deadline on 15 December: the month does not tell.
  return done.first <= limit ? undecided(needsFindings.needsDay.here.remark({})) : late(done.last - limit, policy);
}

/** 2022-12-31 in a form of 2023 is a slip of the pen more often than work done in advance. */
function isBeforeYear(day: number, year: number): boolean {
  const begin = daysOf("year", year);
  return year > 0 && begin !== undefined && day < begin.first;
}

function noDate(actual: Exclude<ActualValue, { kind: "date" }>): Judgement {
  return undecided(needsFindings.needsDate.here.remark({ kind: actualKinds[actual.kind] }));
}

function lastDayInTime({ when, date }: Deadline, { policy, year }: Circumstances): number | undefined {
  const days = daysOf(date, year);
  if (days === undefined) return undefined;
  if (when === "before") return days.first - 1;
  return policy.deadlineDay === "too-late" && isDay(days) ? days.last - 1 : days.last;
}

function late(days: number, policy: Policy): Decided {
  const step = policy.late.find((candidate) => days <= candidate.days);
  return unmet(step === undefined ? NOTHING : shareOfPercent(exact(step.percent)));
}

/** 2020年1月--2020年11月: done within the period. After its end it is late like any deadline. */
export function judgePeriod({ from, to }: Period, actual: ActualValue, circumstances: Circumstances): Judgement {
  const { year } = circumstances;
  const [begin, end] = [daysOf(from, year), daysOf(to, year)];
  const done = actual.kind === "date" ? daysOf(actual.date, year) : undefined;
  if (begin !== undefined && done !== undefined && done.last < begin.first)
    return undecided(judgingFindings.beforePeriod.period.remark({}));
  return againstDay(end?.last, to, actual, circumstances);
}
