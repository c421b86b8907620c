import { type Exact, exact } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { EffectiveChange } from "../../meaning/effective-target.ts";
import { readActual } from "../../phrase/read-actual.ts";
import { type Circumstances, type Undecided, undecided } from "../judging/judgement.ts";
import { messages } from "../judging/messages.ts";

/** A value that something had. */
export interface Level {
  readonly value: Exact;
  readonly unit: string;
}

/** What a change starts from: the level in the phrase (由10%降至8%), otherwise the baseline; undefined where nobody says. */
export function startingLevel({ base }: EffectiveChange, circumstances: Circumstances): Level | Undecided | undefined {
  if (base.kind === "level") return { value: exact(base.value), unit: base.unit };
  return baselineLevel(circumstances);
}

/** 上年值 as a number; undefined where there is none. */
export function baselineLevel({ baseline, indicator }: Circumstances): Level | Undecided | undefined {
  if (baseline === "") return undefined;
  const reading = readActual(baseline, undefined, indicator.unit);
  if (reading.status === "ok" && reading.value.kind === "quantity")
    return { value: exact(reading.value.value), unit: reading.value.unit };
  return undecided(
    "actuals/unreadable",
    messages.unreadableBaseline({ baseline: brief(baseline) }),
    undefined,
    "baseline",
  );
}
