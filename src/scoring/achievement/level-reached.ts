import { type Exact, exact, HUNDRED, ONE, ZERO } from "../../base/exact.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Bound } from "../../phrase/comparator.ts";
import { againstFigure, holds } from "../judging/bound.ts";
import {
  type Circumstances,
  type Decided,
  type Judgement,
  met,
  type Undecided,
  undecided,
  unmet,
} from "../judging/judgement.ts";
import { messages, printQuantity } from "../judging/messages.ts";
import { type Aligned, inTargetUnit } from "../judging/quantity.ts";
import { figure, NOTHING, type Share } from "../points/arithmetic.ts";
import { type Level, startingLevel } from "./level.ts";

/** 由10%降至8%, 降至5%以下, 翻一番: the way gone ÷ the way to go, or level against level where the start is unknown. */
export function judgeLevelReached(
  target: EffectiveChange,
  amount: Bound,
  actual: ActualValue,
  circumstances: Circumstances,
): Judgement {
  const start = startingLevel(target, circumstances);
  if (start !== undefined && "verdict" in start) return start;
  const goal = goalLevel(amount, start, actual);
  if (goal === undefined)
    return undecided(
      "actuals/needs-baseline",
      messages.needsBaselineForMultiple({}),
      messages.baselineHelp({}),
      "baseline",
    );
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
  if (from === undefined)
    return undecided(
      "actuals/needs-baseline",
      messages.needsBaseline({ actual: given }),
      messages.baselineHelp({}),
      "baseline",
    );
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
