import { parseExact, ZERO } from "../base/exact.ts";
import type { Bound, Comparator, Operator, SimpleComparator } from "../phrase/comparator.ts";
import { type Directed, directionOf } from "./direction.ts";
import type { DirectionFound } from "./name-direction.ts";

/**
 * The target with the operators that its phrase leaves out: 1支 is at least 1支, or at most where less is better.
 * A part of which the direction is unknown keeps its implied operator.
 */
export function withImpliedOperators(comparator: Comparator, indicator: Directed): Comparator {
  const write = (part: SimpleComparator) => withImpliedOperator(part, indicator);
  return comparator.kind === "compound" ? { ...comparator, parts: comparator.parts.map(write) } : write(comparator);
}

/** Of parts whose direction has to be found: which it is and what it rests on; undefined where the phrase itself says it. */
export function directionNeeded(part: SimpleComparator, indicator: Directed): DirectionFound | undefined {
  switch (part.kind) {
    case "bound":
      return part.implied && !isZero(part) ? directionOf(indicator, part.unit, part.value) : undefined;
    case "ratio":
      return part.implied ? directionOf(indicator, "") : undefined;
    case "approximate":
    case "vague":
      return directionOf(indicator, part.unit);
    default:
      return undefined;
  }
}

function withImpliedOperator(part: SimpleComparator, indicator: Directed): SimpleComparator {
  switch (part.kind) {
    case "bound":
    case "ratio": {
      if (!part.implied) return part;
      const op = part.kind === "bound" && isZero(part) ? "<=" : operatorOf(directionNeeded(part, indicator));
      return op === undefined ? part : { ...part, op, implied: false };
    }
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
function isZero({ value }: Bound): boolean {
  return parseExact(value)?.compare(ZERO) === 0;
}

function operatorOf(found: DirectionFound | undefined): Operator | undefined {
  if (found === undefined || found.direction === "unknown") return undefined;
  return found.direction === "lower" ? "<=" : ">=";
}
