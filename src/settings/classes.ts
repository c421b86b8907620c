import { LEVEL1S, type Level1 } from "../indicator/level1.ts";
import { nameKey } from "../indicator/plain-name.ts";
import { standardLevel1 } from "../indicator/taxonomy.ts";
import type { Policy } from "./policy.ts";

/** Classes in the order in which they are told: the standard ones as the taxonomy has them, others as the policy does. */
export function inClassOrder(classes: Iterable<string>): readonly string[] {
  const names = [...new Set(classes)];
  const standard: readonly string[] = LEVEL1S;
  return [...standard.filter((name) => names.includes(name)), ...names.filter((name) => !standard.includes(name))];
}

/** Both levels as a form prints them. */
interface PrintedClass {
  readonly level1: string;
  readonly level2: string;
}

type Classes = Pick<Policy, "classes" | "countsAs">;

/** The class that an indicator is scored under: one of the policy's own, or that of its standard level 1. */
export function scoringClass(indicator: PrintedClass, policy: Classes): string {
  const own = ownClass(indicator.level1, policy) ?? ownClass(indicator.level2, policy);
  // The score has to go on where the form names no class that exists; a note says so.
  return own ?? scoredUnder(standardLevel1(indicator) ?? "产出指标", policy);
}

/** Whether a policy has a class of its own for what the form prints. */
export function isOwnClass({ level1, level2 }: PrintedClass, policy: Classes): boolean {
  return (ownClass(level1, policy) ?? ownClass(level2, policy)) !== undefined;
}

/** 决策 for 项目决策指标（10分）: a class that is none of the standard ones. */
function ownClass(printed: string, { classes }: Classes): string | undefined {
  const bare = bareName(printed);
  return Object.keys(classes).find(
    (name) => bareName(name) === bare && standardLevel1({ level1: name, level2: "" }) === undefined,
  );
}

/** The class that a standard level 1 is scored under: its own where that has points. */
export function scoredUnder(level1: Level1, { classes, countsAs }: Classes): string {
  const bare = bareName(level1);
  const names = Object.keys(classes);
  const own =
    names.find((name) => bareName(name) === bare) ??
    names.find((name) => standardLevel1({ level1: name, level2: "" }) === level1);
  return own ?? countsAs[level1] ?? level1;
}

function bareName(name: string): string {
  return nameKey(name)
    .replace(/\([^()]*\)$/, "")
    .replace(/类?指标$/, "");
}
