import { type Exact, exact, HUNDRED, ONE, printExact, printRounded, ZERO } from "../../base/exact.ts";
import { sentence, type Text } from "../../base/language.ts";
import type { Indicator } from "../../form/form.ts";
import { nameKey } from "../../indicator/plain-name.ts";
import { fold } from "../../phrase/fold.ts";
import { scoringClass } from "../../settings/classes.ts";
import type { BandScale, EachScale, EveryScale, Policy, ScaleBand, Steps, TickScale } from "../../settings/policy.ts";
import { figure } from "../figures/shares.ts";
import { messages } from "../judging/messages.ts";

/** Points and how they were worked out; ⌊ ⌋ is the whole number below, ⌈ ⌉ the one above. */
export interface Points {
  readonly value: Exact;
  readonly workings: string;
  /** By which band, where the workings do not say. */
  readonly because?: Text;
}

/** A scale over a number: the achievement in per cent, or the actual value. */
export type NumberScale = Exclude<Steps, TickScale>;

/** The own scale that a policy has for an indicator: by its id, its name, a pattern of names, or its class. */
export function stepsOf(indicator: Indicator, policy: Policy): Steps | undefined {
  const { steps } = policy;
  const key = keyOf(indicator, policy);
  return key === undefined ? undefined : steps[key];
}

/** The key under which the policy has it, the closest first. */
function keyOf({ id, name, level1, level2 }: Indicator, policy: Policy): string | undefined {
  const keys = Object.keys(policy.steps);
  const plain = nameKey(name);
  const classes = [level1, level2, scoringClass({ level1, level2 }, policy)].map(nameKey);
  return (
    keys.find((key) => key === id) ??
    keys.find((key) => nameKey(key) === plain) ??
    keys.find((key) => key.includes("*") && isLike(plain, fold(key).text)) ??
    keys.find((key) => classes.includes(nameKey(key)))
  );
}

/** Whether a name is what a pattern says, in which * stands for anything. */
function isLike(name: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(name);
}

/** Keys of scales that no indicator has. */
export function unusedSteps(indicators: readonly Indicator[], policy: Policy): readonly string[] {
  const used = new Set(indicators.map((indicator) => keyOf(indicator, policy)));
  return Object.keys(policy.steps).filter((key) => !used.has(key));
}

export function isOnValue(steps: NumberScale): boolean {
  return "on" in steps && steps.on === "value";
}

/** Whether a number gets all points, whatever they are. */
export function isFull(steps: NumberScale, measured: Exact): boolean {
  if ("each" in steps) return measured.lte(ZERO);
  if ("minus" in steps) return beyond(steps, measured).lte(ZERO);
  if ("fullFrom" in steps) return measured.gte(exact(steps.fullFrom));
  if ("kind" in steps)
    return measured
      .sub(HUNDRED)
      .abs()
      .lte(exact(steps.bands[0]?.within ?? "0"));
  const [best] = steps.bands;
  return best !== undefined && isIn(best, measured);
}

/** Points by steps; never more than the weight and never below nothing. */
export function pointsBySteps(steps: NumberScale, measured: Exact, weight: Exact): Points {
  if ("each" in steps) return perCase(steps, measured, weight);
  if ("minus" in steps) return perStep(steps, measured, weight);
  if ("fullFrom" in steps) return deducted(steps, measured, weight);
  return "kind" in steps ? byDeviation(steps, measured, weight) : byBand(steps, measured, weight);
}

function deducted(steps: Extract<Steps, { kind: "deduct" }>, achievement: Exact, weight: Exact): Points {
  const { fullFrom, every, points } = steps;
  const missing = exact(fullFrom).sub(achievement);
  if (missing.lte(ZERO)) return allOf(weight);
  const value = weight.sub(missing.div(exact(every)).floor().mul(exact(points)));
  if (value.lt(ZERO)) return noneOf(weight);
  return { value, workings: `${figure(weight)} − ⌊(${fullFrom} − ${figure(achievement)}) ÷ ${every}⌋ × ${points}` };
}

function byDeviation({ bands, on }: Extract<Steps, { kind: "deviation" }>, measured: Exact, weight: Exact): Points {
  const deviation = measured.sub(HUNDRED).abs();
  const band = bands.find(({ within }) => deviation.lte(exact(within)));
  const value = atMost(exact(band?.points ?? "0"), weight);
  const words = { deviation: printRounded(deviation, 2), points: printExact(value) };
  if (on === "value") {
    const within = band?.within ?? bands.at(-1)?.within ?? "0";
    const say = band === undefined ? becauseOf.beyondDeviation : becauseOf.withinDeviation;
    return { value, workings: figure(value), because: say({ ...words, value: printRounded(measured, 2), within }) };
  }
  const because =
    band === undefined
      ? messages.outsideBands({ ...words, within: bands.at(-1)?.within ?? "0" })
      : messages.insideBand({ ...words, within: band.within });
  return { value, workings: figure(value), because };
}

function byBand({ bands, on }: BandScale, measured: Exact, weight: Exact): Points {
  const band = bands.find((one) => isIn(one, measured));
  const value = atMost(exact(band?.points ?? "0"), weight);
  const words = { what: MEASURES[on], value: figureOf(measured), points: printExact(value) };
  if (band === undefined) return { value, workings: figure(value), because: becauseOf.outside(words) };
  const because =
    "from" in band ? becauseOf.from({ ...words, bound: band.from }) : becauseOf.upTo({ ...words, bound: band.upTo });
  return { value, workings: figure(value), because };
}

function isIn(band: ScaleBand, measured: Exact): boolean {
  return "from" in band ? measured.gte(exact(band.from)) : measured.lte(exact(band.upTo));
}

function perStep(steps: EveryScale, measured: Exact, weight: Exact): Points {
  const { every, minus, part = "ignored", above, below } = steps;
  const excess = beyond(steps, measured);
  if (excess.lte(ZERO)) return allOf(weight);
  const count = excess.div(exact(every));
  const counted = part === "ignored" ? count.floor() : part === "counted" ? count.ceil() : count;
  const value = weight.sub(counted.mul(exact(minus)));
  if (value.lt(ZERO)) return noneOf(weight);
  const distance = above === undefined ? `${below} − ${figure(measured)}` : `${figure(measured)} − ${above}`;
  const quotient = `(${distance}) ÷ ${every}`;
  const shown = part === "ignored" ? `⌊${quotient}⌋` : part === "counted" ? `⌈${quotient}⌉` : quotient;
  return { value, workings: `${figure(weight)} − ${shown} × ${minus}` };
}

/** How far a number is on the wrong side. */
function beyond({ above, below }: EveryScale, measured: Exact): Exact {
  return above === undefined ? exact(below ?? "0").sub(measured) : measured.sub(exact(above));
}

function perCase({ each }: EachScale, measured: Exact, weight: Exact): Points {
  if (measured.lte(ZERO)) return allOf(weight);
  const off = exact(each).neg();
  const value = weight.sub(measured.mul(off));
  if (value.lt(ZERO)) return noneOf(weight);
  return { value, workings: `${figure(weight)} − ${figure(measured)} × ${figure(off)}` };
}

/** The points of the conditions that are fulfilled. */
export function pointsByTicks({ ticks }: TickScale, ticked: readonly string[], weight: Exact): Points {
  const points = ticked.map((name) => exact(ticks[name] ?? "0"));
  const sum = points.reduce((total, one) => total.add(one), ZERO);
  if (ticked.length === 0) return noneOf(weight);
  if (sum.gt(weight)) return allOf(weight);
  return { value: sum, workings: points.map(figure).join(" + ") };
}

function allOf(weight: Exact): Points {
  return { value: weight, workings: `100 % × ${figure(weight)}` };
}

function noneOf(weight: Exact): Points {
  return { value: ZERO, workings: `0 × ${figure(weight)}` };
}

function atMost(points: Exact, weight: Exact): Exact {
  return points.gt(weight) ? weight : points;
}

/** The most that a scale gives of a weight. */
export function mostOf(steps: Steps, weight: Exact): Exact {
  if ("ticks" in steps)
    return atMost(
      Object.values(steps.ticks).reduce((sum, one) => sum.add(exact(one)), ZERO),
      weight,
    );
  if (!("bands" in steps)) return weight;
  return steps.bands.reduce(
    (most, { points }) => (exact(points).gt(most) ? atMost(exact(points), weight) : most),
    ZERO,
  );
}

function figureOf(measured: Exact): string {
  return measured.d === ONE.d ? printExact(measured) : printRounded(measured, 2).replace(/\.?0+$/, "");
}

const MEASURES = {
  achievement: { zh: "完成率（%）", en: "the achievement in per cent, " },
  value: { zh: "实际值", en: "the actual value " },
} as const;

const becauseOf = {
  from: sentence({
    zh: "{what} {value} 达到 {bound}，按单项标准得 {points} 分",
    en: "{what}{value} reaches {bound}, which gives {points}",
  }),
  upTo: sentence({
    zh: "{what} {value} 不超过 {bound}，按单项标准得 {points} 分",
    en: "{what}{value} is no more than {bound}, which gives {points}",
  }),
  outside: sentence({
    zh: "{what} {value} 不在单项标准的任何一档，得 {points} 分",
    en: "{what}{value} is in no band, which gives {points}",
  }),
  withinDeviation: sentence({
    zh: "实际值 {value} 与 100 相差 {deviation}，不超过 {within}，按单项标准得 {points} 分",
    en: "the actual value {value} is {deviation} off 100, no more than {within}, which gives {points}",
  }),
  beyondDeviation: sentence({
    zh: "实际值 {value} 与 100 相差 {deviation}，超过 {within}，按单项标准得 {points} 分",
    en: "the actual value {value} is {deviation} off 100, more than {within}, which gives {points}",
  }),
};
