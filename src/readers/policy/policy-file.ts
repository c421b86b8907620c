import type { Path } from "../../base/diagnostic.ts";
import { LEVEL1S } from "../../form/level1.ts";
import type { Policy } from "../../settings/policy.ts";

/** A policy file that has the shape of schemas/policy.schema.json: a named policy, and what is different from it. */
export type PolicyFile = Partial<Policy> & { readonly extends: string };

/** Whole numbers; all other numbers are decimals, which are kept as text so that no digit is lost. */
export const INTEGERS: ReadonlySet<string> = new Set(["places", "days"]);

/** The keys of the mapping at a path. */
export function keysAt(path: Path): readonly string[] {
  const steps = path.map((step, index) =>
    typeof step === "number" || HAS_OWN_NAMES.has(path[index - 1]) ? "*" : step,
  );
  return KEYS[steps.join(".")] ?? [];
}

/** Mappings whose keys are names: the class whose points are missing, the indicator that has an own scale. */
const HAS_OWN_NAMES: ReadonlySet<Path[number] | undefined> = new Set(["missingClass", "steps"]);

const KEYS: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...["extends", "name", "version", "title", "basis", "execution", "classes", "countsAs", "missingClass", "inverse"],
    ...["grades", "impliedOperator", "approximate", "deadlineDay", "late", "overAchievement", "underExecution"],
    ...["missingActual", "notApplicable", "compound", "total", "places", "ratings", "steps"],
  ],
  title: ["zh", "en"],
  classes: LEVEL1S,
  countsAs: LEVEL1S,
  missingClass: LEVEL1S,
  "missingClass.*": ["to"],
  "grades.*": ["grade", "from", "upTo"],
  "late.*": ["days", "percent"],
  "ratings.*": ["rating", "from"],
  "steps.*": ["kind", "fullFrom", "every", "points", "bands"],
  "steps.*.bands.*": ["within", "points"],
};
