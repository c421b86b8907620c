import { exact, HUNDRED, ZERO } from "../../base/exact.ts";
import type { EffectiveTarget } from "../../meaning/effective-target.ts";
import type { OverStep, Policy } from "../../settings/policy.ts";
import type { Share } from "../figures/shares.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import { reportedValue } from "./scale-indicator.ts";

/** The highest step that an indicator has reached; undefined where it did no more than is expected. */
export function overStepOf(judged: JudgedIndicator, { overAchievement }: Policy): OverStep | undefined {
  return overAchievement.findLast((step) => hasReached(judged, step));
}

function hasReached(judged: JudgedIndicator, { from, when }: OverStep): boolean {
  const { judgement, target, row } = judged;
  if (judgement.verdict !== "met") return false;
  if (when === "zero-target") {
    const isZero = target?.kind === "bound" && exact(target.value).equals(ZERO) && !isCeiling(target);
    const value = isZero && row !== undefined ? reportedValue(judged, row) : undefined;
    return value?.gte(exact(from)) === true;
  }
  return judgement.achievement.gte(exact(from)) && (when === "any" || !isCeiling(target));
}

/** Staying far below a ceiling is no over-achievement, unless the policy says so. */
function isCeiling(target: EffectiveTarget | undefined): boolean {
  return target !== undefined && "op" in target && (target.op === "<=" || target.op === "<");
}

/** What is left of all points where the policy takes some off. */
export function shareAbove({ deduct }: OverStep): Share | undefined {
  const off = exact(deduct);
  if (off.equals(ZERO)) return undefined;
  return { value: HUNDRED.sub(off).div(HUNDRED), workings: `(100 % − ${deduct} %)` };
}
