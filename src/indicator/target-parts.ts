import type { Indicator } from "../form/form.ts";
import type { Approximate, Bound, Interval, SimpleComparator, Tolerance, Vague } from "../phrase/comparator.ts";

/** A condition that compares with a number. */
export type Quantity = Bound | Interval | Tolerance | Approximate | Vague;

/** The conditions of a target, one by one: the parts of a compound, nothing where the phrase could not be read. */
export function targetParts({ target }: Pick<Indicator, "target">): readonly SimpleComparator[] {
  const { comparator } = target.reading;
  if (comparator === undefined) return [];
  return comparator.kind === "compound" ? comparator.parts : [comparator];
}

export function isQuantity(part: SimpleComparator): part is Quantity {
  return QUANTITIES.has(part.kind);
}

const QUANTITIES: ReadonlySet<string> = new Set<Quantity["kind"]>([
  "bound",
  "interval",
  "tolerance",
  "approximate",
  "vague",
]);

/** The target as a reader of the form sees it: the phrase, and the unit column where the phrase ends with its number. */
export function printedTarget({ target, unit }: Pick<Indicator, "target" | "unit">): string {
  const text = target.text.trim();
  return /\d$/.test(text) && !text.endsWith(unit) ? text + unit : text;
}
