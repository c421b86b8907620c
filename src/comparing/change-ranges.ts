import { exact, ZERO } from "../base/exact.ts";
import { toUnitOfChange } from "../meaning/change.ts";
import type { EffectiveChange } from "../meaning/effective-target.ts";
import { type Range, type Ranges, rangeOf, type Years } from "../meaning/range.ts";
import type { Base, Bound } from "../phrase/comparator.ts";
import { fold } from "../phrase/fold.ts";
import { isSameBase } from "../scoring/achievement/reported-change.ts";

/** 增长5% against 增长8%: changes the same way, from the same base. */
export function changeRanges(one: EffectiveChange, other: EffectiveChange, years: Years): Ranges | undefined {
  const { direction, to } = one;
  if (direction !== other.direction || to !== other.to) return undefined;
  if (!haveOneBase(baseOf(one, years.one), baseOf(other, years.other))) return undefined;
  const [a, b] = [boundOf(one), boundOf(other)];
  if (a === undefined || b === undefined) return { one: rangeOfChange(a), other: rangeOfChange(b) };
  const value = toUnitOfChange(exact(b.value), b.unit, a.unit);
  return value && { one: rangeOf(a.op, exact(a.value)), other: rangeOf(b.op, value) };
}

/** 较2022年 in a form of 2023 is 较上年. */
function baseOf({ base }: EffectiveChange, year: number): Base {
  const isLastYear = base.kind === "date" && base.date === String(year - 1);
  return isLastYear ? { kind: "named", name: "previous-year" } : base;
}

function haveOneBase(one: Base, other: Base): boolean {
  if (one.kind === "named" && other.kind === "named") return isSameBase(one.name, other.name);
  if (one.kind === "date" && other.kind === "date") return one.date === other.date;
  if (one.kind === "reference" && other.kind === "reference") return fold(one.name).text === fold(other.name).text;
  return one.kind === "level" && other.kind === "level" && one.value === other.value && one.unit === other.unit;
}

function boundOf({ amount }: EffectiveChange): Bound | undefined {
  return amount?.kind === "bound" ? amount : undefined;
}

/** Without an amount any change that way will do. */
function rangeOfChange(bound: Bound | undefined): Range {
  return bound === undefined ? rangeOf(">", ZERO) : rangeOf(bound.op, exact(bound.value));
}
