import { listed, type Text } from "../base/language.ts";
import type { Adjustment, EveryScale, MissingClass, OverStep, Policy, Steps, TotalShares } from "./policy.ts";
import { MEASURES, PARTS, REACHED, ROUNDING, RULES } from "./rule-sentences.ts";

/** What a reader must know of a policy to compute a score again, one sentence a rule. */
export function rulesOf(policy: Policy): readonly Text[] {
  return Object.values(IN_WORDS).flatMap((inWords) => inWords(policy));
}

/** Every field of a policy, in the order in which it is told: the compiler asks for those that are left out. */
const IN_WORDS = {
  // Name, version and title are the heading of what is said here.
  name: () => [],
  version: () => [],
  title: () => [],
  basis: documentsOf,
  classes: ({ classes, execution }) => [
    RULES.weights({ classes: listed(Object.entries(classes).map((points) => points.join(" "))), execution }),
  ],
  // Told with the points of the classes.
  execution: () => [],
  executionIn: ({ execution, executionIn }) =>
    executionIn === "" ? [] : [RULES.executionIn({ execution, name: executionIn })],
  executionRate: executionRateOf,
  // One with points of its own keeps them.
  countsAs: ({ countsAs, classes }) =>
    Object.entries(countsAs)
      .filter(([level1]) => classes[level1] === undefined)
      .map(([level1, heir]) => RULES.countsAs({ level1, heir })),
  missingClass: ({ missingClass }) => Object.entries(missingClass).map(([level1, heirs]) => heirsOf(level1, heirs)),
  classMinimum: ({ classMinimum }) =>
    Object.entries(classMinimum).map(([name, minimum]) => RULES.classMinimum({ name, ...minimum })),
  total: ({ total }) => [typeof total === "string" ? RULES.total[total] : sharesOf(total)],
  inverse: ({ inverse }) => [RULES.inverse[inverse]],
  grades: ({ grades }) => [
    RULES.grades({ grades: listed(grades.map(({ grade, from, upTo }) => `${grade} ${upTo}–${from} %`)) }),
  ],
  impliedOperator: ({ impliedOperator }) => [RULES.impliedOperator[impliedOperator]],
  equals: ({ equals }) => [RULES.equals[equals]],
  approximate: ({ approximate }) => [RULES.approximate({ percent: approximate })],
  missingExecution: ({ missingExecution }) => [RULES.missingExecution[missingExecution]],
  missingActual: ({ missingActual }) => [RULES.missingActual[missingActual]],
  notApplicable: ({ notApplicable }) => [RULES.notApplicable[notApplicable]],
  compound: ({ compound }) => [RULES.compound[compound]],
  deadlineDay: ({ deadlineDay }) => [RULES.deadlineDay[deadlineDay]],
  late: ({ late }) => [lateOf(late)],
  steps: ({ steps }) => Object.entries(steps).map(([name, scale]) => ownScale(name, scale)),
  overAchievement: ({ overAchievement }) => overAchievement.map(overStepOf),
  underExecution: ({ underExecution }) => [RULES.underExecution({ percent: underExecution })],
  adjustments: ({ adjustments }) => adjustments.map(adjustmentOf),
  deductColumn: ({ deductColumn }) => (deductColumn === "ignore" ? [] : [RULES.deductColumn]),
  reviewColumn: ({ reviewColumn }) => (reviewColumn === "ignore" ? [] : [RULES.reviewColumn]),
  places: roundingOf,
  // Told with the decimals.
  rounding: () => [],
  ratings: ratingsOf,
} satisfies { readonly [Field in keyof Policy]-?: (policy: Policy) => readonly Text[] };

/** The least of it, for where there is little room. */
export function basisOf(policy: Policy): readonly Text[] {
  return [...documentsOf(policy), ...roundingOf(policy), ...ratingsOf(policy)];
}

function documentsOf({ basis }: Policy): readonly Text[] {
  return basis.length === 0 ? [] : [RULES.documents({ documents: listed(basis) })];
}

function roundingOf({ places, rounding }: Policy): readonly Text[] {
  return [ROUNDING[rounding]({ decimals: decimals(places) })];
}

function ratingsOf({ ratings }: Policy): readonly Text[] {
  return [RULES.ratings({ bounds: listed(ratings.map(({ rating, from }) => `${rating} ≥ ${from}`)) })];
}

function heirsOf(level1: string, heirs: MissingClass): Text {
  return heirs === "renormalise" ? RULES.shared({ level1 }) : RULES.moved({ level1, heirs: listed(heirs.to) });
}

function lateOf(late: Policy["late"]): Text {
  if (late.length === 0) return RULES.tooLate;
  const steps = late.map((step) => RULES.days({ days: step.days, percent: step.percent }));
  return RULES.late({ steps: { zh: steps.map(({ zh }) => zh).join("、"), en: steps.map(({ en }) => en).join(", ") } });
}

function ownScale(name: string, steps: Steps): Text {
  if ("ticks" in steps)
    return RULES.ticks({
      name,
      ticks: listed(Object.entries(steps.ticks).map(([tick, points]) => `${tick} ${points}`)),
    });
  if ("each" in steps) return RULES.each({ name, points: steps.each.replace("-", "") });
  if ("minus" in steps) return everyOf(name, steps);
  if ("fullFrom" in steps) return RULES.deducted({ name, ...steps });
  if ("kind" in steps) {
    const bands = listed(steps.bands.map(({ within, points }) => `±${within} %: ${points}`));
    return steps.on === "value" ? RULES.steppedValue({ name, bands }) : RULES.stepped({ name, bands });
  }
  const bands = steps.bands.map((band) =>
    "from" in band ? `≥ ${band.from}: ${band.points}` : `≤ ${band.upTo}: ${band.points}`,
  );
  return RULES.bands({ name, what: MEASURES[steps.on], bands: listed(bands) });
}

function everyOf(name: string, { on, above, below, every, minus, part = "ignored" }: EveryScale): Text {
  const words = { name, what: MEASURES[on], every, minus, part: PARTS[part] };
  return above === undefined ? RULES.below({ ...words, limit: below ?? "0" }) : RULES.above({ ...words, limit: above });
}

function executionRateOf({ executionRate: { denominator, cap, bands } }: Policy): readonly Text[] {
  const shown = bands.map(({ from, points }) => `≥ ${from} %: ${points}`);
  return [
    RULES.denominator[denominator],
    bands.length === 0 ? RULES.cap({ cap }) : RULES.executionBands({ bands: listed(shown) }),
  ];
}

function sharesOf({ department, tasks, by }: TotalShares): Text {
  return RULES.shares({ department, tasks, by: RULES.by[by] });
}

function overStepOf({ from, when, reason, deduct }: OverStep): Text {
  const what = REACHED[when]({ from });
  const asked = reason === "none" ? [] : [RULES.reason[reason]];
  const off = deduct === "0" ? [] : [RULES.off({ percent: deduct })];
  const then = [...asked, ...off];
  return RULES.over({
    what,
    asked: { zh: then.map(({ zh }) => zh).join("，"), en: then.map(({ en }) => en).join(", ") },
  });
}

function adjustmentOf(one: Adjustment): Text {
  if (one.kind === "veto") return RULES.veto({ name: one.name, rating: one.rating });
  const { name, upTo } = one;
  const how = one.each === undefined ? RULES.asReported : RULES.eachCase({ points: one.each });
  return RULES[one.kind]({ name, how, upTo });
}

function decimals(places: number): Text {
  if (places === 0) return { zh: "整数", en: "whole numbers" };
  return { zh: ` ${places} 位小数`, en: places === 1 ? "1 decimal" : `${places} decimals` };
}
