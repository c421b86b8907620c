import { daysOf } from "../../meaning/calendar.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Period } from "../../phrase/comparator.ts";
import { againstDay } from "../judging/deadline.ts";
import { type Circumstances, type Judgement, undecided } from "../judging/judgement.ts";
import { messages } from "../judging/messages.ts";

/** 2020年1月--2020年11月: done within the period. After its end it is late like any deadline. */
export function judgePeriod({ from, to }: Period, actual: ActualValue, circumstances: Circumstances): Judgement {
  const { year } = circumstances;
  const [begin, end] = [daysOf(from, year), daysOf(to, year)];
  const done = actual.kind === "date" ? daysOf(actual.date, year) : undefined;
  if (begin !== undefined && done !== undefined && done.last < begin.first)
    return undecided("actuals/before-period", messages.beforePeriod({}));
  return againstDay(end?.last, to, actual, circumstances);
}
