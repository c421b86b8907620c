import { type Exact, exact } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import { printQuantity, unitName } from "../../meaning/quantity-words.ts";
import { isLevel, isTimePeriod, toPeriod, toUnit } from "../../meaning/to-period.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Per } from "../../phrase/comparator.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { type Undecided, undecided } from "./judgement.ts";
import { actualKinds, messages } from "./messages.ts";

/** A number in the unit and for the period of its target, and how it got there where it had to be converted. */
export interface Aligned {
  readonly value: Exact;
  readonly because: Text | undefined;
}

interface Measure {
  readonly unit: string;
  readonly per?: Per;
}

/** @param figure the number of the target: it tells what a target without a unit can mean */
export function inTargetUnit(actual: ActualValue, target: Measure, figure: Exact): Aligned | Undecided {
  if (actual.kind !== "quantity") return noNumber(actual, target);
  const converted = toUnit(exact(actual.value), actual.unit, target.unit, figure);
  const value = converted && toPeriod(converted, actual.per, target.per, target.unit);
  const given = printQuantity(exact(actual.value), actual);
  if (value === undefined) return misfit(given, target);
  if (actual.per === undefined && !value.equals(figure) && converted?.equals(figure) === true)
    return undecided(
      judgingFindings.unitMisfit.period.remark({ actual: given, target: printQuantity(figure, target) }),
    );
  if (isForEachThing(target) && actual.per === undefined)
    return undecided(
      judgingFindings.unitMisfit.perThing.remark({ actual: given, target: printQuantity(figure, target) }),
    );
  const isConverted = !value.equals(exact(actual.value)) || actual.per !== target.per;
  return {
    value,
    because: isConverted ? messages.converted({ actual: given, value: printQuantity(value, target) }) : undefined,
  };
}

/** 每人不少于20课时: 1000课时 may be all of them together; no share or mark adds up. */
function isForEachThing({ per, unit }: Measure): boolean {
  return per !== undefined && !isTimePeriod(per) && !isLevel(unit);
}

/** 95% for 不少于2个 */
export function misfit(actual: Text, target: Measure): Undecided {
  return undecided(judgingFindings.unitMisfit.unit.remark({ actual, target: unitName(target) }));
}

export function noNumber(actual: Exclude<ActualValue, { kind: "quantity" }>, target: Measure): Undecided {
  return actual.kind === "text"
    ? undecided(judgingFindings.unreadable.noNumber.remark({ actual: brief(actual.text), target: unitName(target) }))
    : undecided(judgingFindings.unitMisfit.kind.remark({ kind: actualKinds[actual.kind], target: unitName(target) }));
}
