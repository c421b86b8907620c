import { type Exact, exact, HUNDRED, ZERO } from "../../base/exact.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { isRelative, toUnitOfChange } from "../../meaning/change.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import { convert } from "../../phrase/units.ts";
import { type Circumstances, type Undecided, undecided } from "../judging/judgement.ts";
import { messages, printQuantity } from "../judging/messages.ts";
import { type Aligned, isFarFrom, misfit, noNumber, toUnit } from "../judging/quantity.ts";
import { figure } from "../points/arithmetic.ts";
import { type Level, startingLevel } from "./level.ts";
import { reportedChange } from "./reported-change.ts";

type Quantity = Extract<ActualValue, { kind: "quantity" }>;

/** The change achieved in the direction of the target, negative where it went the other way: as reported, or from level and baseline. */
export function changeFrom(
  target: EffectiveChange,
  unit: string,
  actual: ActualValue,
  circumstances: Circumstances,
): Aligned | Undecided {
  switch (actual.kind) {
    case "change":
      return reportedChange(target, unit, actual, circumstances.year);
    case "quantity":
      return computedChange(target, unit, actual, circumstances);
    default:
      return noNumber(actual, { unit });
  }
}

function computedChange(
  target: EffectiveChange,
  unit: string,
  actual: Quantity,
  circumstances: Circumstances,
): Aligned | Undecided {
  const start = startingLevel(target, circumstances);
  if (start !== undefined && "verdict" in start) return start;
  const value = start && toUnit(exact(actual.value), actual.unit, start.unit, start.value);
  const given = printQuantity(exact(actual.value), actual);
  if (start !== undefined && value !== undefined)
    return isOffScale(value, actual, start) ? misfit(given, start) : difference(target, unit, value, start);
  if (isRelative(unit) && isGrowthItself(actual, circumstances)) {
    const rate = toUnitOfChange(exact(actual.value), actual.unit, unit);
    if (rate !== undefined) return { value: rate, because: undefined };
  }
  if (start !== undefined) return misfit(given, start);
  return undecided(
    "actuals/needs-baseline",
    messages.needsBaseline({ actual: given }),
    messages.baselineHelp({}),
    "baseline",
  );
}

/** 1272万次 against a last year's value of 1200: what leaves out its unit may have left out its scale. */
function isOffScale(value: Exact, { unit }: Quantity, start: Level): boolean {
  return (unit === "" || start.unit === "") && isFarFrom(value, start.value);
}

/**
 * 6% can only be the growth itself where the indicator is no share: 阅读量 is not measured in per cent.
 * 105% and 1.05倍 may be what last year's value has become.
 */
function isGrowthItself({ value, unit }: Quantity, { indicator }: Circumstances): boolean {
  return (
    (unit === "%" || unit === "‰") &&
    !isShare(indicator.name) &&
    (convert(exact(value), unit, "%")?.lt(SHARE_OF_LAST_YEAR) ?? false)
  );
}

const SHARE_OF_LAST_YEAR = exact(90);

function difference({ direction }: EffectiveChange, unit: string, value: Exact, start: Level): Aligned | Undecided {
  const [from, to] = direction === "up" ? [start.value, value] : [value, start.value];
  const gap = to.sub(from);
  const workings = `${figure(to)} − ${figure(from)}`;
  if (!isRelative(unit)) {
    const converted = unit === "个百分点" ? toPoints(gap, start.unit) : toUnit(gap, start.unit, unit, gap);
    return converted === undefined
      ? misfit(printQuantity(gap, start), { unit })
      : { value: converted, because: computed(workings, converted, unit) };
  }
  if (start.value.equals(ZERO))
    return undecided("actuals/zero-baseline", messages.zeroBaseline({}), undefined, "baseline");
  const change = toUnitOfChange(gap.div(start.value.abs()).mul(HUNDRED), "%", unit);
  if (change === undefined) return misfit(printQuantity(gap, start), { unit });
  return { value: change, because: computed(`(${workings}) ÷ ${figure(start.value.abs())}`, change, unit) };
}

function computed(workings: string, value: Exact, unit: string) {
  return messages.computedChange({ workings, value: printQuantity(value, { unit }) });
}

/** 个百分点 are differences of shares; a level without a unit is one in per cent. */
function toPoints(gap: Exact, unit: string): Exact | undefined {
  return unit === "" ? gap : convert(gap, unit, "%");
}

function isShare(name: string): boolean {
  const measure = nameMeasure(name);
  return (measure === "share" && !/增长率|增幅|增速|下降率|降幅/.test(name)) || measure === "satisfaction";
}
