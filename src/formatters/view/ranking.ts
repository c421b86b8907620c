import { HUNDRED } from "../../base/exact.ts";
import type { DepartmentTotal } from "../../ranking/ranking.ts";
import type { ClassScore } from "../../scoring/scorecard.ts";
import { NONE } from "../ranking/messages.ts";
import { percent } from "./numbers.ts";

/** How much of the points of a class was reached. */
export function shareOf(classScore: ClassScore | undefined): string {
  if (classScore === undefined) return NONE;
  const { score, weight } = classScore;
  return weight.equals(0) ? NONE : percent(score.div(weight).mul(HUNDRED));
}

/** The classes that any of some departments has, in their order. */
export function classesOf(departments: readonly DepartmentTotal[]): readonly string[] {
  return [...new Set(departments.flatMap(({ classes }) => classes.map(({ level1 }) => level1)))];
}
