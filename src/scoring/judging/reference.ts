import { exact, HUNDRED } from "../../base/exact.ts";
import { printQuantity } from "../../meaning/quantity-words.ts";
import { isFarFrom } from "../../meaning/to-period.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Reference } from "../../phrase/comparator.ts";
import { needsFindings } from "../findings/needs-findings.ts";
import { againstFigure } from "./bound.ts";
import { baselineLevel, type Level } from "./change.ts";
import { type Circumstances, type Judgement, undecided } from "./judgement.ts";
import { inTargetUnit, misfit } from "./quantity.ts";

/** 不超预算, 不低于上年水平: against the baseline of the actuals, or the budget of the form. */
export function judgeReference({ op, name }: Reference, actual: ActualValue, circumstances: Circumstances): Judgement {
  const ofBudget = /预算/.test(name);
  // 98 % of the budget needs no figure; a bare 98 may be that or 98 万元.
  if (ofBudget && actual.kind === "quantity" && actual.unit === "")
    return misfit(printQuantity(exact(actual.value), actual), { unit: "元" });
  if (ofBudget && actual.kind === "quantity" && actual.unit === "%")
    return againstFigure(exact(actual.value), op, HUNDRED, circumstances.policy);
  const level = baselineLevel(circumstances) ?? (ofBudget ? budgetLevel(circumstances) : undefined);
  if (level === undefined) return undecided(needsFindings.needsBaseline.reference.remark({ name }), "baseline");
  if ("verdict" in level) return level;
  if (
    actual.kind === "quantity" &&
    (actual.unit === "") !== (level.unit === "") &&
    isFarFrom(exact(actual.value), level.value)
  )
    return misfit(printQuantity(exact(actual.value), actual), level);
  const aligned = inTargetUnit(actual, level, level.value);
  if ("verdict" in aligned) return aligned;
  return { ...againstFigure(aligned.value, op, level.value, circumstances.policy), because: aligned.because };
}

function budgetLevel({ budget }: Circumstances): Level | undefined {
  return budget && { value: budget, unit: "元" };
}
