import type { Amount, Base, Change, SimpleComparator } from "../comparator.ts";
import type { Doubt } from "../match.ts";
import { doubts } from "../messages.ts";

export function changeDoubts({ base, amount }: Change, written: string): readonly Doubt[] {
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
      ? { ...comparator, amount: { ...comparator.amount, op: impliedIn(comparator), implied: false } }
      : undefined,
};

/** 降至8%, 减少到3起: at most that; 降低5%: at least by that. */
function impliedIn({ direction, to, amount }: Change): ">=" | "<=" {
  const isNothing = amount?.kind === "bound" && amount.value === "0";
  return (to && direction === "down") || (isNothing && !to) ? "<=" : ">=";
}

const unstated: Doubt = {
  code: "baseline-unstated",
  message: doubts["baseline-unstated"],
  alternative: (comparator) => (comparator.kind === "change" ? { ...comparator, base: PREVIOUS_YEAR } : undefined),
};

export const yearly: Doubt = {
  code: "yearly-change",
  message: doubts["yearly-change"],
  alternative: (comparator) =>
    comparator.kind === "change" && comparator.amount !== undefined
      ? { ...comparator, amount: { ...comparator.amount, per: "year" } }
      : undefined,
};

export const changeOrLevel: Doubt = {
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

/** A doubt about the amount, seen from the change around it. */
export function inside(doubt: Doubt): Doubt {
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

export function asAmount(comparator: SimpleComparator): Amount | undefined {
  return comparator.kind === "bound" || comparator.kind === "interval" || comparator.kind === "approximate"
    ? comparator
    : undefined;
}

export const PREVIOUS_YEAR: Base = { kind: "named", name: "previous-year" };
