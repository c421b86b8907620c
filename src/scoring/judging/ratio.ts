import { type Exact, exact, ZERO } from "../../base/exact.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Ratio } from "../../phrase/comparator.ts";
import { convert } from "../../phrase/units.ts";
import { againstFigure } from "./bound.ts";
import { type Circumstances, type Judgement, undecided } from "./judgement.ts";
import { actualKinds, messages } from "./messages.ts";

/** 不低于1:3, compared as quotients. */
export function judgeRatio(target: Ratio, actual: ActualValue, { policy }: Circumstances): Judgement {
  const [wanted, given] = [quotient(target.left, target.right), quotientOf(actual)];
  if (wanted === undefined || given === undefined)
    return undecided("actuals/unit-misfit", messages.needsRatio({ kind: actualKinds[actual.kind] }));
  return againstFigure(given, target.op, wanted, policy);
}

/** A share is a ratio to one: 40% answers 不低于1:3. */
function quotientOf(actual: ActualValue): Exact | undefined {
  if (actual.kind === "ratio") return quotient(actual.left, actual.right);
  return actual.kind === "quantity" ? convert(exact(actual.value), actual.unit, "") : undefined;
}

function quotient(left: string, right: string): Exact | undefined {
  const divisor = exact(right);
  return divisor.equals(ZERO) ? undefined : exact(left).div(divisor);
}
