import type { Place } from "../base/diagnostic.ts";
import type { Text } from "../base/language.ts";
import type { Block, Indicator } from "../form/form.ts";
import type { IndicatorScore, PreviousIndicator, PreviousScore } from "../scoring/scorecard.ts";

/**
 * What became of a target; weightiest first. `changed`: neither the stricter nor the laxer of the two. `renamed`: as strict
 * as it was, under another name.
 */
export const CHANGE_KINDS = [
  "removed",
  "weakened",
  "changed",
  "strengthened",
  "added",
  "renamed",
  "unchanged",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The targets of two forms, indicator by indicator. */
export interface FormComparison {
  readonly before: ComparedForm;
  readonly after: ComparedForm;
  /** In the order of the form after; what was removed comes last. */
  readonly changes: readonly TargetChange[];
  /** What changed beside the targets. */
  readonly facts: readonly FactChange[];
}

/** A fact of the form, such as its budget, before and after. */
export interface FactChange {
  readonly what: Text;
  readonly before: Text;
  readonly after: Text;
}

export interface ComparedForm {
  readonly department: string;
  readonly year: number;
}

export interface TargetChange {
  readonly kind: ChangeKind;
  /** Absent where it was added. */
  readonly before: ComparedTarget | undefined;
  /** Absent where it was removed. */
  readonly after: ComparedTarget | undefined;
  /** Why the two cannot be compared. */
  readonly because: Text | undefined;
  /** What else became of it: it moved, its weight changed, it has another name. */
  readonly remarks: readonly Text[];
}

export interface ComparedTarget {
  readonly block: Block;
  readonly indicator: Indicator;
  /** What was compared: ">= 1 支" for 1支. */
  readonly effectiveNotation: string;
  readonly place: Place;
}

/** What has become of a score since an earlier report. */
export interface Movement {
  readonly previous: PreviousScore;
  /** Every indicator of the form, in its order. */
  readonly indicators: readonly IndicatorMovement[];
  /** Indicators that only the earlier report has. */
  readonly gone: readonly PreviousIndicator[];
}

export interface IndicatorMovement {
  readonly block: Block;
  readonly after: IndicatorScore;
  /** Absent where the earlier report has no such indicator. */
  readonly before: PreviousIndicator | undefined;
}
