import type { Bound, Interval, SimpleComparator } from "../comparator.ts";
import { isMark, type Phrase, textOf } from "../match.ts";
import { PERIODS } from "./quantity.ts";
import type { Part } from "./segments.ts";

/** Two bounds that face one another make an interval: 大于80%小于90%, ≥90%且≤100%. */
export function mergeNeighbours({ tokens }: Phrase, parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const isNext =
      last !== undefined &&
      tokens.slice(last.to, part.from).every((token) => token.type === "mark" || isJoining(token));
    const comparator = last !== undefined && isNext ? facing(last.comparator, part.comparator) : undefined;
    if (last === undefined || comparator === undefined) merged.push(part);
    else
      merged[merged.length - 1] = {
        comparator,
        label: last.label,
        doubts: [...last.doubts, ...part.doubts],
        from: last.from,
        to: part.to,
      };
  }
  return merged;
}

/** 或 keeps two bounds apart: 大于3或小于1. */
function isJoining(token: Phrase["tokens"][number]): boolean {
  return token.type === "word" && token.sense.role !== "or";
}

function facing(a: SimpleComparator, b: SimpleComparator): Interval | undefined {
  if (a.kind !== "bound" || b.kind !== "bound" || a.op === "=" || b.op === "=") return undefined;
  if (a.unit !== "" && b.unit !== "" && a.unit !== b.unit) return undefined;
  const aIsLower = a.op.startsWith(">");
  if (aIsLower === b.op.startsWith(">")) return undefined;
  const [lower, upper]: readonly [Bound, Bound] = aIsLower ? [a, b] : [b, a];
  const per = upper.per ?? lower.per;
  return {
    kind: "interval",
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: lower.op === ">=",
    upperInclusive: upper.op === "<=",
    unit: upper.unit === "" ? lower.unit : upper.unit,
    ...(per === undefined ? {} : { per }),
  };
}

/** 三年内不少于9次, 两年1次: so often in so many years. */
export function recurringOver(phrase: Phrase, parts: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const comparator = last === undefined ? undefined : overTime(phrase, last, part);
    if (last === undefined || comparator === undefined) merged.push(part);
    else merged[merged.length - 1] = { ...part, comparator, label: last.label, from: last.from };
  }
  return merged;
}

function overTime(phrase: Phrase, time: Part, count: Part): SimpleComparator | undefined {
  const [{ comparator: span }, { comparator: bound }] = [time, count];
  if (span.kind !== "bound" || bound.kind !== "bound" || bound.per !== undefined || count.from > time.to)
    return undefined;
  if (!(span.implied || span.op === "<=") || !EVENTS.test(bound.unit) || !/^[年月周]$/.test(span.unit))
    return undefined;
  // 3月1次 may be once in March.
  const isMonth = span.unit === "月" && !/[个]/.test(textOf(phrase, time.from, time.to));
  if (isMonth || (span.value === "1" && span.implied)) return undefined;
  return { ...bound, per: span.value === "1" ? (PERIODS[span.unit] ?? span.unit) : `${span.value} ${span.unit}` };
}

const EVENTS = /^(?:次|场次?|期|回|轮|遍|场\(次\))$/;

/** 2个或2个以上, 2次及2次以上 say the second only. */
export function sameTwice([first, second, ...others]: readonly Part[]): Part | undefined {
  if (first?.comparator.kind !== "bound" || second?.comparator.kind !== "bound" || others.length > 0) return undefined;
  const [a, b] = [first.comparator, second.comparator];
  return a.implied && !b.implied && a.value === b.value && (a.unit === b.unit || a.unit === "") ? second : undefined;
}

/** Two thresholds of one kind and unit: without their subjects nobody can tell them apart. */
export function clashing(phrase: Phrase, parts: readonly Part[]): readonly Part[] | undefined {
  if (parts.length < 2) return undefined;
  // 合格率≥95%，优良率≥30%: each has its own name.
  if (areNamed(parts)) return undefined;
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = kindOf(part.comparator);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return (
    [...groups.values()].find((group) => group.length > 1 && !areNamed(group)) ??
    bareAmongOthers(parts) ??
    changeOverTime(parts) ??
    leaningPair(phrase, parts)
  );
}

function areNamed(parts: readonly Part[]): boolean {
  const labels = parts.map(({ label }) => label);
  return labels.every((label) => label !== "") && new Set(labels).size === labels.length;
}

/** Two parts side by side of which one only makes sense with the other. */
function leaningPair(phrase: Phrase, parts: readonly Part[]): readonly Part[] | undefined {
  const at = parts.findIndex((part, index) => {
    const next = parts[index + 1];
    if (next === undefined) return false;
    if (next.from === part.to) return leans(phrase, part, next);
    // 二、三季度, 6、7月: the month or quarter is said once for both.
    return next.from === part.to + 1 && isMark(phrase, part.to, "、") && isNameless(part) && isDate(next);
  });
  return at < 0 ? undefined : parts.slice(at, at + 2);
}

/**
 * 5年1次, 一月1次: how often, in words that the notation cannot hold. 60%提高到80%: a level and the one after it.
 * 100周岁以上500元: for whom.
 */
function leans({ tokens }: Phrase, part: Part, next: Part): boolean {
  // 一季度完成1次 is clear.
  const isBare = tokens[next.from]?.type === "numeral";
  const isTime =
    isDuration(part) || (part.comparator.kind === "deadline" && /^--\d\d$|^Q\d$/.test(part.comparator.date));
  const isCount = next.comparator.kind === "bound" && /^[次场回遍期]$/.test(next.comparator.unit);
  // 至少一项达到90%: what each of them has to reach.
  const isShareOfEach =
    next.comparator.kind === "bound" && /^[%‰]$/.test(next.comparator.unit) && isReaching(tokens[next.from]);
  if (isShareOfEach && part.comparator.kind === "bound" && !isTime) return true;
  const isLevel = part.comparator.kind === "bound" && next.comparator.kind === "change" && next.comparator.to;
  const isAge = part.comparator.kind === "bound" && part.comparator.unit.endsWith("岁");
  return (isTime && isCount && isBare) || isAge || isLevel;
}

function isReaching(token: Phrase["tokens"][number] | undefined): boolean {
  return token?.type === "word" && ["reach", "comparator", "negation"].includes(token.sense.role);
}

function isNameless({ comparator }: Part): boolean {
  return comparator.kind === "rank" || (comparator.kind === "bound" && comparator.implied && comparator.unit === "");
}

function isDate({ comparator }: Part): boolean {
  return comparator.kind === "deadline" || comparator.kind === "period";
}

/** 3、5次: a number without unit beside another one may share its unit or be a threshold of its own. */
export function bareAmongOthers(parts: readonly Part[]): readonly Part[] | undefined {
  const numbers = parts.filter(({ comparator }) => comparator.kind === "bound");
  const isBare = ({ comparator }: Part) => comparator.kind === "bound" && comparator.implied && comparator.unit === "";
  return numbers.length > 1 && numbers.some(isBare) && !areNamed(numbers) ? numbers : undefined;
}

/** 3年累计增长10%: the years say over what time, which the notation of a change cannot hold. */
function changeOverTime(parts: readonly Part[]): readonly Part[] | undefined {
  return parts.some(({ comparator }) => comparator.kind === "change") && parts.some(isDuration)
    ? parts
    : timePair(parts.filter(isDuration));
}

function isDuration({ comparator }: Part): boolean {
  return comparator.kind === "bound" && comparator.implied && /^(?:年|月|天|日|周|季度|小时)$/.test(comparator.unit);
}

/** 13月31日 is no date and no two durations either. */
function timePair(parts: readonly Part[]): readonly Part[] | undefined {
  return parts.length > 1 ? parts : undefined;
}

function kindOf(comparator: SimpleComparator): string | undefined {
  switch (comparator.kind) {
    case "qualitative":
      return undefined;
    case "deadline":
    case "period":
      return "date";
    case "change":
      return `change ${comparator.amount?.unit ?? ""}`;
    case "bound":
    case "interval":
    case "approximate":
      // 上半年50%，全年100%: a share of each period is still a share of the same.
      return comparator.unit === "%" ? "number %" : `number ${comparator.unit} ${comparator.per ?? ""}`;
    default:
      return comparator.kind;
  }
}
