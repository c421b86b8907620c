import { type Exact, exact } from "../base/exact.ts";

/** The day up to which a form is monitored. */
export interface AsOf {
  /** "2024-07-31" */
  readonly date: string;
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** How much of the year has gone by, 0 to 1, in months: 7/12 on 31 July. */
  readonly elapsed: Exact;
}

/** Undefined for what is no day: 2024-02-30. */
export function readAsOf(text: string): AsOf | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = daysIn(Number(year), Number(month));
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return undefined;
  const elapsed = exact(Number(month) - 1)
    .add(exact(Number(day), days))
    .div(exact(12));
  return { date: text, year: Number(year), month: Number(month), elapsed };
}

/** Day 0 of the next month is the last of this one. */
function daysIn(year: number, month: number): number {
  const thirty = [4, 6, 9, 11].includes(month);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : thirty ? 30 : 31;
}
