import { type Exact, exact } from "../base/exact.ts";
import type { Policy } from "../settings/policy.ts";
import type { Rating } from "./scorecard.ts";

/** 优 良 中 差 of a total that is rounded already: 89.99 is not 优. */
export function ratingOf(total: Exact, { ratings }: Policy): Rating {
  return ratings.find(({ from }) => total.gte(exact(from)))?.rating ?? "差";
}
