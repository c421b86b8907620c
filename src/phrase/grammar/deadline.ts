import type { Deadline, Period, SimpleComparator } from "../comparator.ts";
import type { Doubt, Mark, Match, Outcome, Phrase } from "../match.ts";
import { indices, isMark, mark, roleAt, textOf } from "../match.ts";
import { bases, doubts, ignored, reasons } from "../messages.ts";
import type { DateToken } from "../tokens/token.ts";
import type { Sense } from "../tokens/words.ts";

/*
 * deadline = (no-later | hold | ≤ | < | to | frame)* date (before | until | within)? | date "-" date
 *          | per number 日 before?                                    每月10日前
 */

export function readDeadline(phrase: Phrase, at: number): Outcome<Deadline | Period> {
  const lead = readLead(phrase, at);
  const token = phrase.tokens[lead.next];
  if (token?.type !== "date") return undefined;
  if (isAttribute(phrase, lead.next, token)) return undefined;
  return (
    readSpan(phrase, lead, token) ?? (token.isPeriod ? readPeriod(phrase, lead, token) : readPoint(phrase, lead, token))
  );
}

interface Lead {
  readonly next: number;
  readonly marks: readonly Mark[];
  /** 不晚于 and 截至 say that the day counts; < and 早于 that it does not. */
  readonly day: "counts" | "too-late" | undefined;
}

function readLead(phrase: Phrase, at: number): Lead {
  let lead: Lead = { next: at, marks: [], day: undefined };
  for (;;) {
    const sense = senseAt(phrase, lead.next);
    const strictness = sense === undefined ? undefined : dayIn(sense);
    if (strictness !== undefined) lead = step(lead, "comparator", strictness);
    else if (lead.next - at >= LONGEST_LEAD) return lead;
    else if (LEADS.has(sense?.role ?? "") || isMark(phrase, lead.next, "“”:")) lead = step(lead, "ignored", lead.day);
    else return lead;
  }
}

/** No clerk writes more words before one date; keeps the work linear. */
const LONGEST_LEAD = 10;

/** Words that may stand before a date without changing it. */
const LEADS: ReadonlySet<string> = new Set(["frame", "hedge", "between", "copula", "to", "from"]);

function senseAt({ tokens }: Phrase, at: number): Sense | undefined {
  const token = tokens[at];
  return token?.type === "word" ? token.sense : undefined;
}

function dayIn(sense: Sense): Lead["day"] {
  if (sense.role === "no-later") return sense.strict ? "too-late" : "counts";
  if (sense.role !== "comparator") return undefined;
  return sense.op === "<=" ? "counts" : sense.op === "<" ? "too-late" : undefined;
}

function step(lead: Lead, role: Mark["role"], day: Lead["day"]): Lead {
  return {
    next: lead.next + 1,
    marks: [...lead.marks, mark(lead.next, role, role === "ignored" ? ignored.frame : undefined)],
    day,
  };
}

/** 2023年度任务, 2023年计划任务: the year belongs to the noun behind it, unless a threshold follows. */
function isAttribute(phrase: Phrase, at: number, token: DateToken): boolean {
  if (token.precision !== "year" || token.isPeriod) return false;
  let next = at + 1;
  while (roleAt(phrase, next) === "frame") next += 1;
  const type = phrase.tokens[next]?.type;
  return (type === "text" || type === "grade") && !isThresholdAhead(phrase, next);
}

function isThresholdAhead(phrase: Phrase, at: number): boolean {
  for (let next = at; next < phrase.tokens.length && !isMark(phrase, next, ",;。"); next += 1)
    if (phrase.tokens[next]?.type === "numeral") return true;
  return false;
}

/** 2020年1月-2020年11月 */
function readSpan(phrase: Phrase, lead: Lead, first: DateToken): Outcome<Period> {
  let at = lead.next + 1;
  while (isMark(phrase, at, "-~") || roleAt(phrase, at) === "to") at += 1;
  const last = phrase.tokens[at];
  if (at === lead.next + 1 || last?.type !== "date" || last.isPeriod || first.isPeriod) return undefined;
  const between = indices(lead.next + 1, at).map((index) => mark(index, "period"));
  const to = withYearOf(first.start, last.end);
  if (to === undefined)
    return { failure: reasons.noSuchDate({ text: textOf(phrase, lead.next, at + 1) }), index: lead.next };
  return {
    value: { kind: "period", from: first.start, to },
    next: at + 1,
    marks: [...lead.marks, mark(lead.next, "date"), ...between, mark(at, "date")],
    doubts: [],
  };
}

/** 2023年1月1日至12月31日: the year is said once. From October to March it is another one, which nobody wrote. */
function withYearOf(start: string, end: string): string | undefined {
  const year = /^\d{4}(?=-)/.exec(start)?.[0];
  if (year === undefined || !end.startsWith("--")) return end;
  return end.slice(2) >= start.slice(5) ? `${year}${end.slice(1)}` : undefined;
}

/** 全年, 1-12月, 上半年. */
function readPeriod(phrase: Phrase, lead: Lead, token: DateToken): Match<Period> {
  const [, first, last] = SHORT_YEARS.exec(textOf(phrase, lead.next, lead.next + 1)) ?? [];
  return {
    value: { kind: "period", from: token.start, to: token.end },
    next: lead.next + 1,
    marks: [...lead.marks, mark(lead.next, "period")],
    doubts: first === undefined || last === undefined ? [] : [yearsOrDuration(first, last)],
  };
}

/** 22-24年 */
const SHORT_YEARS = /^(\d\d)年?\D+(\d\d)年/;

function yearsOrDuration(lower: string, upper: string): Doubt {
  const duration: SimpleComparator = {
    kind: "interval",
    lower,
    upper,
    lowerInclusive: true,
    upperInclusive: true,
    unit: "年",
  };
  return { code: "date-or-number", message: doubts["date-or-number"], alternative: () => duration };
}

function readPoint(phrase: Phrase, lead: Lead, token: DateToken): Outcome<Deadline | Period> {
  const role = roleAt(phrase, lead.next + 1);
  const marks = [...lead.marks, mark(lead.next, "date")];
  const found = { next: lead.next + 1, marks, doubts: [] };
  if (role === "after")
    return { failure: reasons.after({ text: textOf(phrase, lead.next, lead.next + 2) }), index: lead.next };
  if (role === "before")
    return { ...before(token, lead), next: lead.next + 2, marks: [...marks, mark(lead.next + 1, "comparator")] };
  if (role === "suffix") return within(phrase, token, found);
  const deadline: Deadline = { kind: "deadline", when: lead.day === "too-late" ? "before" : "by", date: token.end };
  if (role === "until")
    return { ...found, value: deadline, next: lead.next + 2, marks: [...marks, mark(lead.next + 1, "comparator")] };
  if (token.precision !== "year" || lead.day !== undefined) return { ...found, value: deadline };
  const next = phrase.tokens[found.next];
  // 2020年的1.5倍 is measured by that year.
  if (textOf(phrase, found.next, found.next + 1) === "的" && phrase.tokens[found.next + 1]?.type === "numeral")
    return { failure: reasons.tellingWord({ text: textOf(phrase, lead.next, lead.next + 2) }), index: lead.next };
  // 2023年13月: what follows a year at once is the rest of a date, and it was none.
  if (next?.type === "numeral")
    return { failure: reasons.noSuchDate({ text: textOf(phrase, lead.next, lead.next + 3) }), index: lead.next };
  // 2023年合格率≥95%: the year in which a threshold is to be met.
  const isUntil = lead.marks.some(({ index }) => roleAt(phrase, index) === "to");
  if (isThresholdAhead(phrase, found.next) && !isUntil)
    return { ...found, value: { kind: "period", from: token.start, to: token.end } };
  return { ...found, value: deadline, doubts: [yearOrDeadline] };
}

/** 12月31日前: whether the day counts is open. 9月前: the month itself is too late. */
function before(token: DateToken, lead: Lead): Pick<Match<Deadline>, "value" | "doubts"> {
  const includes = token.precision === "day" || token.isEnd || lead.day === "counts";
  const value: Deadline = { kind: "deadline", when: includes ? "by" : "before", date: token.end };
  if (includes && (token.precision !== "day" || lead.day === "counts")) return { value, doubts: [] };
  return { value, doubts: [otherDay(includes ? "deadline-day" : "deadline-month")] };
}

/** 6月内, 2023年以内: during it. Anything else behind a date (以上) makes no sense. */
function within(phrase: Phrase, token: DateToken, found: Omit<Match<Period>, "value">): Outcome<Period> {
  const next = phrase.tokens[found.next];
  const isWithin = next?.type === "word" && next.sense.role === "suffix" && next.sense.op === "<=";
  if (!isWithin)
    return { failure: reasons.after({ text: textOf(phrase, found.next - 1, found.next + 1) }), index: found.next };
  return {
    value: { kind: "period", from: token.start, to: token.end },
    next: found.next + 1,
    marks: [...found.marks, mark(found.next, "period", next.sense.basis && bases.inclusive)],
    doubts: [],
  };
}

function otherDay(code: "deadline-day" | "deadline-month"): Doubt {
  return {
    code,
    message: doubts[code],
    alternative: (comparator) =>
      comparator.kind === "deadline" ? { ...comparator, when: comparator.when === "by" ? "before" : "by" } : undefined,
  };
}

/** 2023年 alone */
export const yearOrDeadline: Doubt = {
  code: "year-or-deadline",
  message: doubts["year-or-deadline"],
  alternative: (comparator): SimpleComparator | undefined =>
    comparator.kind === "deadline" ? { kind: "period", from: comparator.date, to: comparator.date } : undefined,
};

/** 每月10日前: the day of each month; 每季度末: the end of each quarter. */
export function readDayOfPeriod(phrase: Phrase, at: number): Match<Deadline> | undefined {
  return readEndOfPeriod(phrase, at) ?? readDayOfMonth(phrase, at);
}

const ENDS: Readonly<Record<string, string>> = { month: "--month-end", quarter: "--quarter-end" };

function readEndOfPeriod(phrase: Phrase, at: number): Match<Deadline> | undefined {
  const token = phrase.tokens[at];
  if (token?.type !== "word" || token.sense.role !== "per") return undefined;
  const date = ENDS[token.sense.per];
  if (date === undefined || roleAt(phrase, at + 1) !== "period-end") return undefined;
  return {
    value: { kind: "deadline", when: "by", date, per: token.sense.per },
    next: at + 2,
    marks: [mark(at, "period"), mark(at + 1, "date")],
    doubts: [],
  };
}

function readDayOfMonth(phrase: Phrase, at: number): Match<Deadline> | undefined {
  const per = phrase.tokens[at];
  const day = phrase.tokens[at + 1];
  if (per?.type !== "word" || per.sense.role !== "per" || per.sense.per !== "month") return undefined;
  if (day?.type !== "numeral" || day.numeral.share !== undefined || !/^[日号]$/.test(textOf(phrase, at + 2, at + 3)))
    return undefined;
  const number = Number(day.numeral.value);
  if (!Number.isInteger(number) || number < 1 || number > 31) return undefined;
  const hasBefore = roleAt(phrase, at + 3) === "before";
  const next = at + 3 + (hasBefore ? 1 : 0);
  return {
    value: { kind: "deadline", when: "by", date: `--${String(number).padStart(2, "0")}`, per: "month" },
    next,
    marks: [
      mark(at, "period"),
      mark(at + 1, "date"),
      mark(at + 2, "date"),
      ...(hasBefore ? [mark(at + 3, "comparator")] : []),
    ],
    doubts: hasBefore ? [otherDay("deadline-day")] : [],
  };
}
