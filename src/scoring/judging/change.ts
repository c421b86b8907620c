import { type Exact, exact, HUNDRED, ONE, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import { nameMeasure } from "../../indicator/name-measure.ts";
import { isRelative, isSameBase, toUnitOfChange } from "../../meaning/change.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import { printQuantity } from "../../meaning/quantity-words.ts";
import { isFarFrom, toUnit } from "../../meaning/to-period.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Bound } from "../../phrase/comparator.ts";
import { readActual } from "../../phrase/read-actual.ts";
import { convert } from "../../phrase/units.ts";
import { figure, NOTHING, type Share } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { againstFigure, holds, judgeInterval, withinEnds } from "./bound.ts";
import {
  type Circumstances,
  type Decided,
  type Judgement,
  met,
  type Undecided,
  undecided,
  unmet,
} from "./judgement.ts";
import { messages } from "./messages.ts";
import { type Aligned, inTargetUnit, misfit, noNumber } from "./quantity.ts";

/** 较上年增长5%以上, 由10%降至8%, 翻一番: the change achieved ÷ the change aimed at, never below nothing. */
export function judgeChange(target: EffectiveChange, actual: ActualValue, circumstances: Circumstances): Judgement {
  const { amount, to } = target;
  if (amount === undefined) return judgeDirection(target, actual, circumstances);
  if (to && amount.kind === "bound") return judgeLevelReached(target, amount, actual, circumstances);
  if (to && amount.kind === "interval") return judgeInterval(amount, actual, circumstances);
  const change = changeFrom(target, amount.unit, actual, circumstances);
  if ("verdict" in change) return change;
  const { policy } = circumstances;
  const judgement =
    amount.kind === "bound"
      ? againstFigure(change.value, amount.op, exact(amount.value), policy)
      : withinEnds(change.value, amount, policy);
  return { ...judgement, because: change.because };
}

/** 较上年有所下降: any change that way will do. */
function judgeDirection(target: EffectiveChange, actual: ActualValue, circumstances: Circumstances): Judgement {
  const unit = actual.kind === "quantity" || actual.kind === "change" ? actual.unit : "";
  const change = changeFrom(target, unit, actual, circumstances);
  if ("verdict" in change) return change;
  return { ...(change.value.gt(ZERO) ? met() : unmet(NOTHING)), because: change.because };
}

type Quantity = Extract<ActualValue, { kind: "quantity" }>;

/** The change achieved in the direction of the target, negative where it went the other way: as reported, or from level and baseline. */
function changeFrom(
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
  return undecided(needsFindings.needsBaseline.change.remark({ actual: given }), "baseline");
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
  if (start.value.equals(ZERO)) return undecided(needsFindings.zeroBaseline.here.remark({}), "baseline");
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

/** A value that something had. */
export interface Level {
  readonly value: Exact;
  readonly unit: string;
}

/** What a change starts from: the level in the phrase (由10%降至8%), otherwise the baseline; undefined where nobody says. */
function startingLevel({ base }: EffectiveChange, circumstances: Circumstances): Level | Undecided | undefined {
  if (base.kind === "level") return { value: exact(base.value), unit: base.unit };
  return baselineLevel(circumstances);
}

/** 上年值 as a number; undefined where there is none. */
export function baselineLevel({ baseline, indicator }: Circumstances): Level | Undecided | undefined {
  if (baseline === "") return undefined;
  const reading = readActual(baseline, { unitColumn: indicator.unit });
  if (reading.status === "ok" && reading.value.kind === "quantity")
    return { value: exact(reading.value.value), unit: reading.value.unit };
  return undecided(judgingFindings.unreadable.baseline.remark({ baseline: brief(baseline) }), "baseline");
}

/** 由10%降至8%, 降至5%以下, 翻一番: the way gone ÷ the way to go, or level against level where the start is unknown. */
function judgeLevelReached(
  target: EffectiveChange,
  amount: Bound,
  actual: ActualValue,
  circumstances: Circumstances,
): Judgement {
  const start = startingLevel(target, circumstances);
  if (start !== undefined && "verdict" in start) return start;
  const goal = goalLevel(amount, start, actual);
  if (goal === undefined) return undecided(needsFindings.needsBaseline.multiple.remark({}), "baseline");
  const reached = levelOf(actual, goal, start);
  if ("verdict" in reached) return reached;
  const begin = goal.unit === "倍" ? ONCE : start;
  const judgement =
    begin === undefined || begin.unit !== goal.unit
      ? againstFigure(reached.value, amount.op, goal.value, circumstances.policy)
      : alongTheWay(reached.value, amount, begin.value, goal.value, circumstances);
  return { ...judgement, because: reached.because };
}

/** Where multiples start from. */
const ONCE: Level = { value: ONE, unit: "倍" };

/** 翻一番 (2 倍) is a level only together with its start, unless the actual is in 倍 too. */
function goalLevel({ value, unit }: Bound, start: Level | undefined, actual: ActualValue): Level | undefined {
  const isMultiple = unit === "倍" && !(actual.kind === "quantity" && actual.unit === "倍");
  if (!isMultiple) return { value: exact(value), unit };
  if (start !== undefined) return { value: start.value.mul(exact(value)), unit: start.unit };
  return actual.kind === "change" ? { value: exact(value), unit: "倍" } : undefined;
}

/** The level that the actual states, or that its change leads to. */
function levelOf(actual: ActualValue, goal: Level, start: Level | undefined): Aligned | Undecided {
  if (actual.kind !== "change") return inTargetUnit(actual, goal, goal.value);
  const step = actual.direction === "up" ? exact(actual.value) : exact(actual.value).neg();
  const from = goal.unit === "倍" ? ONCE : start;
  const given = printQuantity(exact(actual.value), actual);
  if (from === undefined) return undecided(needsFindings.needsBaseline.change.remark({ actual: given }), "baseline");
  const value = isFactor(actual.unit) ? from.value.mul(ONE.add(asFactor(step, actual.unit))) : from.value.add(step);
  return { value, because: messages.converted({ actual: given, value: printQuantity(value, goal) }) };
}

function isFactor(unit: string): boolean {
  return unit === "%" || unit === "倍";
}

function asFactor(step: Exact, unit: string): Exact {
  return unit === "%" ? step.div(HUNDRED) : step;
}

function alongTheWay(reached: Exact, { op }: Bound, start: Exact, goal: Exact, { policy }: Circumstances): Decided {
  const way = goal.sub(start);
  const isMet = holds(reached, op, goal);
  // A start that is already at or beyond the goal leaves no way to go.
  const leadsThere = (op === ">=" || op === ">") === way.gt(ZERO) && !way.equals(ZERO) && op !== "=";
  if (!leadsThere) return againstFigure(reached, op, goal, policy);
  const gone = reached.sub(start).div(way);
  return isMet ? met(gone.mul(HUNDRED)) : unmet(shareOfWay(gone, start, reached, goal));
}

function shareOfWay(gone: Exact, start: Exact, reached: Exact, goal: Exact): Share {
  if (gone.lte(ZERO)) return NOTHING;
  return {
    value: gone,
    workings: `(${figure(reached)} − ${figure(start)}) ÷ (${figure(goal)} − ${figure(start)})`,
  };
}

type ReportedChange = Extract<ActualValue, { kind: "change" }>;

/**
 * 同比增长6.2% as it stands, negative where the target asks for the other direction.
 * @param year of the form
 */
function reportedChange(
  { direction, base }: EffectiveChange,
  unit: string,
  actual: ReportedChange,
  year: number,
): Aligned | Undecided {
  const given = printQuantity(exact(actual.value), actual);
  const wanted = base.kind === "level" ? "unstated" : baseName(base.kind === "date" ? base.date : base.name, year);
  if (isRelative(unit) && actual.unit === "" && exact(actual.value).abs().lte(ONE))
    return bareShare(actual.value, unit);
  const value = toUnitOfChange(exact(actual.value), actual.unit, unit);
  if (value === undefined) return misfit(given, { unit });
  if (!isSameBase(wanted, baseName(actual.base, year))) return undecided(needsFindings.otherBase.here.remark({}));
  return { value: actual.direction === direction ? value : value.neg(), because: undefined };
}

/** 较2022年 in a form of 2023 is 较上年. */
function baseName(base: string, year: number): string {
  return base === String(year - 1) ? "previous-year" : base;
}

/** 增长0.06 may be 6 % or 0.06 %. */
function bareShare(value: string, unit: string): Undecided {
  const plain = printQuantity(exact(value), { unit });
  const scaled = printQuantity(exact(value).mul(HUNDRED), { unit });
  return undecided(judgingFindings.unitMisfit.bareShare.remark({ actual: value, plain, scaled }));
}
