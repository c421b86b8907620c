import type { Text } from "../base/language.ts";
import { decimals, RULES } from "../formatters/policy/messages.ts";
import { listed } from "../scoring/listed.ts";
import type { MissingClass, Policy, Steps } from "./policy.ts";

/** What a reader must know of a policy to compute a score again, one sentence a rule. */
export function rulesOf(policy: Policy): readonly Text[] {
  const { classes, execution, inverse, grades, impliedOperator, missingActual, notApplicable, compound } = policy;
  const points = Object.entries(classes).map(([level1, weight]) => `${level1} ${weight}`);
  return [
    ...documentsOf(policy),
    RULES.weights({ classes: listed(points), execution }),
    ...Object.entries(policy.missingClass).map(([level1, heirs]) => missingClass(level1, heirs)),
    RULES.inverse[inverse],
    RULES.grades({ grades: listed(grades.map(({ grade, from, upTo }) => `${grade} ${upTo}–${from} %`)) }),
    RULES.impliedOperator[impliedOperator],
    RULES.missingActual[missingActual],
    RULES.notApplicable[notApplicable],
    RULES.compound[compound],
    late(policy),
    ...Object.entries(policy.steps).map(([name, steps]) => ownScale(name, steps)),
    ...arithmeticOf(policy),
  ];
}

/** The least of it, for where there is little room. */
export function basisOf(policy: Policy): readonly Text[] {
  return [...documentsOf(policy), ...arithmeticOf(policy)];
}

function documentsOf({ basis }: Policy): readonly Text[] {
  return basis.length === 0 ? [] : [RULES.documents({ documents: listed(basis) })];
}

function arithmeticOf({ places, ratings }: Policy): readonly Text[] {
  const bounds = ratings.map(({ rating, from }) => `${rating} ≥ ${from}`);
  return [RULES.rounding({ decimals: decimals(places) }), RULES.ratings({ bounds: listed(bounds) })];
}

function missingClass(level1: string, heirs: MissingClass): Text {
  return heirs === "renormalise" ? RULES.shared({ level1 }) : RULES.moved({ level1, heirs: listed(heirs.to) });
}

function late({ late }: Policy): Text {
  if (late.length === 0) return RULES.tooLate;
  const steps = late.map((step) => RULES.days({ days: step.days, percent: step.percent }));
  return RULES.late({ steps: { zh: steps.map(({ zh }) => zh).join("、"), en: steps.map(({ en }) => en).join(", ") } });
}

function ownScale(name: string, steps: Steps): Text {
  if (steps.kind === "deduct") return RULES.deducted({ name, ...steps });
  return RULES.stepped({ name, bands: listed(steps.bands.map(({ within, points }) => `±${within} %: ${points}`)) });
}
