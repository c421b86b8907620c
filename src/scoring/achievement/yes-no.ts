import type { ActualValue } from "../../phrase/actual-value.ts";
import type { YesNo } from "../../phrase/comparator.ts";
import { type Judgement, met, undecided, unmet } from "../judging/judgement.ts";
import { actualKinds, messages } from "../judging/messages.ts";
import { NOTHING } from "../points/arithmetic.ts";

/** 是, 否 */
export function judgeYesNo({ expected }: YesNo, actual: ActualValue): Judgement {
  if (actual.kind !== "yes-no")
    return undecided("actuals/needs-grade", messages.needsYesNo({ kind: actualKinds[actual.kind] }));
  return actual.value === expected ? met() : unmet(NOTHING);
}
