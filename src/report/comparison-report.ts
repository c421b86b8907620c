import { sentence, type Text } from "../base/language.ts";
import { CHANGE_KINDS, type ChangeKind, type FormComparison } from "../comparing/comparison.ts";
import type { FileReport } from "./report.ts";

/** Everything a formatter may show of `perf diff`. */
export interface ComparisonReport {
  /** The form before and the form after, with what is to be said about reading them. */
  readonly files: readonly [before: FileReport, after: FileReport];
  /** Absent where one of them has errors: a target that could not be read would look like one that was removed. */
  readonly comparison: FormComparison | undefined;
  readonly verdict: "pass" | "fail";
  /** Why it is no pass; empty for a pass. */
  readonly reasons: readonly Text[];
}

/** @param failOn changes that are no pass */
export function makeComparisonReport(
  files: ComparisonReport["files"],
  comparison: FormComparison | undefined,
  failOn: readonly ChangeKind[],
): ComparisonReport {
  const reasons = comparison === undefined ? [NOT_COMPARED] : reasonsFor(countChanges(comparison), failOn);
  return { files, comparison, verdict: reasons.length === 0 ? "pass" : "fail", reasons };
}

/** How many targets there are of each kind. */
export function countChanges({ changes }: FormComparison): Readonly<Record<ChangeKind, number>> {
  const counts = { removed: 0, weakened: 0, changed: 0, strengthened: 0, added: 0, renamed: 0, unchanged: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** A target that is gone asks for nothing, so whoever wants none weakened wants none removed. */
function reasonsFor(counts: Readonly<Record<ChangeKind, number>>, failOn: readonly ChangeKind[]): readonly Text[] {
  const failing = new Set(failOn.includes("weakened") ? [...failOn, "removed"] : failOn);
  return CHANGE_KINDS.filter((kind) => failing.has(kind) && counts[kind] > 0).map((kind) =>
    CHANGED_TARGETS[kind]({ count: counts[kind] }),
  );
}

const NOT_COMPARED: Text = { zh: "表格有错误，未能比较", en: "a form has errors, so nothing was compared" };

const CHANGED_TARGETS = {
  removed: sentence({ zh: "{count} 项目标被删去", en: "targets removed: {count}" }),
  weakened: sentence({ zh: "{count} 项目标放宽", en: "targets weakened: {count}" }),
  changed: sentence({ zh: "{count} 项目标改变", en: "targets changed: {count}" }),
  strengthened: sentence({ zh: "{count} 项目标收紧", en: "targets strengthened: {count}" }),
  added: sentence({ zh: "{count} 项目标新增", en: "targets added: {count}" }),
  renamed: sentence({ zh: "{count} 项指标改名", en: "indicators renamed: {count}" }),
  unchanged: sentence({ zh: "{count} 项目标不变", en: "targets unchanged: {count}" }),
};
