import type { EffectivePart } from "../../meaning/effective-target.ts";
import type { ActualValue } from "../../phrase/actual-value.ts";
import { NOTHING } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { judgeBound, judgeInterval } from "./bound.ts";
import { judgeChange } from "./change.ts";
import { judgeDeadline, judgePeriod } from "./deadline.ts";
import { judgeGrade, judgeQualitative, judgeYesNo } from "./graded.ts";
import { type Circumstances, type Judgement, undecided, unmet } from "./judgement.ts";
import { messages } from "./messages.ts";
import { judgeRank, judgeRatio } from "./ratio.ts";
import { judgeReference } from "./reference.ts";

/** Holds an actual that was read against one target. */
export function judgeValue(target: EffectivePart, actual: ActualValue, circumstances: Circumstances): Judgement {
  if (actual.kind === "not-reached") return { ...unmet(NOTHING), because: messages.notReached({}) };
  switch (target.kind) {
    case "bound":
      return judgeBound(target, actual, circumstances);
    case "interval":
      return judgeInterval(target, actual, circumstances);
    case "change":
      return judgeChange(target, actual, circumstances);
    case "deadline":
      return judgeDeadline(target, actual, circumstances);
    case "period":
      return judgePeriod(target, actual, circumstances);
    case "ratio":
      return judgeRatio(target, actual, circumstances);
    case "rank":
      return judgeRank(target, actual, circumstances);
    case "grade":
      return judgeGrade(target, actual);
    case "yes-no":
      return judgeYesNo(target, actual);
    case "reference":
      return judgeReference(target, actual, circumstances);
    case "qualitative":
    case "scale":
      return judgeQualitative(actual, circumstances);
    case "not-applicable":
      return undecided(judgingFindings.unexpected.here.remark({}));
  }
}
