import type { Approximate, Deadline, Operator, Period, SimpleComparator } from "../comparator.ts";
import type { Doubt } from "../match.ts";
import { doubts } from "../messages.ts";
import type { Quantity } from "./quantity.ts";

/** 3-5天内: between 3 and 5, or 5 at the most. */
export const rangeWithin: Doubt = {
  code: "range-within",
  message: doubts["range-within"],
  alternative: (comparator) =>
    comparator.kind === "interval"
      ? { kind: "bound", op: "<=", value: comparator.upper, unit: comparator.unit, implied: false }
      : undefined,
};

/** 12.31, 6/30, 20231231 and 2023-2024 without a unit are dates as often as numbers. */
export function dateDoubts(unit: string, written: string): readonly Doubt[] {
  const comparator = unit === "" && written.length > 3 ? dateIn(written) : undefined;
  return comparator === undefined
    ? []
    : [{ code: "date-or-number", message: doubts["date-or-number"], alternative: () => comparator }];
}

function dateIn(written: string): Deadline | Period | undefined {
  const [, from, to] = /^((?:19|20)\d{2})-((?:19|20)\d{2})$/.exec(written) ?? [];
  if (from !== undefined && to !== undefined) return { kind: "period", from, to };
  const [, year, month, day] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(written) ?? [];
  if (year !== undefined) return { kind: "deadline", when: "by", date: `${year}-${month}-${day}` };
  const [, monthOnly, last] = /^(\d{1,2})[-./](3[01]|28)$/.exec(written) ?? [];
  return monthOnly !== undefined && last === LAST_DAYS[Number(monthOnly)]
    ? { kind: "deadline", when: "by", date: `--${monthOnly.padStart(2, "0")}-${last}` }
    : undefined;
}

const LAST_DAYS: readonly string[] = ["", ..."31 28 31 30 31 30 31 31 30 31 30 31".split(" ")];

/** What `=?` may mean; which of the two the score takes is policy. Of nothing at most that much is meant: 0起. */
export const implied: Doubt = {
  code: "operator-implied",
  message: doubts["operator-implied"],
  alternative: (comparator) =>
    replaced(comparator, comparator.kind === "bound" && comparator.value === "0" ? "<=" : ">="),
};

export const approximateWidth: Doubt = {
  code: "approximate-width",
  message: doubts["approximate-width"],
  alternative: (comparator) => {
    const { kind } = comparator;
    if (kind !== "approximate") return undefined;
    const op = { around: "=", above: ">=", below: "<" } as const;
    const { value, unit, per, side } = comparator;
    return { kind: "bound", op: op[side], value, unit, implied: false, ...withPer(per) };
  },
};

export function approximateBound(quantity: Quantity, side: Approximate["side"]): Doubt {
  return {
    code: "approximate-bound",
    message: doubts["approximate-bound"],
    alternative: (comparator) =>
      comparator.kind === "bound"
        ? { ...approximate(quantity, side), value: comparator.value, unit: comparator.unit }
        : undefined,
  };
}

export function hedge(word: string): Doubt {
  return {
    code: "hedge",
    message: doubts.hedge({ word }),
    alternative: (comparator) =>
      comparator.kind === "bound"
        ? {
            kind: "approximate",
            side: "around",
            value: comparator.value,
            unit: comparator.unit,
            ...withPer(comparator.per),
          }
        : undefined,
  };
}

export function replaceOperator(
  code: "double-comparator" | "reach" | "hold-as-cap" | "plus-sign" | "within-implied",
  op: Operator,
): Doubt {
  return { code, message: doubts[code], alternative: (comparator) => replaced(comparator, op) };
}

function replaced(comparator: SimpleComparator, op: Operator): SimpleComparator | undefined {
  return comparator.kind === "bound" ? { ...comparator, op, implied: false } : undefined;
}

export function approximate({ value, unit, per }: Quantity, side: Approximate["side"]): Approximate {
  return { kind: "approximate", side, value, unit, ...withPer(per) };
}

export function withPer(per: string | undefined): { readonly per?: string } {
  return per === undefined ? {} : { per };
}
