import type { PartialDate } from "../comparator.ts";
import { evaluateInteger } from "../numerals/hanzi.ts";
import type { DateToken } from "./token.ts";

/*
 * date = year [-./] month ([-./] day)? | (year 年)? (month 月 (day 日)?)? edge? | (year 年)? quarter edge?
 *      | (year 年)? (全年 | 上半年 | 下半年 | 年底) | ranges of days, months, years and quarters (10月1-7日, 1-12月)
 * edge = 底 | 末 | 上旬 | 中旬 | 下旬
 * A number before 年 is a year where it has four digits, or two and a month or 底 behind it; 15年 is a duration.
 */

const NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
const FULL_YEAR = "(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2}|一九[〇零一二三四五六七八九]{2}";
/** 23年12月, 23年底; 23年 alone is a duration. */
const SHORT_YEAR =
  "(?<!\\d)(?:1[5-9]|2\\d|3[0-5])(?=年(?:\\d{1,2}(?:[-~至到]\\d{1,2})?月|[底末终]|第?[一二三四1-4]季度|[上下]半年))";
const YEAR = `(?:${FULL_YEAR}|${SHORT_YEAR})`;
const RANGE = "(?:-{1,2}|~|至|到)";
const EDGE = "(?:底|末|上旬|中旬|下旬|月底)?";

type Groups = Readonly<Record<string, string | undefined>>;
type Draft = Omit<DateToken, "type" | "from" | "to">;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Draft | undefined;
}

const PATTERNS: readonly Pattern[] = [
  {
    pattern: new RegExp(`(?<year>${YEAR})([-./])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})[日号]?(?![\\d.])`, "y"),
    read: ({ year, month, day }) => point({ year, month, day }),
  },
  {
    // 20231231前: without 前 it may be a number.
    pattern: /(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=前|之前|以前|止)/y,
    read: ({ year, month, day }) => point({ year, month, day }),
  },
  {
    // 2023.1-2023.12, 2023.1-12
    pattern: new RegExp(
      `(?<firstYear>${YEAR})\\.(?<first>\\d{1,2})${RANGE}(?:(?<lastYear>${YEAR})\\.)?(?<last>\\d{1,2})(?![\\d.])`,
      "y",
    ),
    read: ({ firstYear, first, lastYear, last }) =>
      period(month(firstYear, first), month(lastYear ?? firstYear, last), "month"),
  },
  {
    // 12.31前: a number with a point is a date only before 前 or 止.
    pattern: /(?<month>\d{1,2})\.(?<day>\d{1,2})(?=前|之前|以前|止)/y,
    read: ({ month, day }) => point({ month, day }),
  },
  {
    // 2023-12 and 2023.12, but not 2023.5万元, 2081.01公里 or the number 2021.3.
    pattern: new RegExp(
      `(?<year>${YEAR})(?:[-/](?<dashed>\\d{1,2})|\\.(?<dotted>0[1-9]|1[0-2]))(?=$|[-~至到前底末止之以月完上中下,;。)(])月?(?<edge>${EDGE})`,
      "y",
    ),
    read: ({ year, dashed, dotted, edge }) => point({ year, month: dashed ?? dotted, edge }),
  },
  {
    pattern: new RegExp(`(?:(?<year>${YEAR})年)?(?<first>${NUMBER})月?${RANGE}(?<last>${NUMBER})月(?:份)?(?!龄)`, "y"),
    read: ({ year, first, last }) => period(month(year, first), month(year, last), "month"),
  },
  {
    // 10月1-7日
    pattern: new RegExp(
      `(?:(?<year>${YEAR})年)?(?<inMonth>${NUMBER})月(?<first>${NUMBER})[日号]?${RANGE}(?<last>${NUMBER})[日号]`,
      "y",
    ),
    read: ({ year, inMonth, first, last }) =>
      period(point({ year, month: inMonth, day: first })?.end, point({ year, month: inMonth, day: last })?.end, "day"),
  },
  {
    // 22-24年: a few years of now; 15-20年 is how long something lasts.
    pattern:
      /(?<![\d.命限期龄用])(?<first>1[89]|2\d|3[0-5])年?(?:-{1,2}|~|至|到)(?<last>1[89]|2\d|3[0-5])年(?:度)?(?![以之左期内])/y,
    read: ({ first, last }) =>
      Number(last) - Number(first) <= MOST_YEARS ? period(yearOf(first), yearOf(last), "year") : undefined,
  },
  {
    // 2021-2023年, 2021-23年
    pattern: new RegExp(`(?<first>${YEAR})年?(?:度)?${RANGE}(?<last>${YEAR}|[1-3]\\d)年(?:度)?`, "y"),
    read: ({ first, last }) => period(yearOf(first), yearOf(last), "year"),
  },
  {
    pattern: new RegExp(`(?:(?<year>${YEAR})年)?第?(?<first>[1-4一二三四])${RANGE}第?(?<last>[1-4一二三四])季度`, "y"),
    read: ({ year, first, last }) => period(quarter(year, first), quarter(year, last), "quarter"),
  },
  {
    pattern: new RegExp(
      `(?:(?<year>${YEAR})(?:年|(?=Q))|本年|当年|今年)?(?:第?(?<first>[1-4一二三四])季度?|Q(?<letter>[1-4]))(?!个)(?<edge>${EDGE})`,
      "y",
    ),
    read: ({ year, first, letter, edge }) => single(quarter(year, first ?? letter), "quarter", edge),
  },
  {
    pattern: new RegExp(
      `(?:(?<year>${YEAR})年(?:度)?|本年度?|当年|今年)?(?<month>${NUMBER})月(?!龄|均)(?:份)?(?:(?<day>${NUMBER})[日号])?(?<edge>${EDGE})`,
      "y",
    ),
    read: point,
  },
  {
    pattern: new RegExp(`(?:(?<year>${YEAR})年(?:度)?|本年度?|当年|今年)?(?<half>[上下])半年(?<edge>${EDGE})`, "y"),
    read: ({ year, half }) =>
      half === "上"
        ? period(month(year, "1"), month(year, "6"), "month")
        : period(month(year, "7"), month(year, "12"), "month"),
  },
  {
    pattern: new RegExp(`(?:(?<year>${YEAR})年(?:度)?)(?:全年度?|年内|度内|内)`, "y"),
    read: ({ year }) => period(digits(year), digits(year), "year"),
  },
  {
    pattern: new RegExp(
      `(?:(?<year>${YEAR})年?(?:度)?|本年度?|当年|今年)?年?(?:年底|年末|年终|底|末)(?!端|梢|线|数|层|座|图|片)`,
      "y",
    ),
    read: ({ year }) => single(month(year, "12"), "month", "底"),
  },
  {
    pattern: new RegExp(`(?<year>${YEAR})年(?:度)?`, "y"),
    read: ({ year }) => single(digits(year), "year", undefined),
  },
  {
    pattern: /(?:全年度?|本年度内?|当年内?|本年内?|年内|年度内|全年度内)(?!部|容|控|涵|度)/y,
    read: () => period("year", "year", "year"),
  },
];

/** A plan of departments runs for five years at most. */
const MOST_YEARS = 5;

/** How a date can begin; spares the patterns where none can. */
const FIRST: ReadonlySet<string> = new Set("0123456789一二三四五六七八九十第Q本当今上下全年");
const BEGINNING =
  /[\d一二三四五六七八九十〇零]{1,4}[年月季.\-/~至到底末]|\d{8}[前之以止]|第[1-4一二三四]|(?:\d{4})?Q[1-4]|[本当今全]年|[上下]半年|年[底末终内度]/y;

/** Reads the date at `at`. A date that does not exist (2月30日) is none. */
export function readDate(text: string, at: number): DateToken | undefined {
  if (!FIRST.has(text.charAt(at))) return undefined;
  BEGINNING.lastIndex = at;
  if (!BEGINNING.test(text)) return undefined;
  for (const { pattern, read } of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === "") continue;
    const draft = read(match.groups ?? {});
    if (draft !== undefined) return { type: "date", from: at, to: at + match[0].length, ...draft };
  }
  return undefined;
}

/** Two digits are a year of this century. */
function yearOf(written: string | undefined): string | undefined {
  const year = digits(written);
  return year?.length === 2 ? `20${year}` : year;
}

function digits(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const value = evaluateInteger(written);
  return value === undefined ? undefined : String(value);
}

/** "2023-06", "--06"; undefined where there is no such month. */
function month(year: string | undefined, written: string | undefined): PartialDate | undefined {
  const value = Number(digits(written) ?? 0);
  return value >= 1 && value <= 12 ? `${yearOf(year) ?? "-"}-${String(value).padStart(2, "0")}` : undefined;
}

function quarter(year: string | undefined, written: string | undefined): PartialDate | undefined {
  const value = digits(written);
  return value === undefined ? undefined : year === undefined ? `Q${value}` : `${yearOf(year)}-Q${value}`;
}

function point({ year, month: written, day, edge }: Groups): Draft | undefined {
  const inMonth = month(year, written);
  if (inMonth === undefined || day === undefined) return single(inMonth, "month", edge);
  const number = Number(digits(day) ?? 0);
  const last = lastDay(Number(digits(written) ?? 0), year === undefined ? undefined : Number(yearOf(year) ?? 0));
  return number >= 1 && number <= last
    ? single(`${inMonth}-${String(number).padStart(2, "0")}`, "day", edge)
    : undefined;
}

/** The last day of a month; 29 for February of an unknown year. */
function lastDay(inMonth: number, year: number | undefined): number {
  if (inMonth !== 2) return [4, 6, 9, 11].includes(inMonth) ? 30 : 31;
  return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** 上旬 and 中旬 end on the 10th and the 20th. */
const DECADES: Readonly<Record<string, string>> = { 上旬: "-10", 中旬: "-20" };

function single(
  date: PartialDate | undefined,
  precision: Draft["precision"],
  edge: string | undefined,
): Draft | undefined {
  if (date === undefined) return undefined;
  const decade = precision === "month" ? DECADES[edge ?? ""] : undefined;
  const exact = decade === undefined ? date : date + decade;
  return {
    start: exact,
    end: exact,
    precision: decade === undefined ? precision : "day",
    isPeriod: false,
    isEnd: (edge ?? "") !== "",
  };
}

function period(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  precision: Draft["precision"],
): Draft | undefined {
  return start === undefined || end === undefined || (start > end && start !== end)
    ? undefined
    : { start, end, precision, isPeriod: true, isEnd: false };
}
