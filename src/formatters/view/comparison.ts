import type { Language, Text } from "../../base/language.ts";
import { CHANGE_KINDS, type FormComparison, type TargetChange } from "../../comparing/comparison.ts";
import { countChanges } from "../../report/comparison-report.ts";
import { CHANGES, comparedAs } from "../comparison/messages.ts";
import { WORDS } from "./words.ts";

/** The weightiest kind first, each in the order of the form. What has not changed at all is only counted. */
export function shownChanges({ changes }: FormComparison): readonly TargetChange[] {
  return CHANGE_KINDS.flatMap((kind) =>
    changes.filter((change) => change.kind === kind && (kind !== "unchanged" || change.remarks.length > 0)),
  );
}

/** 放宽 2，不变 15 */
export function countsLine(comparison: FormComparison, language: Language): string {
  const counts = countChanges(comparison);
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${CHANGES[kind][language]} ${counts[kind]}`)
    .join(WORDS.comma[language]);
}

/** By which comparators, or why not by them, and what else changed. */
export function reasonOf(change: TargetChange): Text | undefined {
  const comparison = comparisonOf(change);
  const parts = [...(comparison === undefined ? [] : [comparison]), ...change.remarks];
  if (parts.length === 0) return undefined;
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}

/** Nothing for a target that stands alone, or that is what it was. */
function comparisonOf({ kind, before, after, because }: TargetChange): Text | undefined {
  if (because !== undefined || kind === "unchanged") return because;
  return before && after && comparedAs({ before: before.effectiveNotation, after: after.effectiveNotation });
}
