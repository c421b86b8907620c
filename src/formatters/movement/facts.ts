import type { Text } from "../../base/language.ts";
import type { Movement } from "../../comparing/movement.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { policyDigest } from "../../settings/digest.ts";
import { type Move, printChange, totalChange } from "../view/movement.ts";
import { points } from "../view/numbers.ts";
import { changedTarget, moreTargets, otherPolicyContent, previousBasis, totalMove } from "./messages.ts";

/** 总分 83.20 → 87.50（+4.30），等级 良 → 良 */
export function totalFact(movement: Movement, scorecard: Scorecard): Text {
  const { total, rating } = movement.previous;
  return totalMove({
    before: points(total),
    after: points(scorecard.total),
    change: printChange(totalChange(movement, scorecard)),
    ratingBefore: rating,
    ratingAfter: scorecard.rating,
  });
}

/** Said only where the earlier report is about something else, or was scored otherwise: then not all that moved was achieved. */
export function basisFact(movement: Movement, scorecard: Scorecard): Text | undefined {
  const facts = [...otherBasis(movement.previous, scorecard), ...changedTargets(movement)];
  if (facts.length === 0) return undefined;
  return { zh: facts.map(({ zh }) => zh).join("；"), en: facts.map(({ en }) => en).join("; ") };
}

function otherBasis(previous: Movement["previous"], { department, year, policy }: Scorecard): readonly Text[] {
  const { name, version, digest } = previous.policy;
  const isSame =
    previous.department === department && previous.year === year && name === policy.name && version === policy.version;
  if (!isSame) return [previousBasis({ department: previous.department, year: previous.year, policy: name, version })];
  return digest === "" || digest === policyDigest(policy) ? [] : [otherPolicyContent({ policy: name, version })];
}

function changedTargets({ indicators }: Movement): readonly Text[] {
  const changed = indicators.flatMap(({ before, after }): readonly Text[] => {
    if (before === undefined || before.target === "" || before.target === after.effectiveNotation) return [];
    const words = { name: after.indicator.name, before: before.target, after: after.effectiveNotation };
    return [changedTarget(words)];
  });
  const [shown, more] = [changed.slice(0, MOST_SHOWN), changed.length - MOST_SHOWN];
  return more > 0 ? [...shown, moreTargets({ count: more })] : shown;
}

const MOST_SHOWN = 5;

/** Nothing where there is only one of the two. */
export function changeOf({ before, after }: Move): string {
  return before === undefined || after === undefined ? "" : printChange(after.score.sub(before.score));
}
