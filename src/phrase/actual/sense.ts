import type { Amount, Comparator, Operator, SimpleComparator } from "../comparator.ts";

/** On which side of its number a value lies; `exact` where it is the number itself. */
export type Sense = "floor" | "ceiling" | "exact";

/**
 * The side that an actual leaves open: 不足3场 lies below 3, 超过20天 above 20, 3场 is 3.
 * 下降5%以上 is a level that lies below.
 */
export function senseOfActual(part: SimpleComparator): Sense {
  switch (part.kind) {
    case "bound":
    case "approximate":
      return senseOfAmount(part);
    case "change": {
      const sense = part.amount === undefined ? "exact" : senseOfAmount(part.amount);
      return part.direction === "down" && !part.to ? turned(sense) : sense;
    }
    case "ratio":
    case "grade":
      return part.implied ? "exact" : senseOf(part.op);
    case "rank":
      return senseOf(part.op);
    default:
      return "exact";
  }
}

/** The side on which a target is met; undefined where that is for the policy to say. */
export function senseOfTarget(target: Comparator): Sense | undefined {
  switch (target.kind) {
    case "bound":
      return target.implied ? undefined : senseOf(target.op);
    case "interval":
      return "exact";
    case "change": {
      const sense = senseOfChange(target.amount);
      return target.direction === "down" && !target.to ? turned(sense) : sense;
    }
    case "ratio":
    case "grade":
      return target.implied ? undefined : senseOf(target.op);
    case "rank":
    case "reference":
      return senseOf(target.op);
    default:
      return undefined;
  }
}

function senseOfAmount(amount: Amount): Sense {
  if (amount.kind === "interval") return "exact";
  if (amount.kind === "approximate")
    return amount.side === "above" ? "floor" : amount.side === "below" ? "ceiling" : "exact";
  return amount.implied ? "exact" : senseOf(amount.op);
}

/** Without an amount, or with one that needs no operator, more of the change is what is asked for. */
function senseOfChange(amount: Amount | undefined): Sense {
  if (amount?.kind === "interval") return "exact";
  return amount?.kind === "bound" && !amount.implied ? senseOf(amount.op) : "floor";
}

function senseOf(op: Operator): Sense {
  if (op === "=") return "exact";
  return op === ">=" || op === ">" ? "floor" : "ceiling";
}

function turned(sense: Sense): Sense {
  if (sense === "exact") return sense;
  return sense === "floor" ? "ceiling" : "floor";
}
