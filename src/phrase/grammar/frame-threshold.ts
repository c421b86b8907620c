import { exact, printExact } from "../../base/exact.ts";
import type { Amount, Bound, Interval, Operator, Tolerance, Vague } from "../comparator.ts";
import type { Doubt, Phrase } from "../match.ts";
import { textOf } from "../match.ts";
import { reasons } from "../messages.ts";
import { isPhysical } from "../units.ts";
import type { Framing } from "./operator.ts";
import { combine, withInclusion } from "./operator.ts";
import type { Quantity } from "./quantity.ts";
import type { Body } from "./range.ts";
import {
  approximate,
  approximateBound,
  approximateWidth,
  dateDoubts,
  implied,
  rangeWithin,
  replaceOperator,
  withPer,
} from "./threshold-doubts.ts";

export type Threshold = Amount | Vague | Tolerance;

export interface Framed {
  readonly comparator: Threshold;
  readonly doubts: readonly Doubt[];
}

/** What the numbers of a threshold and the words around them say together. */
export function frame(
  phrase: Phrase,
  body: Body,
  prefix: Framing,
  suffix: Framing,
): Framed | { failure: typeof reasons.softOnly } {
  const inside = body.kind === "single" && body.op !== undefined ? [body.op] : [];
  const before = combine([...prefix.operators, ...inside]);
  const behind = combine(suffix.operators);
  const [op, ...strictness] = agree(before, behind, suffix.included ?? prefix.included);
  if (op === "conflict") {
    const words = [...prefix.marks, ...suffix.marks].filter(({ role }) => role === "comparator");
    return {
      failure: reasons.conflict({ words: words.map(({ index }) => textOf(phrase, index, index + 1)).join(" ") }),
    };
  }
  switch (body.kind) {
    case "single":
      return frameSingle(phrase, body.quantity, op, strictness, prefix, suffix);
    case "range":
      if (op === "<=" && before === undefined)
        return { comparator: interval(body.lower, body.upper), doubts: [rangeWithin] };
      return op === undefined
        ? {
            comparator: interval(body.lower, body.upper),
            doubts: [...widthDoubts(prefix, suffix), ...dateDoubts(body.upper.unit, rangeText(phrase, body))],
          }
        : { failure: reasons.vagueBound({ text: rangeText(phrase, body) }) };
    case "tolerance":
      return frameTolerance(body, op);
  }
}

function rangeText({ text }: Phrase, { lower, upper }: Extract<Body, { kind: "range" }>): string {
  return text.slice(lower.numeral.from, upper.numeral.to);
}

/** The operator that words before and behind the number agree on, and what is doubtful about it. */
function agree(
  before: Operator | "conflict" | undefined,
  behind: Operator | "conflict" | undefined,
  included: boolean | undefined,
): readonly [Operator | "conflict" | undefined, ...Doubt[]] {
  if (before === "conflict" || behind === "conflict") return ["conflict"];
  const op = before ?? behind;
  if (op === undefined) return [undefined];
  if (before === undefined || behind === undefined || before === behind) return [withInclusion(op, included)];
  // 超过90%以上, 低于5%以下: both point the same way, but only one of them counts the number itself.
  if (before.charAt(0) !== behind.charAt(0) || before === "=" || behind === ">") return ["conflict"];
  if (included !== undefined) return [withInclusion(op, included)];
  return [before, replaceOperator("double-comparator", behind)];
}

function frameSingle(
  phrase: Phrase,
  quantity: Quantity,
  op: Operator | undefined,
  strictness: readonly Doubt[],
  prefix: Framing,
  suffix: Framing,
): Framed | { failure: typeof reasons.softOnly } {
  const { numeral } = quantity;
  // 2/3次 is two or three times as well as it is a fraction.
  if (!numeral.hanzi && quantity.value.includes("/") && !isDivisible(quantity.unit))
    return { failure: reasons.looseNumber({ text: phrase.text.slice(numeral.from, numeral.to) }) };
  const repeated = suffix.repeated ?? prefix.repeated;
  // 5%以下（不含6%）
  if (repeated !== undefined && !repeats(repeated, quantity))
    return { failure: reasons.looseNumber({ text: phrase.text.slice(repeated.numeral.from, repeated.numeral.to) }) };
  const approximation = prefix.approximation ?? suffix.approximation ?? numeral.more;
  if (numeral.upper !== undefined) {
    const isBare = op === undefined && approximation === undefined;
    return isBare
      ? { comparator: severalValues(quantity, numeral.upper), doubts: [] }
      : { failure: reasons.vagueBound({ text: phrase.text.slice(numeral.from, numeral.to) }) };
  }
  // 95%(不含): without a side nothing is left out.
  if (op === undefined && (suffix.included ?? prefix.included) === false) return { failure: reasons.softOnly };
  if (op !== undefined) {
    const loose: Doubt[] = approximation === undefined ? [] : [approximateBound(quantity, approximation)];
    return { comparator: bound(quantity, op, false), doubts: [...strictness, ...loose] };
  }
  if (approximation !== undefined)
    return { comparator: approximate(quantity, approximation), doubts: [approximateWidth] };
  if (prefix.reach) return { comparator: bound(quantity, ">=", false), doubts: [replaceOperator("reach", "=")] };
  if (prefix.hold === "cap")
    return { comparator: bound(quantity, "<=", false), doubts: [replaceOperator("hold-as-cap", "=")] };
  if (isTimeForDeed(phrase, quantity, suffix.next))
    return { comparator: bound(quantity, "<=", false), doubts: [replaceOperator("within-implied", "=")] };
  return {
    comparator: bound(quantity, "=", true),
    doubts: [implied, ...dateDoubts(quantity.unit, phrase.text.slice(numeral.from, numeral.to))],
  };
}

function repeats(repeated: Quantity, { value, unit }: Quantity): boolean {
  return repeated.value === value && (repeated.unit === "" || unit === "" || repeated.unit === unit);
}

/** 4小时到达, 15个工作日办结: within that time. */
function isTimeForDeed(phrase: Phrase, { unit, per }: Quantity, at: number): boolean {
  return per === undefined && TIMES.has(unit) && QUICK_DEED.test(textOf(phrase, at, at + 1));
}

const TIMES: ReadonlySet<string> = new Set(["小时", "分钟", "天", "日", "工作日", "秒"]);
const QUICK_DEED = /^(?:到达|抵达|到场|办结|办理完毕|响应|处置|修复|送达|回复|答复|反馈|集结|恢复|办完|赶到)/;

/** Two thirds of the whole or of a mu, but not of a meeting. */
function isDivisible(unit: string): boolean {
  return unit === "%" || isPhysical(unit.split("/")[0] ?? "");
}

function bound({ value, unit, per }: Quantity, op: Operator, isImplied: boolean): Bound {
  return { kind: "bound", op, value, unit, implied: isImplied, ...withPer(per) };
}

function interval(lower: Quantity, upper: Quantity): Interval {
  return {
    kind: "interval",
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: true,
    upperInclusive: true,
    unit: upper.unit,
    ...withPer(upper.per),
  };
}

/** 几十 is vague, 两三 is an interval. */
function severalValues(quantity: Quantity, upper: NonNullable<Quantity["numeral"]["upper"]>): Threshold {
  const { value: lower, unit } = quantity;
  return upper.kind === "vague"
    ? { kind: "vague", lower, upper: upper.value, unit }
    : { ...interval(quantity, { ...quantity, value: upper.value }) };
}

function frameTolerance(
  { centre, plusMinus }: Extract<Body, { kind: "tolerance" }>,
  op: Operator | undefined,
): Framed | { failure: typeof reasons.softOnly } {
  // ±3%以内 says the same as ±3%; 小于±3% leaves out the ends.
  const isOpen = op === "<" && centre === undefined;
  if (op !== undefined && op !== "<=" && !isOpen) return { failure: reasons.conflict({ words: `± ${op}` }) };
  const { value, unit } = plusMinus;
  const comparator: Threshold =
    centre === undefined
      ? {
          ...interval({ ...plusMinus, value: printExact(exact(value).neg()) }, plusMinus),
          lowerInclusive: !isOpen,
          upperInclusive: !isOpen,
        }
      : { kind: "tolerance", value: centre.value, plusMinus: value, ...unitOfTolerance(centre.unit, unit) };
  return { comparator, doubts: [] };
}

function unitOfTolerance(own: string, width: string): Pick<Tolerance, "unit" | "share"> {
  const isShare = own !== "" && own !== width && (width === "%" || width === "‰");
  return isShare ? { unit: own, share: width } : { unit: width };
}

function widthDoubts(prefix: Framing, suffix: Framing): readonly Doubt[] {
  return prefix.approximation === undefined && suffix.approximation === undefined ? [] : [approximateWidth];
}
