import type { Level1 } from "../indicator/level1.ts";
import type { Policy } from "./policy.ts";

/** The class that a level 1 is scored under: its own where that has points. */
export function scoredUnder(level1: Level1, { classes, countsAs }: Pick<Policy, "classes" | "countsAs">): Level1 {
  return classes[level1] === undefined ? (countsAs[level1] ?? level1) : level1;
}
