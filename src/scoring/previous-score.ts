import type { Exact } from "../exact.ts";
import type { Block, Indicator } from "../form/form.ts";
import type { Rating, Verdict } from "./scorecard.ts";

/** What an earlier report says of a score. */
export interface PreviousScore {
  readonly path: string;
  readonly policy: { readonly name: string; readonly version: string };
  readonly department: string;
  readonly year: number;
  readonly total: Exact;
  readonly rating: Rating;
  readonly indicators: readonly PreviousIndicator[];
}

export interface PreviousIndicator {
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly indicator: Pick<Indicator, "id" | "name">;
  readonly verdict: Verdict;
  readonly weight: Exact;
  readonly score: Exact;
}
