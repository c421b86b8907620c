import { parseExact, ZERO } from "../base/exact.ts";
import type { Indicator } from "../form/form.ts";
import type { Comparator, Operator, SimpleComparator } from "../phrase/comparator.ts";
import { isLowerBetter } from "./direction.ts";

/** The target with the operators that its phrase leaves out: 1支 is at least 1支, or at most where less is better. */
export function withImpliedOperators(comparator: Comparator, indicator: Indicator): Comparator {
  const write = (part: SimpleComparator) => withImpliedOperator(part, indicator);
  return comparator.kind === "compound" ? { ...comparator, parts: comparator.parts.map(write) } : write(comparator);
}

function withImpliedOperator(part: SimpleComparator, indicator: Indicator): SimpleComparator {
  switch (part.kind) {
    case "bound":
      return part.implied ? { ...part, op: boundOperator(part.value, indicator), implied: false } : part;
    case "ratio":
      return part.implied ? { ...part, op: isLowerBetter(indicator) ? "<=" : ">=", implied: false } : part;
    case "grade":
      return part.implied ? { ...part, op: ">=", implied: false } : part;
    case "change": {
      const { amount } = part;
      if (amount?.kind !== "bound" || !amount.implied) return part;
      return { ...part, amount: { ...amount, op: part.to && part.direction === "down" ? "<=" : ">=", implied: false } };
    }
    default:
      return part;
  }
}

/** 0起: of what should not happen at all, none is the most. */
function boundOperator(value: string, indicator: Indicator): Operator {
  const isZero = parseExact(value)?.compare(ZERO) === 0;
  return isZero || isLowerBetter(indicator) ? "<=" : ">=";
}
