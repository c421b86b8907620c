import { type Exact, exact, ZERO } from "../../base/exact.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Rank, Ratio } from "../../phrase/comparator.ts";
import { convert } from "../../phrase/units.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { againstFigure, directionUnknown } from "./bound.ts";
import { type Circumstances, type Judgement, undecided } from "./judgement.ts";
import { actualKinds } from "./messages.ts";

/** 不低于1:3, compared as quotients. */
export function judgeRatio(target: Ratio, actual: ActualValue, circumstances: Circumstances): Judgement {
  const [wanted, given] = [quotient(target.left, target.right), quotientOf(actual)];
  if (wanted === undefined || given === undefined)
    return undecided(judgingFindings.unitMisfit.noRatio.remark({ kind: actualKinds[actual.kind] }));
  if (target.implied && !given.equals(wanted)) return directionUnknown(target, circumstances);
  return againstFigure(given, target.op, wanted, circumstances.policy);
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

const RANK_UNITS = new Set(["", "名", "位"]);

/** 前三名: a low number is a good rank; beyond it A ÷ B under every policy. */
export function judgeRank(target: Rank, actual: ActualValue, { policy }: Circumstances): Judgement {
  const isRank = actual.kind === "rank" || (actual.kind === "quantity" && RANK_UNITS.has(actual.unit));
  if (!isRank) return undecided(judgingFindings.unitMisfit.noRank.remark({ kind: actualKinds[actual.kind] }));
  return againstFigure(exact(actual.value), target.op, exact(target.value), { ...policy, inverse: "ratio" });
}
