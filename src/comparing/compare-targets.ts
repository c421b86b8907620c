import { sentence, type Text } from "../base/language.ts";
import type { Indicator } from "../form/form.ts";
import { type EffectiveTarget, effectiveTarget } from "../meaning/effective-target.ts";
import { implies, requirementOf } from "../meaning/implies.ts";
import { onOneScale } from "../meaning/on-one-scale.ts";
import { unitName } from "../meaning/quantity-words.ts";
import type { Years } from "../meaning/range.ts";
import { fold } from "../phrase/fold.ts";
import { printComparator } from "../phrase/notation.ts";
import { DEFAULT_POLICY } from "../settings/named-policies.ts";
import type { ChangeKind } from "./comparison.ts";

interface Verdict {
  readonly kind: ChangeKind;
  readonly because: Text | undefined;
}

/**
 * Weakened: whatever met the target before meets it after, and not the other way round. Decided by what the targets
 * mean, never by how they are worded; only targets that nobody can read are compared as texts.
 */
export function compareTargets(before: Indicator, after: Indicator, years: Years): Verdict {
  const [one, other] = [targetOf(before), targetOf(after)];
  if (one === undefined && other === undefined) return compareTexts(before, after);
  // What nobody can read asks for nothing that could be checked.
  if (one === undefined || other === undefined)
    return one === undefined
      ? { kind: "strengthened", because: wasUnread({}) }
      : { kind: "weakened", because: isUnread({}) };
  const [a, b] = [requirementOf(one), requirementOf(other)];
  const isAsStrict = implies(b, a, { one: years.other, other: years.one });
  const isAsLax = implies(a, b, years);
  if (isAsStrict) return { kind: isAsLax ? "unchanged" : "strengthened", because: undefined };
  return isAsLax ? { kind: "weakened", because: undefined } : { kind: "changed", because: whyNot(one, other, years) };
}

/** ">= 1 支" for 1支; "?" for what cannot be read. */
export function effectiveNotation(indicator: Indicator): string {
  const target = targetOf(indicator);
  return target === undefined ? "?" : printComparator(target);
}

function targetOf(indicator: Indicator): EffectiveTarget | undefined {
  const { comparator } = indicator.target.reading;
  return comparator && effectiveTarget(comparator, indicator, DEFAULT_POLICY);
}

/** Why neither is the stricter, where that is not plain from the two. */
function whyNot(one: EffectiveTarget, other: EffectiveTarget, years: Years): Text | undefined {
  if (one.kind === "qualitative" && other.kind === "qualitative") return noOrder({});
  if (one.kind !== "bound" || other.kind !== "bound" || onOneScale(one, other, years) !== undefined) return undefined;
  return otherUnit({ before: unitName(one), after: unitName(other) });
}

function compareTexts(before: Indicator, after: Indicator): Verdict {
  const isSame = fold(before.target.text).text === fold(after.target.text).text && before.unit === after.unit;
  return isSame ? { kind: "unchanged", because: undefined } : { kind: "changed", because: unread({}) };
}

const noOrder = sentence({ zh: "定性目标无法比较宽严", en: "of targets in words neither is the stricter" });
const otherUnit = sentence({
  zh: "单位由“{before}”改为“{after}”，无法比较",
  en: "the unit was “{before}” and is “{after}”, which do not compare",
});
const isUnread = sentence({ zh: "现目标无法识别", en: "the target cannot be read any more" });
const wasUnread = sentence({ zh: "原目标无法识别", en: "the target could not be read before" });
const unread = sentence({
  zh: "目标都无法识别，只比较了文字",
  en: "neither target can be read, only the wording was compared",
});
