import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import { indicatorsPath } from "../../form/indicators-path.ts";
import { locate } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { noneApplies } from "./findings.ts";

/** A form in which every target is 无 or 不涉及 is as good as one without indicators, and as little of a pass. */
export function checkApplicable(
  draft: Draft,
  gaps: readonly Path[],
  root: RawNode,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const targets = Array.from(eachIndicator(draft), ({ indicator }) => indicator.target);
  const appliesAny = targets.some(({ reading }) => reading.comparator?.kind !== "not-applicable");
  if (gaps.length > 0 || targets.length === 0 || appliesAny) return [];
  return [noneApplies(locate(root, indicatorsPath(draft), "key", placeOf), { count: targets.length })];
}
