import type { Amount, Base, Change, SimpleComparator } from "../comparator.ts";
import { doubts, ignored } from "../messages.ts";
import type { Doubt, Mark, Match, Outcome, Phrase } from "./match.ts";
import { indices, isFailure, isMark, mark, roleAt, textOf } from "./match.ts";
import { combine, readSuffix } from "./operator.ts";
import { readQuantity } from "./quantity.ts";
import { readThreshold } from "./threshold.ts";

/*
 * change     = base? ","? per? direction noun? to? threshold base?      较上年增长5%以上, 提高满意度至95%
 *            | base direction                                           较上年下降
 *            | (up | direction) 翻 number 番                            翻两番
 * base       = versus? (named | year 年) compared?
 * transition = from quantity direction? to threshold                    由10%降至8%
 */

export function readChange(phrase: Phrase, at: number): Outcome<Change> {
  const base = readBase(phrase, at);
  const per = readYearly(phrase, base?.next ?? at);
  const start = per?.next ?? base?.next ?? at;
  const filler = base !== undefined && /^有所?$/.test(textOf(phrase, start, start + 1)) ? 1 : 0;
  const lead = [
    ...(base?.marks ?? []),
    ...(per?.marks ?? []),
    ...(filler === 1 ? [mark(start, "ignored", ignored.frame)] : []),
  ];
  const verb = start + filler;
  const found =
    readDoubling(phrase, verb) ??
    readHalved(phrase, verb) ??
    readVerb(phrase, verb) ??
    (base === undefined ? undefined : readMoreOrLess(phrase, verb));
  if (found === undefined || isFailure(found)) return found;
  const trailing = base === undefined ? readTrailingBase(phrase, found.next) : undefined;
  const stated = base?.value ?? trailing?.value;
  if (found.value.amount === undefined && stated === undefined) return undefined;
  const value = withYearly({ ...found.value, base: stated ?? per?.value.base ?? UNSTATED }, per?.value.per);
  return {
    value,
    next: trailing?.next ?? found.next,
    marks: [...lead, ...found.marks, ...(trailing?.marks ?? [])],
    doubts: [...found.doubts, ...(per?.doubts ?? []), ...changeDoubts(value, textOf(phrase, at, found.next))],
  };
}

const UNSTATED: Base = { kind: "named", name: "unstated" };
const PREVIOUS_YEAR: Base = { kind: "named", name: "previous-year" };

/** 较上年, 与2020年相比, 同比 */
function readBase(phrase: Phrase, at: number): Match<Base> | undefined {
  const hasVersus = roleAt(phrase, at) === "versus";
  const start = hasVersus ? at + 1 : at;
  const token = phrase.tokens[start];
  const value = baseOf(token);
  if (value === undefined || (value.kind === "date" && !hasVersus)) return undefined;
  const isPlain = roleAt(phrase, start + 1) === "compared";
  const end = start + 1 + (isPlain ? 1 : 0);
  const next = isMark(phrase, end, ",") && (hasVersus || isPlain) ? end + 1 : end;
  return { value, next, marks: indices(at, next).map((index) => mark(index, "base")), doubts: [] };
}

function baseOf(token: Phrase["tokens"][number] | undefined): Base | undefined {
  if (token?.type === "word" && token.sense.role === "base") return { kind: "named", name: token.sense.base };
  return token?.type === "date" && /^\d{4}(?:-\d\d)?$/.test(token.end) ? { kind: "date", date: token.end } : undefined;
}

/** 增长5%(较上年) */
function readTrailingBase(phrase: Phrase, at: number): Match<Base> | undefined {
  if (!isMark(phrase, at, "(")) return undefined;
  const base = readBase(phrase, at + 1);
  return base !== undefined && isMark(phrase, base.next, ")")
    ? { ...base, next: base.next + 1, marks: [mark(at, "base"), ...base.marks, mark(base.next, "base")] }
    : undefined;
}

/** 年增加5% is against last year; 每年增长5% and 年均增长 recur. */
function readYearly(phrase: Phrase, at: number): Match<{ per: string | undefined; base: Base }> | undefined {
  const token = phrase.tokens[at];
  if (token?.type !== "word" || token.sense.role !== "per") return undefined;
  const isPlainYear = textOf(phrase, at, at + 1) === "年";
  const isAverage = textOf(phrase, at, at + 1).includes("均");
  return {
    value: {
      per: isPlainYear ? undefined : token.sense.per,
      base: isAverage ? UNSTATED : PREVIOUS_YEAR,
    },
    next: at + 1,
    marks: [mark(at, "period")],
    doubts: isPlainYear ? [yearly] : [],
  };
}

type Bare = Omit<Change, "base">;

/** 翻一番: to twice the value; 翻两番: to four times. */
function readDoubling(phrase: Phrase, at: number): Match<Bare> | undefined {
  if (roleAt(phrase, at) !== "double") return undefined;
  const times = readQuantity(phrase, at + 1);
  if (times === undefined) return undefined;
  const count = Number(times.value.value);
  const isDoubling = textOf(phrase, times.next, times.next + 1).startsWith("番") || times.value.unit === "番";
  if (!isDoubling || !Number.isInteger(count) || count < 1 || count > 10) return undefined;
  const end = times.value.unit === "番" ? times.next : times.next + 1;
  const suffix = readSuffix(phrase, end);
  const op = combine(suffix.operators);
  if (op === "conflict") return undefined;
  const { next } = suffix;
  return {
    value: {
      kind: "change",
      direction: "up",
      to: true,
      amount: { kind: "bound", op: op ?? "=", value: String(2 ** count), unit: "倍", implied: op === undefined },
    },
    next,
    marks: indices(at, next).map((index) => mark(index, "direction")),
    doubts: [],
  };
}

function readHalved(phrase: Phrase, at: number): Match<Bare> | undefined {
  if (roleAt(phrase, at) !== "halved") return undefined;
  return {
    value: {
      kind: "change",
      direction: "down",
      to: false,
      amount: { kind: "bound", op: "=", value: "50", unit: "%", implied: true },
    },
    next: at + 1,
    marks: [mark(at, "direction")],
    doubts: [],
  };
}

/** The change word, what changes (提高满意度至95%), and how much. */
function readVerb(phrase: Phrase, at: number): Outcome<Bare> {
  const token = phrase.tokens[at];
  if (token?.type !== "word" || token.sense.role !== "change") return undefined;
  const { direction } = token.sense;
  const noun = phrase.tokens[at + 1]?.type === "text" ? 1 : 0;
  const hasTo = roleAt(phrase, at + 1 + noun) === "to" || textOf(phrase, at + 1 + noun, at + 2 + noun) === "为";
  // 提高到原来的2倍
  const to = hasTo || (noun === 1 && /^[到至为]/.test(textOf(phrase, at + 1, at + 2)));
  const start = at + 1 + noun + (hasTo ? 1 : 0);
  const marks: Mark[] = [
    mark(at, "direction"),
    ...(noun === 1 ? [mark(at + 1, "ignored", ignored.subject)] : []),
    ...(hasTo ? [mark(start - 1, "direction")] : []),
  ];
  const threshold = readThreshold(phrase, start);
  if (isFailure(threshold)) return threshold;
  const amount = threshold === undefined ? undefined : asAmount(threshold.value.comparator);
  if (threshold === undefined || amount === undefined)
    return noun === 1 || to
      ? undefined
      : { value: { kind: "change", direction, to: false, amount: undefined }, next: at + 1, marks, doubts: [] };
  // 提高合格率≥95%: a noun and an operator make it as likely the level.
  const isOpen = noun === 1 && !to;
  return {
    value: { kind: "change", direction, to, amount },
    next: threshold.next,
    marks: [...marks, ...threshold.marks],
    doubts: [
      ...threshold.doubts.filter(({ code }) => code !== "operator-implied").map(inside),
      ...(isOpen ? [changeOrLevel] : []),
    ],
  };
}

/** 比上年多5个, 较上年少3%: behind a base these are change words too. */
function readMoreOrLess(phrase: Phrase, at: number): Outcome<Bare> {
  const [, more, less] = /^(?:(多|高)|(少|低))(?:了|出)?$/.exec(textOf(phrase, at, at + 1)) ?? [];
  if (more === undefined && less === undefined) return undefined;
  const threshold = readThreshold(phrase, at + 1);
  if (threshold === undefined || isFailure(threshold)) return threshold;
  const amount = asAmount(threshold.value.comparator);
  if (amount === undefined) return undefined;
  return {
    value: { kind: "change", direction: more === undefined ? "down" : "up", to: false, amount },
    next: threshold.next,
    marks: [mark(at, "direction"), ...threshold.marks],
    doubts: threshold.doubts.filter(({ code }) => code !== "operator-implied").map(inside),
  };
}

function asAmount(comparator: SimpleComparator): Amount | undefined {
  return comparator.kind === "bound" || comparator.kind === "interval" || comparator.kind === "approximate"
    ? comparator
    : undefined;
}

/** A doubt about the amount, seen from the change around it. */
function inside(doubt: Doubt): Doubt {
  return {
    ...doubt,
    alternative: (comparator) => {
      const amount =
        comparator.kind === "change" && comparator.amount !== undefined
          ? doubt.alternative(comparator.amount)
          : undefined;
      return comparator.kind === "change" && amount !== undefined && amount.kind !== "compound"
        ? { ...comparator, amount: asAmount(amount) }
        : undefined;
    },
  };
}

function withYearly(change: Change, per: string | undefined): Change {
  return per === undefined || change.amount === undefined ? change : { ...change, amount: { ...change.amount, per } };
}

function changeDoubts({ base, amount }: Change, written: string): readonly Doubt[] {
  const isUnstated = base.kind === "named" && base.name === "unstated";
  return [
    ...(amount?.kind === "bound" && amount.implied ? [impliedAmount] : []),
    ...(isUnstated ? [unstated] : []),
    ...(amount === undefined ? [directionOrQuality(written)] : []),
  ];
}

const impliedAmount: Doubt = {
  code: "operator-implied",
  message: doubts["operator-implied"],
  alternative: (comparator) =>
    comparator.kind === "change" && comparator.amount?.kind === "bound"
      ? { ...comparator, amount: { ...comparator.amount, op: ">=", implied: false } }
      : undefined,
};

const unstated: Doubt = {
  code: "baseline-unstated",
  message: doubts["baseline-unstated"],
  alternative: (comparator) => (comparator.kind === "change" ? { ...comparator, base: PREVIOUS_YEAR } : undefined),
};

const yearly: Doubt = {
  code: "yearly-change",
  message: doubts["yearly-change"],
  alternative: (comparator) =>
    comparator.kind === "change" && comparator.amount !== undefined
      ? { ...comparator, amount: { ...comparator.amount, per: "year" } }
      : undefined,
};

const changeOrLevel: Doubt = {
  code: "change-or-level",
  message: doubts["change-or-level"],
  alternative: (comparator) => (comparator.kind === "change" ? comparator.amount : undefined),
};

function directionOrQuality(text: string): Doubt {
  return {
    code: "direction-or-quality",
    message: doubts["direction-or-quality"],
    alternative: () => ({ kind: "qualitative", text }),
  };
}

/** 由10%降至8%, 从80%提高到90%以上 */
export function readTransition(phrase: Phrase, at: number): Outcome<Change> {
  if (roleAt(phrase, at) !== "from") return undefined;
  const level = readQuantity(phrase, at + 1);
  if (level === undefined) return undefined;
  const change = readVerb(phrase, level.next);
  if (change === undefined || isFailure(change) || !change.value.to) return undefined;
  const { value, unit } = level.value;
  const amount = change.value.amount;
  // 由10降至8%: the first number takes the unit of the second.
  const baseUnit = unit === "" && amount !== undefined ? amount.unit : unit;
  return {
    ...change,
    value: { ...change.value, base: { kind: "level", value, unit: baseUnit } },
    marks: [mark(at, "base"), ...level.marks.map(({ index }) => mark(index, "base")), ...change.marks],
  };
}
