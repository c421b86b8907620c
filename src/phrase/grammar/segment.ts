import type { SimpleComparator } from "../comparator.ts";
import type { Doubt } from "./match.ts";

/** One comparator found in the phrase. */
export interface Part {
  readonly comparator: SimpleComparator;
  readonly doubts: readonly Doubt[];
  /** Token indices. */
  readonly from: number;
  readonly to: number;
}

/** What stands between two separators: comparators, and tokens that none of them took. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  readonly loose: readonly number[];
  /** How it is joined to the one before. */
  readonly joint: "and" | "or" | undefined;
}
