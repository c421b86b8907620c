import type { Diagnostic, Path } from "../../base/diagnostic.ts";
import { eachIndicator, indicatorsPath } from "../../form/each-indicator.ts";
import type { Draft } from "../../form/form.ts";
import { locate } from "../yaml/locate.ts";
import type { RawNode } from "../yaml/raw.ts";
import type { PlaceOf } from "../yaml/reading.ts";
import { plainValueFindings } from "../yaml/value-findings.ts";
import { isoDate, textOf } from "./build-draft.ts";
import { shapeFindings } from "./findings.ts";

/** A date can have the shape that the schema asks for and still not be in the calendar. */
export function checkDate(root: RawNode, placeOf: PlaceOf): readonly Diagnostic[] {
  const date = root.kind === "map" ? textOf(root, "filed_on") : "";
  if (!DATE_SHAPE.test(date) || isoDate(date) !== undefined) return [];
  return [plainValueFindings.noSuchDate.here(locate(root, ["filed_on"], "value", placeOf), { date })];
}

const DATE_SHAPE = /^\d{4}[-/年](0?[1-9]|1[0-2])[-/月](0?[1-9]|[12]\d|3[01])日?$/;

/** A form in which every target is 无 or 不涉及 has nothing to assess, so it must not pass. */
export function checkApplicable(
  draft: Draft,
  gaps: readonly Path[],
  root: RawNode,
  placeOf: PlaceOf,
): readonly Diagnostic[] {
  const targets = Array.from(eachIndicator(draft), ({ indicator }) => indicator.target);
  const appliesAny = targets.some(({ reading }) => reading.comparator?.kind !== "not-applicable");
  if (gaps.length > 0 || targets.length === 0 || appliesAny) return [];
  return [
    shapeFindings.noIndicators.noneApplies(locate(root, indicatorsPath(draft), "key", placeOf), {
      count: targets.length,
    }),
  ];
}
