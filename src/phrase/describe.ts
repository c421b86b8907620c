import { sentence, type Text } from "../base/language.ts";
import type {
  Amount,
  Base,
  Bound,
  Change,
  Comparator,
  CompoundPart,
  Deadline,
  Operator,
  PartialDate,
  Per,
  SimpleComparator,
} from "./comparator.ts";
import { isPhysical } from "./units.ts";

/** A comparator as a plain sentence: `>= 2 个` is “不少于2个” / “at least 2 个”. */
export function describeComparator(comparator: Comparator): Text {
  if (comparator.kind !== "compound") return describeSimple(comparator);
  const parts = comparator.parts.map(describePart);
  const [zh, en] = comparator.mode === "all" ? ["；并且", "; and "] : ["；或者", "; or "];
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) };
}

function describePart({ label, ...part }: CompoundPart): Text {
  const text = describeSimple(part);
  return label === undefined ? text : words.labelled({ label, part: text });
}

const words = {
  labelled: sentence({ zh: "{label}{part}", en: "{label} {part}" }),
  ">=": sentence({ zh: "不低于{n}", en: "at least {n}" }),
  counted: sentence({ zh: "不少于{n}", en: "at least {n}" }),
  ">": sentence({ zh: "超过{n}（不含）", en: "more than {n}" }),
  "<=": sentence({ zh: "不超过{n}", en: "at most {n}" }),
  "<": sentence({ zh: "低于{n}（不含）", en: "less than {n}" }),
  "=": sentence({ zh: "等于{n}", en: "exactly {n}" }),
  implied: sentence({ zh: "{n}（未写明比较方式）", en: "{n} (operator not written)" }),
  around: sentence({ zh: "约{n}", en: "about {n}" }),
  above: sentence({ zh: "{n}略多", en: "somewhat more than {n}" }),
  below: sentence({ zh: "接近{n}", en: "nearly {n}" }),
  between: sentence({ zh: "{lower}到{upper}", en: "from {lower} to {upper}" }),
  without: sentence({ zh: "{range}（不含{ends}）", en: "{range} (without {ends})" }),
  tolerance: sentence({ zh: "{n}上下{d}以内", en: "within {d} of {n}" }),
  vague: sentence({ zh: "{lower}到{upper}之间的概数", en: "vaguely between {lower} and {upper}" }),
  fromLevel: sentence({ zh: "由{level}", en: "from {level}" }),
  upBy: sentence({ zh: "{base}增加{amount}", en: "up {base}, {amount}" }),
  downBy: sentence({ zh: "{base}减少{amount}", en: "down {base}, {amount}" }),
  upTo: sentence({ zh: "{base}提高到{amount}", en: "up {base} to {amount}" }),
  downTo: sentence({ zh: "{base}降低到{amount}", en: "down {base} to {amount}" }),
  by: sentence({ zh: "不晚于{date}", en: "by {date}" }),
  before: sentence({ zh: "早于{date}", en: "before {date}" }),
  during: sentence({ zh: "{from}到{to}期间", en: "during {from} to {to}" }),
  duringOne: sentence({ zh: "{from}期间", en: "during {from}" }),
  rank: sentence({ zh: "名次{op}", en: "rank {op}" }),
  grade: sentence({ zh: "等级{op}", en: "grade {op}" }),
  quality: sentence({ zh: "定性：{text}", en: "judged by quality: {text}" }),
  scale: sentence({ zh: "按{grades}评定，没有说明目标等级", en: "graded {grades}, no grade is aimed at" }),
};

const fixed = {
  yes: sentence({ zh: "是", en: "yes" })({}),
  no: sentence({ zh: "否", en: "no" })({}),
  notApplicable: sentence({ zh: "不适用", en: "not applicable" })({}),
  lower: sentence({ zh: "下限", en: "the lower end" })({}),
  upper: sentence({ zh: "上限", en: "the upper end" })({}),
  ends: sentence({ zh: "两端", en: "both ends" })({}),
};

function describeSimple(c: SimpleComparator): Text {
  switch (c.kind) {
    case "bound":
    case "interval":
    case "approximate":
      return describeAmount(c);
    case "tolerance":
      return words.tolerance({ n: quantity(c.value, c.unit), d: quantity(c.plusMinus, c.share ?? c.unit) });
    case "vague":
      return words.vague({ lower: c.lower, upper: quantity(c.upper, c.unit) });
    case "change":
      return describeChange(c);
    case "deadline":
      return c.date.endsWith("-end") ? atEachEnd(c.per ?? "") : recurring(words[c.when]({ date: dateOf(c) }), c.per);
    case "period":
      return c.from === c.to
        ? words.duringOne({ from: describeDate(c.from) })
        : words.during({ from: describeDate(c.from), to: describeDate(c.to) });
    case "ratio":
      return compared(c.op, c.implied, `${c.left}:${c.right}`);
    case "rank":
      return words.rank({ op: compared(c.op, false, c.value) });
    case "grade":
      return words.grade({ op: compared(c.op, c.implied, c.grade) });
    case "yes-no":
      return c.expected ? fixed.yes : fixed.no;
    case "qualitative":
      return words.quality({ text: c.text });
    case "reference":
      return compared(c.op, false, `“${c.name}”`);
    case "scale":
      return words.scale({ grades: c.grades.join("/") });
    case "not-applicable":
      return fixed.notApplicable;
  }
}

function describeAmount(a: Amount): Text {
  if (a.kind === "bound") return recurring(bounded(a), a.per);
  if (a.kind === "approximate") return recurring(words[a.side]({ n: quantity(a.value, a.unit) }), a.per);
  const range = words.between({ lower: a.lower, upper: quantity(a.upper, a.unit) });
  const missing = a.lowerInclusive ? fixed.upper : a.upperInclusive ? fixed.lower : fixed.ends;
  return recurring(a.lowerInclusive && a.upperInclusive ? range : words.without({ range, ends: missing }), a.per);
}

/** 不少于2个, but 不低于95% and 不低于30米. */
function bounded({ op, implied, value, unit }: Bound): Text {
  const n = quantity(value, unit);
  const isCounted = unit !== "" && !isPhysical(unit) && !/^[%‰‱分]|百分点/.test(unit);
  return op === ">=" && isCounted ? words.counted({ n }) : compared(op, implied, n);
}

function compared(op: Operator, isImplied: boolean, n: Text | string): Text {
  return isImplied ? words.implied({ n }) : words[op]({ n });
}

/** In Chinese a number and its unit are written together. */
function quantity(value: string, unit: string): Text {
  const zh = value + unit;
  return { zh, en: unit === "" || unit.startsWith("/") ? zh : `${value} ${unit}` };
}

/** 每季度末前: `by --quarter-end per quarter` */
function atEachEnd(per: string): Text {
  const { zh, en } = PER[per] ?? { zh: `每${per}`, en: `every ${per}` };
  return { zh: `不晚于${zh}末`, en: `by the end of ${en}` };
}

const PER: Readonly<Record<string, Text>> = {
  year: sentence({ zh: "每年", en: "every year" })({}),
  "half-year": sentence({ zh: "每半年", en: "every half-year" })({}),
  quarter: sentence({ zh: "每季度", en: "every quarter" })({}),
  month: sentence({ zh: "每月", en: "every month" })({}),
  week: sentence({ zh: "每周", en: "every week" })({}),
  day: sentence({ zh: "每天", en: "every day" })({}),
};

function recurring(text: Text, per: string | undefined): Text {
  if (per === undefined) return text;
  const how = PER[per] ?? { zh: `每${per.replace(" ", "")}`, en: `per ${per}` };
  return { zh: `${how.zh}${text.zh}`, en: `${text.en} ${how.en}` };
}

function dateOf({ when, date, per }: Deadline): Text {
  return when === "by" ? describeEnd(date, per) : describeDate(date, per);
}

const BASES: Readonly<Record<string, Text>> = {
  "previous-year": sentence({ zh: "比上年", en: "on the previous year" })({}),
  "same-period-last-year": sentence({ zh: "比上年同期", en: "on the same period last year" })({}),
  "previous-quarter": sentence({ zh: "比上季度", en: "on the previous quarter" })({}),
  "previous-month": sentence({ zh: "比上月", en: "on the previous month" })({}),
  "previous-period": sentence({ zh: "比上期", en: "on the previous period" })({}),
  unstated: sentence({ zh: "比（未写明的基期）", en: "on an unstated base" })({}),
};

function baseText(base: Base): Text {
  switch (base.kind) {
    case "named":
      return BASES[base.name] ?? { zh: "", en: "" };
    case "date":
      return { zh: `比${describeDate(base.date).zh}`, en: `on ${describeDate(base.date).en}` };
    case "level":
      return words.fromLevel({ level: quantity(base.value, base.unit) });
    case "reference":
      return { zh: `比“${base.name}”`, en: `on “${base.name}”` };
  }
}

function describeChange({ direction, to, amount, base }: Change): Text {
  const say = direction === "up" ? (to ? words.upTo : words.upBy) : to ? words.downTo : words.downBy;
  const described = amount === undefined ? { zh: "", en: "" } : describeAmount(amount);
  const text = say({ base: baseText(base), amount: { zh: described.zh, en: described.en } });
  return { zh: text.zh, en: text.en.replace(/, $/, "") };
}

/** A date of which parts may be missing, as people write it: `--12` is 12月 / December. */
function describeDate(date: PartialDate | "year", per?: Per): Text {
  if (date === "year") return { zh: "本年度", en: "the year of the form" };
  // With `per month`, --10 is the tenth day.
  if (per === "month") return { zh: `${number(date)}日`, en: `day ${number(date)}` };
  const { year, quarter, month, day } = PARTIAL_DATE.exec(date)?.groups ?? {};
  const zh = [year && `${year}年`, quarter && `第${QUARTERS[number(quarter) - 1]}季度`, month && `${number(month)}月`];
  const en = [day && number(day), quarter && `Q${quarter}`, month && MONTHS[number(month) - 1], year];
  return { zh: zh.join("") + (day ? `${number(day)}日` : ""), en: en.filter((part) => part !== undefined).join(" ") };
}

/** The last day that is still in time: of a month, a quarter or a year its end. */
function describeEnd(date: PartialDate, per?: Per): Text {
  const { zh, en } = describeDate(date, per);
  if (zh.endsWith("日")) return { zh, en };
  return { zh: zh + (zh.endsWith("季度") ? "末" : "底"), en: `the end of ${en}` };
}

/** 2021-12-31, 2023-12, 2023, --12-31, --12, Q4, 2023-Q4 */
const PARTIAL_DATE = /^(?:(?<year>\d{4})-?|--)?(?:Q(?<quarter>[1-4])|(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

const QUARTERS = "一二三四";
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

function number(digits: string): number {
  return Number(digits.replaceAll("-", ""));
}
