import type { PartialDate } from "../comparator.ts";
import type { Numeral } from "../numerals/read-numeral.ts";
import type { Sense } from "./words.ts";

interface Stretch {
  /** Offsets in the folded phrase. */
  readonly from: number;
  readonly to: number;
}

export interface NumeralToken extends Stretch {
  readonly type: "numeral";
  readonly numeral: Numeral;
}

/** What follows a number: 个, %, 元/人·月 (three parts). Never empty. */
export interface UnitToken extends Stretch {
  readonly type: "unit";
  readonly parts: readonly string[];
}

export interface DateToken extends Stretch {
  readonly type: "date";
  /** First and last day, month or quarter meant; the same for a single date. */
  readonly start: PartialDate | "year";
  readonly end: PartialDate | "year";
  readonly precision: "day" | "month" | "quarter" | "year";
  /** Written as a stretch of time (上半年, 1-12月, 全年), not as a point in it. */
  readonly isPeriod: boolean;
  /** 底, 末: the end of the month or year. */
  readonly isEnd: boolean;
}

/** A rung of a ladder: 二级, 3A级, 良好, 省级. */
export interface GradeToken extends Stretch {
  readonly type: "grade";
  readonly grade: string;
}

export interface WordToken extends Stretch {
  readonly type: "word";
  readonly sense: Sense;
}

export interface MarkToken extends Stretch {
  readonly type: "mark";
  readonly mark: string;
}

export interface TextToken extends Stretch {
  readonly type: "text";
}

export type Token = NumeralToken | UnitToken | DateToken | GradeToken | WordToken | MarkToken | TextToken;
