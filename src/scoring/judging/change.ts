import { exact, ZERO } from "../../base/exact.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import { changeFrom } from "../achievement/change-from.ts";
import { judgeInterval, withinEnds } from "../achievement/interval.ts";
import { judgeLevelReached } from "../achievement/level-reached.ts";
import { NOTHING } from "../points/arithmetic.ts";
import { againstFigure } from "./bound.ts";
import { type Circumstances, type Judgement, met, unmet } from "./judgement.ts";

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
