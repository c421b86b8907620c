import type { Base, Change, Per } from "../comparator.ts";
import {
  indices,
  isFailure,
  isMark,
  type Mark,
  type Match,
  mark,
  type Outcome,
  type Phrase,
  roleAt,
  textOf,
} from "../match.ts";
import { ignored } from "../messages.ts";
import type { Sense } from "../tokens/words.ts";
import { asAmount, changeDoubts, changeOrLevel, inside, PREVIOUS_YEAR, yearly } from "./change-doubts.ts";
import { combine, readSuffix } from "./operator.ts";
import { amountWithPer } from "./per.ts";
import { readQuantity } from "./quantity.ts";
import { namesFigure } from "./reference.ts";
import { readThreshold } from "./threshold.ts";

/*
 * change     = base? ","? per? direction noun? to? threshold base?      较上年增长5%以上, 提高满意度至95%
 *            | base direction                                           较上年下降
 *            | (up | direction) 翻 number 番                            翻两番
 * base       = versus? (named | year 年) compared? | versus reference          较年初, 比计划
 * difference = (高出 | 高于 | 低于 …) reference amount                          高出全市平均5个百分点
 * transition = from quantity direction? to threshold                    由10%降至8%
 */

export function readChange(phrase: Phrase, at: number): Outcome<Change> {
  const base = readBase(phrase, at);
  const per = readYearly(phrase, base?.next ?? at);
  const start = per?.next ?? base?.next ?? at;
  const filler = base !== undefined && FILLER.test(textOf(phrase, start, start + 1)) ? 1 : 0;
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

/** Words between the base and the change that do not alter it. */
const FILLER = /^(?:[略稍]?有所?|累计)$/;
const UNSTATED: Base = { kind: "named", name: "unstated" };

/** 较上年, 与2020年相比, 同比 */
function readBase(phrase: Phrase, at: number): Match<Base> | undefined {
  return readKnownBase(phrase, at) ?? readReferenceBase(phrase, at);
}

/** 较年初增长, 比2021年同期, 较实施前提高: what it is compared with is named, up to the word of change. */
function readReferenceBase(phrase: Phrase, at: number): Match<Base> | undefined {
  if (roleAt(phrase, at) !== "versus") return undefined;
  let end = at + 1;
  while (end - at <= LONGEST_REFERENCE && isReferencePart(phrase, end)) end += 1;
  const name = textOf(phrase, at + 1, end);
  if (!isReference(name) || !beginsChange(phrase, end)) return undefined;
  return {
    value: { kind: "reference", name },
    next: end,
    marks: indices(at, end).map((index) => mark(index, "base")),
    doubts: [],
  };
}

const LONGEST_REFERENCE = 4;

function isReferencePart(phrase: Phrase, at: number): boolean {
  const type = phrase.tokens[at]?.type;
  if (type === "text") return !MORE_OR_LESS.test(textOf(phrase, at, at + 1));
  return type === "date" || ["base", "frame", "plain"].includes(roleAt(phrase, at) ?? "");
}

function beginsChange(phrase: Phrase, at: number): boolean {
  return roleAt(phrase, at) === "change" || MORE_OR_LESS.test(textOf(phrase, at, at + 1));
}

/** Names of what stands elsewhere; 原有 and 基期 say nothing of which time. */
function isReference(name: string): boolean {
  if (/基[期数准]|^原|的$|\d{1,3}$/.test(name)) return false;
  return /^[年期]初$|同期$|^(?:19|20)\d\d年|[\u3400-\u9FFF]前$|季度$/.test(name) || isFigureName(name);
}

function isFigureName(name: string): boolean {
  return /^全[国省市县区]/.test(name) || namesFigure(name);
}

/** 高出全市平均5个百分点, 低于市场价10%: by how much it is above or below something named. */
export function readDifference(phrase: Phrase, at: number): Outcome<Change> {
  const token = phrase.tokens[at];
  const direction = token?.type === "word" ? differenceIn(phrase, at, token.sense) : undefined;
  if (direction === undefined || roleAt(phrase, at - 1) === "negation") return undefined;
  const base = readDifferenceBase(phrase, at + 1);
  const isExceeding = roleAt(phrase, at) === "exceed";
  if (base === undefined && !isExceeding) return undefined;
  const threshold = readThreshold(phrase, base?.next ?? at + 1);
  if (threshold === undefined || isFailure(threshold)) return threshold;
  const amount = asAmount(threshold.value.comparator);
  if (amount === undefined) return undefined;
  const value: Change = { kind: "change", direction, to: false, amount, base: base?.value ?? UNSTATED };
  return {
    value,
    next: threshold.next,
    marks: [mark(at, "direction"), ...(base?.marks ?? []), ...threshold.marks],
    doubts: [
      ...threshold.doubts.filter(({ code }) => code !== "operator-implied").map(inside),
      ...changeDoubts(value, textOf(phrase, at, threshold.next)),
    ],
  };
}

function differenceIn(phrase: Phrase, at: number, sense: Sense): Change["direction"] | undefined {
  if (sense.role === "exceed") return sense.direction;
  const isWord = /^[\u3400-\u9FFF]+$/.test(textOf(phrase, at, at + 1));
  if (sense.role !== "comparator" || !isWord) return undefined;
  return sense.op === ">" ? "up" : sense.op === "<" ? "down" : undefined;
}

function readDifferenceBase(phrase: Phrase, at: number): Match<Base> | undefined {
  const known = readKnownBase(phrase, at);
  if (known !== undefined && known.value.kind === "named") return known;
  let end = at;
  while (end - at < LONGEST_REFERENCE && isReferencePart(phrase, end)) end += 1;
  const name = textOf(phrase, at, end);
  if (!isFigureName(name) || /的$/.test(name)) return undefined;
  return {
    value: { kind: "reference", name },
    next: end,
    marks: indices(at, end).map((index) => mark(index, "base")),
    doubts: [],
  };
}

function readKnownBase(phrase: Phrase, at: number): Match<Base> | undefined {
  // 在2022年基础上, unlike 在2022年12月31日前
  const isWithin = roleAt(phrase, at) === "between" && roleAt(phrase, at + 2) === "compared";
  const hasVersus = isWithin || roleAt(phrase, at) === "versus";
  const start = hasVersus ? at + 1 : at;
  const token = phrase.tokens[start];
  const value = baseOf(token);
  const isPlain = roleAt(phrase, start + 1) === "compared";
  if (value === undefined || (value.kind === "date" && !hasVersus && !isPlain)) return undefined;
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
  if (token?.type !== "word" || token.sense.role !== "per" || !/^(?:half-)?[a-z]+$/.test(token.sense.per))
    return undefined;
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

/** The change word, what changes (提高满意度至95%), and how much. */
function readVerb(phrase: Phrase, at: number): Outcome<BareChange> {
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
  const pers = readPers(phrase, start);
  const threshold = readThreshold(phrase, start + pers.length);
  if (isFailure(threshold)) return threshold;
  const plain = threshold === undefined ? undefined : asAmount(threshold.value.comparator);
  const amount = plain === undefined ? undefined : pers.reduce(amountWithPer, plain);
  if (threshold === undefined || amount === undefined)
    return noun === 1 || to
      ? undefined
      : { value: { kind: "change", direction, to: false, amount: undefined }, next: at + 1, marks, doubts: [] };
  // 提高合格率≥95%: a noun and an operator make it as likely the level.
  const isOpen = noun === 1 && !to;
  return {
    value: { kind: "change", direction, to, amount },
    next: threshold.next,
    marks: [...marks, ...pers.map((_, offset) => mark(start + offset, "period")), ...threshold.marks],
    doubts: [
      ...threshold.doubts.filter(({ code }) => code !== "operator-implied").map(inside),
      ...(isOpen ? [changeOrLevel] : []),
    ],
  };
}

/** 提高到每人每月740元 */
function readPers(phrase: Phrase, at: number): readonly Per[] {
  const token = phrase.tokens[at];
  return token?.type === "word" && token.sense.role === "per" ? [token.sense.per, ...readPers(phrase, at + 1)] : [];
}

const MORE_OR_LESS = /^(?:(多|高|增幅|增速|增长率|增长幅度|涨幅)|(少|低|降幅|下降率|下降幅度))(?:了|出)?$/;

/** 比上年多5个, 较上年少3%, 同比增幅5%: behind a base these are change words too. */
function readMoreOrLess(phrase: Phrase, at: number): Outcome<BareChange> {
  const [, more, less] = MORE_OR_LESS.exec(textOf(phrase, at, at + 1)) ?? [];
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

function withYearly(change: Change, per: string | undefined): Change {
  return per === undefined || change.amount === undefined ? change : { ...change, amount: { ...change.amount, per } };
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

/** A change without its base. */
export type BareChange = Omit<Change, "base">;

/** 翻一番: to twice the value; 翻两番: to four times. */
function readDoubling(phrase: Phrase, at: number): Match<BareChange> | undefined {
  if (roleAt(phrase, at) !== "double") return undefined;
  const times = readQuantity(phrase, at + 1);
  if (times === undefined) return undefined;
  const count = Number(times.value.value);
  const { unit } = times.value;
  const isDoubling = unit === "番" || (unit === "" && textOf(phrase, times.next, times.next + 1) === "番");
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

function readHalved(phrase: Phrase, at: number): Match<BareChange> | undefined {
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
