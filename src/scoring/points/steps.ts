import { type Exact, exact, HUNDRED, printExact, printRounded, ZERO } from "../../base/exact.ts";
import type { Text } from "../../base/language.ts";
import type { Indicator } from "../../form/form.ts";
import type { Policy, Steps } from "../../settings/policy.ts";
import { messages } from "../judging/messages.ts";
import { figure } from "./arithmetic.ts";

/** Points and how they were worked out; ⌊ ⌋ is the whole number below. */
export interface Points {
  readonly value: Exact;
  readonly workings: string;
  /** By which band, where the workings do not say. */
  readonly because?: Text;
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
  const { fullFrom, every, points } = steps;
  const missing = exact(fullFrom).sub(achievement);
  if (missing.lte(ZERO)) return { value: weight, workings: `100 % × ${figure(weight)}` };
  const value = weight.sub(missing.div(exact(every)).floor().mul(exact(points)));
  if (value.lt(ZERO)) return { value: ZERO, workings: `0 × ${figure(weight)}` };
  return { value, workings: `${figure(weight)} − ⌊(${fullFrom} − ${figure(achievement)}) ÷ ${every}⌋ × ${points}` };
}

function byDeviation({ bands }: Extract<Steps, { kind: "deviation" }>, achievement: Exact, weight: Exact): Points {
  const deviation = achievement.sub(HUNDRED).abs();
  const band = bands.find(({ within }) => deviation.lte(exact(within)));
  const points = exact(band?.points ?? "0");
  const value = points.gt(weight) ? weight : points;
  const words = { deviation: printRounded(deviation, 2), points: printExact(value) };
  const because =
    band === undefined
      ? messages.outsideBands({ ...words, within: bands.at(-1)?.within ?? "0" })
      : messages.insideBand({ ...words, within: band.within });
  return { value, workings: figure(value), because };
}
