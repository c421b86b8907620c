import type { ActualValue } from "../../phrase/actual-value.ts";
import { judgeGraded } from "../judging/graded.ts";
import { type Circumstances, type Judgement, undecided } from "../judging/judgement.ts";
import { actualKinds, messages } from "../judging/messages.ts";

/** 深入人心, and 优良中低差 without an aim: whatever was no grade leaves it to a person. 是 and 否 answer it too. */
export function judgeQualitative(actual: ActualValue, circumstances: Circumstances): Judgement {
  if (actual.kind === "yes-no") {
    const judgement = judgeGraded(actual.value ? "达成" : "未达成", "", circumstances);
    if (judgement !== undefined) return judgement;
  }
  return undecided(
    "actuals/needs-grade",
    messages.needsGrade({ kind: actualKinds[actual.kind] }),
    messages.gradeHelp({}),
  );
}
