import type { Grade, Operator, Rank, Ratio } from "../comparator.ts";
import type { Doubt, Match, Outcome, Phrase } from "../match.ts";
import { indices, isMark, mark, roleAt, textOf } from "../match.ts";
import { doubts, reasons } from "../messages.ts";
import { combine, readPrefix, readSuffix, withInclusion } from "./operator.ts";

/*
 * ratio = prefix number (":" | 比) number        不低于1:3
 * rank  = (前 | 第) number (名 | 位 | 强)?        前三名, 第一名
 * grade = prefix grade suffix                     二级以上, 不低于良好
 */

export function readRatio(phrase: Phrase, at: number): Outcome<Ratio> {
  if (!/\d[:比]\d/.test(phrase.text)) return undefined;
  const prefix = readPrefix(phrase, at);
  if ("failure" in prefix) return undefined;
  const [left, colon, right] = [0, 1, 2].map((offset) => phrase.tokens[prefix.next + offset]);
  if (left?.type !== "numeral" || right?.type !== "numeral" || colon === undefined) return undefined;
  if (left.numeral.share !== undefined || right.numeral.share !== undefined) return undefined;
  if (!/^[:比]$/.test(phrase.text.slice(colon.from, colon.to))) return undefined;
  const suffix = readSuffix(phrase, prefix.next + 3);
  const op = combine([...prefix.operators, ...suffix.operators]);
  // 9:00 is a time of day.
  const isClock = /^0\d$/.test(phrase.text.slice(right.from, right.to));
  // 3:2:1 has a third part that the notation cannot hold.
  const isLonger = isMark(phrase, prefix.next + 3, ":");
  if (isClock || isLonger || op === "conflict")
    return { failure: reasons.looseNumber({ text: textOf(phrase, prefix.next, prefix.next + 3) }), index: prefix.next };
  return {
    value: {
      kind: "ratio",
      op: op ?? (prefix.reach ? ">=" : "="),
      left: left.numeral.value,
      right: right.numeral.value,
      implied: op === undefined && !prefix.reach,
    },
    next: suffix.next,
    marks: [...prefix.marks, ...[0, 1, 2].map((offset) => mark(prefix.next + offset, "number")), ...suffix.marks],
    doubts: op === undefined ? [impliedRung] : [],
  };
}

export function readRank(phrase: Phrase, at: number): Match<Rank> | undefined {
  const prefix = readPrefix(phrase, at);
  if ("failure" in prefix) return undefined;
  const role = roleAt(phrase, prefix.next);
  const hasTwo = role === "rank" && roleAt(phrase, prefix.next + 1) === "ordinal";
  const start = prefix.next + (hasTwo ? 2 : 1);
  const number = phrase.tokens[start];
  if ((role !== "rank" && role !== "ordinal") || number?.type !== "numeral" || !/^\d+$/.test(number.numeral.value))
    return undefined;
  const place = /^(?:名|位|强)$/.test(textOf(phrase, start + 1, start + 2)) ? 1 : 0;
  // 排名5 is one place, 排名前5 one of five.
  const isTop = role === "rank" && !hasTwo && /前$/.test(textOf(phrase, prefix.next, prefix.next + 1));
  if (place === 0 && !endsSegment(phrase, start + 1)) return undefined;
  const suffix = readSuffix(phrase, start + 1 + place);
  // 第3名以下 may begin with the third place or behind it.
  const isBelow = !isTop && /[以之]下/.test(textOf(phrase, start + 1 + place, suffix.next));
  if (suffix.included === false || isBelow) return undefined;
  // 前3名以外 is behind the third place.
  const isBehind = suffix.operators.includes(">");
  const compared = combine(prefix.operators);
  if (compared === "conflict" || (isBehind && compared !== undefined)) return undefined;
  const isAtLeast = isTop || suffix.operators.length > 0;
  const op = isBehind ? ">" : compared === undefined ? (isAtLeast ? "<=" : "=") : placed(phrase, at, compared);
  const own = indices(prefix.next, start + 1 + place);
  return {
    value: { kind: "rank", op, value: number.numeral.value },
    next: suffix.next,
    marks: [...prefix.marks, ...own.map((index) => mark(index, "rank")), ...suffix.marks],
    doubts: [],
  };
}

/** A better place is a smaller number, so 不低于第3名 is at most 3; a sign compares the numbers themselves. */
function placed(phrase: Phrase, at: number, op: Operator): Operator {
  return /^[≥≤><=]/.test(textOf(phrase, at, at + 1)) ? op : PLACES[op];
}

const PLACES: Readonly<Record<Operator, Operator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

export function readGradeTarget(phrase: Phrase, at: number): Outcome<Grade> {
  const prefix = readPrefix(phrase, at);
  if ("failure" in prefix) return undefined;
  const token = phrase.tokens[prefix.next];
  // 提升一级 goes up by one; 劣Ⅴ类 is worse than Ⅴ类.
  if (token?.type !== "grade" || roleAt(phrase, at - 1) === "change" || phrase.text.charAt(token.from - 1) === "劣")
    return undefined;
  const suffix = readSuffix(phrase, prefix.next + 1);
  const written = combine([...prefix.operators, ...suffix.operators]);
  const op = written === undefined || written === "conflict" ? written : withInclusion(written, suffix.included);
  const isMeant = suffix.operators.length > 0 || prefix.reach;
  const end = suffix.next + (isMeant && LADDER.test(textOf(phrase, suffix.next, suffix.next + 1)) ? 1 : 0);
  if (!endsSegment(phrase, end) || op === "conflict") return undefined;
  const isImplied = op === undefined && !prefix.reach;
  // 省级、市级媒体: what counts, not how good it has to be.
  const isListed = isMark(phrase, end, "、") || isMark(phrase, at - 1, "、") || isNameOfTwo(phrase, end);
  if (op === undefined && (!RUNG.test(token.grade) || (isImplied && isListed))) return undefined;
  return {
    value: { kind: "grade", op: op ?? (prefix.reach ? ">=" : "="), grade: token.grade, implied: isImplied },
    next: end,
    marks: [
      ...prefix.marks,
      mark(prefix.next, "grade"),
      ...suffix.marks,
      ...(end > suffix.next ? [mark(suffix.next, "grade")] : []),
    ],
    doubts: op !== undefined ? [] : isImplied ? [impliedRung, gradeOrQuality] : [reachedRung],
  };
}

/** 省级或国家级荣誉2项: which honours, unlike A级或90分以上. */
function isNameOfTwo(phrase: Phrase, at: number): boolean {
  return roleAt(phrase, at) === "or" && phrase.tokens[at + 1]?.type === "grade" && !endsSegment(phrase, at + 2);
}

/** Rungs that are rungs also without a word of comparison, unlike 优秀. */
const RUNG = /[级类等A-Z]/;
/** What may stand behind a rung. */
const LADDER = /^(?:水?标准|水平|等级|等次|质量|资质|水质|水体|职称|学历|媒体|企业)$/;

/** Nothing but frame words up to the next separator. */
function endsSegment(phrase: Phrase, at: number): boolean {
  let next = at;
  while (roleAt(phrase, next) === "frame") next += 1;
  const role = roleAt(phrase, next);
  return next >= phrase.tokens.length || isMark(phrase, next, ",;。、)(”") || role === "and" || role === "or";
}

const impliedRung: Doubt = {
  code: "operator-implied",
  message: doubts["operator-implied"],
  alternative: (comparator) =>
    comparator.kind === "ratio" || comparator.kind === "grade"
      ? { ...comparator, op: ">=", implied: false }
      : undefined,
};

/** 达到Ⅲ类 */
const reachedRung: Doubt = {
  code: "reach",
  message: doubts.reach,
  alternative: (comparator) => (comparator.kind === "grade" ? { ...comparator, op: "=" } : undefined),
};

const gradeOrQuality: Doubt = {
  code: "grade-or-quality",
  message: doubts["grade-or-quality"],
  alternative: (comparator) =>
    comparator.kind === "grade" ? { kind: "qualitative", text: comparator.grade } : undefined,
};
