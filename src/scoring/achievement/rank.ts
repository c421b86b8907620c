import { exact } from "../../base/exact.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Rank } from "../../phrase/comparator.ts";
import { againstFigure } from "../judging/bound.ts";
import { type Circumstances, type Judgement, undecided } from "../judging/judgement.ts";
import { actualKinds, messages } from "../judging/messages.ts";

const RANK_UNITS = new Set(["", "名", "位"]);

/** 前三名: a low number is a good rank; beyond it A ÷ B under every policy. */
export function judgeRank(target: Rank, actual: ActualValue, { policy }: Circumstances): Judgement {
  const isRank = actual.kind === "rank" || (actual.kind === "quantity" && RANK_UNITS.has(actual.unit));
  if (!isRank) return undecided("actuals/unit-misfit", messages.needsRank({ kind: actualKinds[actual.kind] }));
  return againstFigure(exact(actual.value), target.op, exact(target.value), { ...policy, inverse: "ratio" });
}
