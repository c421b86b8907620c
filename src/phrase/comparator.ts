/** A number as canonical text: a decimal without separators or trailing zeros ("12.5") or a reduced fraction ("2/3"). */
export type Value = string;

export type Operator = ">=" | ">" | "<=" | "<" | "=";

/**
 * The units in which something recurs. Anything else ("次", "人") stands as printed: `>= 2 小时 per 次`, and so many of
 * them with a blank between: `>= 9 次 per 3 年`.
 */
export type Per = string;

/** A threshold: 不少于2个 is `>= 2 个`. */
export interface Bound {
  readonly kind: "bound";
  readonly op: Operator;
  readonly value: Value;
  /** As printed after folding; "" where there is none. */
  readonly unit: string;
  /** True where no operator is written (1支, 100%): its meaning is policy. Then `op` is "=". */
  readonly implied: boolean;
  /** How often: `>= 1 次 per quarter`. */
  readonly per?: Per;
}

/** Between two ends: 3-5次 is `[3, 5] 次`. */
export interface Interval {
  readonly kind: "interval";
  readonly lower: Value;
  readonly upper: Value;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  readonly unit: string;
  readonly per?: Per;
}

/** `50 ± 5 %`, `5000 元 ± 5 %` */
export interface Tolerance {
  readonly kind: "tolerance";
  readonly value: Value;
  readonly plusMinus: Value;
  /** Of the value and, without `share`, of what it may differ by. */
  readonly unit: string;
  /** Where the difference is a share of the value: `5000 元 ± 5 %`. */
  readonly share?: "%" | "‰";
}

/** 约500人 `~`, 三百余人 `~>`, 近千人 `~<`. How far it reaches is policy: the comparator carries no width. */
export interface Approximate {
  readonly kind: "approximate";
  readonly side: "around" | "above" | "below";
  readonly value: Value;
  readonly unit: string;
  readonly per?: Per;
}

/** 数百人: `vague [200, 1000) 人`, a number of which only the order is said. */
export interface Vague {
  readonly kind: "vague";
  /** Counts. */
  readonly lower: Value;
  /** Does not count. */
  readonly upper: Value;
  readonly unit: string;
}

/** What a change amounts to. */
export type Amount = Bound | Interval | Approximate;

/** What a change is measured against. */
export type Base =
  /** previous-year, same-period-last-year, previous-quarter, previous-month, previous-period, unstated */
  | { readonly kind: "named"; readonly name: BaseName }
  /** 较2020年, 较2020年6月 */
  | { readonly kind: "date"; readonly date: string }
  /** 由10%降至8% */
  | { readonly kind: "level"; readonly value: Value; readonly unit: string }
  /** 较全国平均水平 */
  | { readonly kind: "reference"; readonly name: string };

export type BaseName =
  | "previous-year"
  | "same-period-last-year"
  | "previous-quarter"
  | "previous-month"
  | "previous-period"
  | "unstated";

/** 较上年增长5%以上 is `up >= 5 % vs previous-year`; 降至8% is `down to =? 8 % vs unstated`. */
export interface Change {
  readonly kind: "change";
  readonly direction: "up" | "down";
  /** True where the amount is the level reached (增长至), false where it is the difference (增长). */
  readonly to: boolean;
  /** Absent where only the direction is said. */
  readonly amount: Amount | undefined;
  readonly base: Base;
}

/**
 * A date of which parts may be missing: "2021-12-31", "2023-12", "2023", "--12-31" (any year), "--12", "Q4", "2023-Q4".
 * With `per month`, "--10" is the tenth day; "--month-end per month", "--quarter-end per quarter".
 */
export type PartialDate = string;

/** `by`: on that date at the latest. `before`: the date itself is too late. */
export interface Deadline {
  readonly kind: "deadline";
  readonly when: "by" | "before";
  readonly date: PartialDate;
  readonly per?: Per;
}

/** 2020年1月--2020年11月. `year` is the year of the form. */
export interface Period {
  readonly kind: "period";
  readonly from: PartialDate | "year";
  /** Equal to `from` for a single period. */
  readonly to: PartialDate | "year";
}

/** 不低于1:3 */
export interface Ratio {
  readonly kind: "ratio";
  readonly op: Operator;
  readonly left: Value;
  readonly right: Value;
  readonly implied: boolean;
}

/** 前三名 is `rank <= 3`. */
export interface Rank {
  readonly kind: "rank";
  readonly op: Operator;
  readonly value: Value;
}

/** 二级以上 is `grade >= 二级`: at least as good. */
export interface Grade {
  readonly kind: "grade";
  readonly op: Operator;
  readonly grade: string;
  readonly implied: boolean;
}

export interface YesNo {
  readonly kind: "yes-no";
  readonly expected: boolean;
}

/** 深入人心, 达标: judged by a person. */
export interface Qualitative {
  readonly kind: "qualitative";
  readonly text: string;
}

/** 不超预算 is `<= @预算`: against a figure that stands elsewhere. */
export interface Reference {
  readonly kind: "reference";
  readonly op: Operator;
  readonly name: string;
}

/** 定性 优良中低差: how it will be graded, without saying what is aimed at. */
export interface Scale {
  readonly kind: "scale";
  /** Best first. */
  readonly grades: readonly string[];
}

/** 无, 不涉及 */
export interface NotApplicable {
  readonly kind: "not-applicable";
}

/** 12月底前100%到位 is `all(by --12; =? 100 %)`, 完成率100%，合格率≥98% is `all(完成率: =? 100 %; 合格率: >= 98 %)`. */
export interface Compound {
  readonly kind: "compound";
  readonly mode: "all" | "any";
  readonly parts: readonly CompoundPart[];
}

/** One demand of several, with the words that name it where they stand before its number. */
export type CompoundPart = SimpleComparator & { readonly label?: string };

export type SimpleComparator =
  | Bound
  | Interval
  | Tolerance
  | Approximate
  | Vague
  | Change
  | Deadline
  | Period
  | Ratio
  | Rank
  | Grade
  | YesNo
  | Qualitative
  | Reference
  | Scale
  | NotApplicable;

/** What a target phrase says, typed. `printComparator` and `parseComparator` give and take its notation. */
export type Comparator = SimpleComparator | Compound;
