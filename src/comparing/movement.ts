import type { Block } from "../form/form.ts";
import type { PreviousIndicator, PreviousScore } from "../scoring/previous-score.ts";
import type { IndicatorScore } from "../scoring/scorecard.ts";

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
