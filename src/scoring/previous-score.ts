import type { Exact } from "../base/exact.ts";
import type { Block, Indicator } from "../form/form.ts";
import type { Rating, Verdict } from "./scorecard.ts";

/** What an earlier report says of a score. */
export interface PreviousScore {
  readonly path: string;
  /** `digest` tells policies of one name apart; "" where the report has none. */
  readonly policy: { readonly name: string; readonly version: string; readonly digest: string };
  readonly department: string;
  readonly year: number;
  readonly total: Exact;
  readonly rating: Rating;
  readonly indicators: readonly PreviousIndicator[];
}

export interface PreviousIndicator {
  readonly block: Pick<Block, "kind" | "id" | "name">;
  readonly indicator: Pick<Indicator, "id" | "name">;
  /** What its target was taken to mean; "" where the report does not say. */
  readonly target: string;
  readonly verdict: Verdict;
  readonly weight: Exact;
  readonly score: Exact;
}
