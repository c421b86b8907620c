import { type Exact, exact, ONE, ZERO } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import { toPeriod } from "../../meaning/to-period.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Per } from "../../phrase/comparator.ts";
import { convert, isPhysical } from "../../phrase/units.ts";
import { type Undecided, undecided } from "./judgement.ts";
import { actualKinds, messages, printQuantity, unitName } from "./messages.ts";

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
      "actuals/unit-misfit",
      messages.periodUnclear({ actual: given, target: printQuantity(figure, target) }),
      messages.periodHelp({}),
    );
  const isConverted = !value.equals(exact(actual.value)) || actual.per !== target.per;
  return {
    value,
    because: isConverted ? messages.converted({ actual: given, value: printQuantity(value, target) }) : undefined,
  };
}

/** 95% for 不少于2个 */
export function misfit(actual: Text, target: Measure): Undecided {
  return undecided(
    "actuals/unit-misfit",
    messages.unitMisfit({ actual, target: unitName(target) }),
    messages.unitHelp({}),
  );
}

/** Undefined where the units measure different things. A side without a unit takes the other's. */
export function toUnit(value: Exact, from: string, to: string, figure: Exact): Exact | undefined {
  if (from === to || from === "") return value;
  if (to !== "")
    return convert(value, from, to) ?? (figure.equals(ZERO) && isCounter(from) && isCounter(to) ? value : undefined);
  const percent = convert(value, from, "%");
  if (percent === undefined) return isPhysical(from) && isFarFrom(value, figure) ? undefined : value;
  // ≥85 with an actual of 90%: beyond 1 a target without a unit can only be in per cent; 1 may be 1 or 100 %.
  return figure.abs().gt(ONE) ? percent : undefined;
}

/** 0起 answers 零事故: of none it does not matter how it would be counted. */
function isCounter(unit: string): boolean {
  return !isPhysical(unit) && convert(ONE, unit, "%") === undefined;
}

/** 30万元 against ≥50: what leaves out its unit may have left out its scale as well. */
export function isFarFrom(value: Exact, figure: Exact): boolean {
  if (value.equals(ZERO) || figure.equals(ZERO)) return false;
  const ratio = value.div(figure).abs();
  return ratio.gt(FAR) || ratio.lt(FAR.inverse());
}

const FAR = exact(50);

export function noNumber(actual: Exclude<ActualValue, { kind: "quantity" }>, target: Measure): Undecided {
  return actual.kind === "text"
    ? undecided("actuals/unreadable", messages.noNumber({ actual: brief(actual.text), target: unitName(target) }))
    : undecided(
        "actuals/unit-misfit",
        messages.kindMisfit({ kind: actualKinds[actual.kind], target: unitName(target) }),
        messages.unitHelp({}),
      );
}
