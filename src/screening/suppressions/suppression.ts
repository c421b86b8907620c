import type { Place } from "../../base/diagnostic.ts";

/** One code that a comment of the user's suppresses. */
export interface Suppression {
  readonly code: string;
  /** "" where the comment gives none. */
  readonly reason: string;
  /** Line of the findings that are suppressed; "all" for those of the whole file. */
  readonly line: number | "all";
  /** Of the code in the comment. */
  readonly place: Place;
}
