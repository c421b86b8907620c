import { exact } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import { compareGrades } from "../../meaning/grade-order.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import type { Grade } from "../../phrase/comparator.ts";
import { holds } from "../judging/bound.ts";
import { type Judgement, met, undecided, unmet } from "../judging/judgement.ts";
import { actualKinds, messages } from "../judging/messages.ts";
import { NOTHING } from "../points/arithmetic.ts";

/** 3A级以上, 省级以上: reached or not; between grades there is no proportion. */
export function judgeGrade({ op, grade }: Grade, actual: ActualValue): Judgement {
  if (actual.kind !== "text")
    return undecided(
      "actuals/needs-grade",
      messages.needsGrade({ kind: actualKinds[actual.kind] }),
      messages.gradeHelp({}),
    );
  const order = compareGrades(actual.text, grade);
  if (order === undefined)
    return undecided(
      "actuals/needs-grade",
      messages.noOrder({ actual: brief(actual.text), grade }),
      messages.gradeHelp({}),
    );
  return holds(exact(order), op, exact(0)) ? met() : unmet(NOTHING);
}
