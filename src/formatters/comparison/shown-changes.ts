import { CHANGE_KINDS, type FormComparison, type TargetChange } from "../../comparing/comparison.ts";
import type { Language, Text } from "../../language.ts";
import { countChanges } from "../../report/comparison-report.ts";
import { WORDS } from "../messages.ts";
import { CHANGES, comparedAs } from "./messages.ts";

/** The weightiest kind first, each in the order of the form. What has not changed is only counted. */
export function shownChanges({ changes }: FormComparison): readonly TargetChange[] {
  return CHANGE_KINDS.filter((kind) => kind !== "unchanged").flatMap((kind) =>
    changes.filter((change) => change.kind === kind),
  );
}

/** 放宽 2，不变 15 */
export function countsLine(comparison: FormComparison, language: Language): string {
  const counts = countChanges(comparison);
  return CHANGE_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${CHANGES[kind][language]} ${counts[kind]}`)
    .join(WORDS.comma[language]);
}

/** By which comparators, or why not by them; nothing for a target that stands alone. */
export function reasonOf({ before, after, because }: TargetChange): Text | undefined {
  if (because !== undefined) return because;
  return before && after && comparedAs({ before: before.effectiveNotation, after: after.effectiveNotation });
}
