import { exact } from "../../base/exact.ts";
import type { Operator, SimpleComparator } from "../comparator.ts";
import type { Doubt, Match, Phrase } from "../match.ts";
import { indices, isMark, mark, roleAt, textOf } from "../match.ts";
import { doubts } from "../messages.ts";
import { sharedParts, shift } from "../numerals/read-numeral.ts";
import type { Quantity } from "./quantity.ts";
import { readQuantity } from "./quantity.ts";

/*
 * range     = quantity ("-" | "--" | "~" | 至 | 到) quantity      3-5次, 80%至90%, 3-5万元
 *           | quantity (和 | 与) quantity                         only behind 介于, 在
 * tolerance = quantity "±" quantity | "±" quantity                50±5%, ±3%
 */

/** The numbers of a threshold without the words around them. */
export type Body =
  /** `op` where the number itself compares (过半). */
  | { readonly kind: "single"; readonly quantity: Quantity; readonly op?: Operator }
  | { readonly kind: "range"; readonly lower: Quantity; readonly upper: Quantity }
  | { readonly kind: "tolerance"; readonly centre: Quantity | undefined; readonly plusMinus: Quantity };

export function readBody(phrase: Phrase, at: number, isBetween: boolean): Match<Body> | undefined {
  const first = readQuantity(phrase, at);
  if (first === undefined) return readPlusMinus(phrase, at, undefined);
  return (
    readPlusMinus(phrase, first.next, first) ??
    readRange(phrase, first, isBetween) ?? { ...first, value: { kind: "single", quantity: first.value } }
  );
}

function readPlusMinus(phrase: Phrase, at: number, centre: Match<Quantity> | undefined): Match<Body> | undefined {
  if (!isMark(phrase, at, "±")) return undefined;
  const width = readQuantity(phrase, at + 1);
  if (
    width === undefined ||
    (centre !== undefined && !fits(centre.value.unit, width.value.unit) && !isShare(width.value))
  )
    return undefined;
  return {
    value: { kind: "tolerance", centre: centre?.value, plusMinus: width.value },
    next: width.next,
    marks: [...(centre?.marks ?? []), mark(at, "comparator"), ...width.marks],
    doubts: [],
  };
}

/** 5000元±5%: within five per cent of it. */
function isShare({ unit }: Quantity): boolean {
  return unit === "%" || unit === "‰";
}

function fits(first: string, second: string): boolean {
  return first === "" || first === second;
}

function readRange(phrase: Phrase, first: Match<Quantity>, isBetween: boolean): Match<Body> | undefined {
  const separator = separatorEnd(phrase, first.next, isBetween);
  const written = separator === undefined ? undefined : readQuantity(phrase, separator);
  if (separator === undefined || written === undefined) return undefined;
  const second = withParts(first.value, written);
  const unit = second.value.unit;
  if (!fits(first.value.unit, unit)) return undefined;
  if (
    first.value.per !== undefined ||
    first.value.numeral.upper !== undefined ||
    second.value.numeral.upper !== undefined
  )
    return undefined;
  const shared = shareScale(phrase, first.value, second.value);
  const lower = { ...shared.lower, unit };
  const isReversed = exact(lower.value).compare(exact(second.value.value)) > 0;
  const end = betweenEnd(phrase, second.next);
  return {
    value: { kind: "range", lower, upper: { ...second.value, unit } },
    next: end,
    marks: [
      ...first.marks,
      ...indices(first.next, separator).map((index) => mark(index, "comparator")),
      ...second.marks,
      ...indices(second.next, end).map((index) => mark(index, "comparator")),
    ],
    doubts: [...shared.doubts, ...(isReversed ? [reversed] : [])],
  };
}

/** 百分之三十到四十, 万分之三至五: the share holds for both. */
function withParts({ numeral: first }: Quantity, second: Match<Quantity>): Match<Quantity> {
  const shared = second.value.unit === "" ? sharedParts(first, second.value.numeral) : undefined;
  if (shared === undefined) return second;
  return { ...second, value: { ...second.value, numeral: shared, value: shared.value, unit: shared.share ?? "" } };
}

/** The index behind "-", "--", "~", 至 or 到. */
function separatorEnd(phrase: Phrase, at: number, isBetween: boolean): number | undefined {
  if (isMark(phrase, at, "-~")) return isMark(phrase, at + 1, "-") && !isMark(phrase, at, "~") ? at + 2 : at + 1;
  if (roleAt(phrase, at) === "to") return at + 1;
  return isBetween && /^[和与、]$/.test(textOf(phrase, at, at + 1)) ? at + 1 : undefined;
}

/** 之间 behind the second number. */
function betweenEnd(phrase: Phrase, at: number): number {
  return /^(?:之间|区间|之间的)$/.test(textOf(phrase, at, at + 1)) ? at + 1 : at;
}

/** 3-5万: the first number, smaller and bare, takes the scale of the second. 8000-1万 does not. */
function shareScale(phrase: Phrase, lower: Quantity, upper: Quantity): { lower: Quantity; doubts: readonly Doubt[] } {
  const power = upper.numeral.scale;
  const isBare = lower.unit === "" && lower.numeral.scale === 0 && upper.value !== "0";
  if (!isBare || power === 0) return { lower, doubts: [] };
  const scaled = shift(lower.value, power);
  if (exact(scaled).compare(exact(upper.value)) >= 0) return { lower, doubts: [] };
  const written = phrase.text.slice(upper.numeral.from, upper.numeral.to);
  const doubt: Doubt = {
    code: "shared-suffix",
    message: doubts["shared-suffix"]({ suffix: written.replace(/^[^十百千万亿wW]+/, "") }),
    alternative: (comparator) => withLower(comparator, lower.value),
  };
  return { lower: { ...lower, value: scaled }, doubts: [doubt] };
}

function withLower(comparator: SimpleComparator, lower: string): SimpleComparator | undefined {
  return comparator.kind === "interval" ? { ...comparator, lower } : undefined;
}

const reversed: Doubt = {
  code: "interval-reversed",
  message: doubts["interval-reversed"],
  alternative: (comparator) =>
    comparator.kind === "interval" ? { ...comparator, lower: comparator.upper, upper: comparator.lower } : undefined,
};
