import { type Exact, exact, HUNDRED, ZERO } from "../exact.ts";
import type { Indicator } from "../form/form.ts";
import { figure } from "./arithmetic.ts";
import type { Policy, Steps } from "./policy.ts";

/** Points and how they were worked out. */
export interface Points {
  readonly value: Exact;
  readonly workings: string;
}

/** The own scale that a policy has for an indicator. */
export function stepsOf({ id, name }: Indicator, { steps }: Policy): Steps | undefined {
  return Object.hasOwn(steps, id) ? steps[id] : Object.hasOwn(steps, name) ? steps[name] : undefined;
}

/** Points by steps; never more than the weight and never below nothing. */
export function pointsBySteps(steps: Steps, achievement: Exact, weight: Exact): Points {
  return steps.kind === "deduct" ? deducted(steps, achievement, weight) : byDeviation(steps, achievement, weight);
}

function deducted(steps: Extract<Steps, { kind: "deduct" }>, achievement: Exact, weight: Exact): Points {
  const missing = exact(steps.fullFrom).sub(achievement);
  const times = missing.lte(ZERO) ? ZERO : missing.div(exact(steps.every)).floor();
  const value = weight.sub(times.mul(exact(steps.points)));
  if (value.lt(ZERO)) return { value: ZERO, workings: "0" };
  return { value, workings: `${figure(weight)} − ${figure(times)} × ${steps.points}` };
}

function byDeviation({ bands }: Extract<Steps, { kind: "deviation" }>, achievement: Exact, weight: Exact): Points {
  const deviation = achievement.sub(HUNDRED).abs();
  const band = bands.find(({ within }) => deviation.lte(exact(within)));
  const points = exact(band?.points ?? "0");
  const value = points.gt(weight) ? weight : points;
  return { value, workings: figure(value) };
}
