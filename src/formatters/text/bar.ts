import type { Exact } from "../../base/exact.ts";

/** The part of the points that was reached; nothing to show where there were none to reach. */
export function scoreBar(score: Exact, weight: Exact, columns: number): string {
  return weight.equals(0) ? "" : bar(score.div(weight), columns);
}

/** A share of 1 as a bar: ███████░░░. Only what is whole looks full, only what is nothing looks empty. */
function bar(share: Exact, columns: number): string {
  const nearest = Number(share.mul(columns).round());
  const filled = share.gte(1) ? columns : share.lte(0) ? 0 : Math.min(columns - 1, Math.max(1, nearest));
  return "█".repeat(filled) + "░".repeat(columns - filled);
}
