import type { Path } from "../base/diagnostic.ts";
import { exact, HUNDRED, printExact, ZERO } from "../base/exact.ts";
import { listed, sentence, type Text } from "../base/language.ts";
import { LEVEL1S } from "../indicator/taxonomy.ts";
import { scoredUnder } from "./classes.ts";
import type { Decimal, Policy, Steps } from "./policy.ts";

/** What does not fit together in a policy although each of its values is possible. */
export interface PolicyFlaw {
  readonly code: string;
  /** Where it may be mended; a file that extends another policy need not have all of these. */
  readonly paths: readonly Path[];
  readonly message: Text;
}

export function checkPolicy(policy: Policy): readonly PolicyFlaw[] {
  const { ratings, steps } = policy;
  const bounds = ratings.map(({ from }) => from).toReversed();
  return [
    ...checkPoints(policy),
    ...checkClasses(policy),
    ...checkHeirs(policy),
    ...checkGrades(policy),
    ...checkLate(policy),
    ...checkOrder(["ratings"], bounds, messages.ratings({})),
    ...Object.entries(steps).flatMap(([name, scale]) => checkBands(name, scale)),
  ];
}

function checkPoints({ classes, execution }: Policy): readonly PolicyFlaw[] {
  const sum = [execution, ...Object.values(classes)].reduce((total, points) => total.add(exact(points)), ZERO);
  if (sum.equals(HUNDRED)) return [];
  const message = messages.points({ sum: printExact(sum) });
  return [{ code: "policy/points", paths: [["classes"], ["execution"]], message }];
}

/** A class that is named nowhere would get no points, and nobody would notice. */
function checkClasses({ classes, countsAs }: Policy): readonly PolicyFlaw[] {
  const lost = LEVEL1S.filter((level1) => classes[scoredUnder(level1, { classes, countsAs })] === undefined);
  if (lost.length === 0) return [];
  return [{ code: "policy/class", paths: [["countsAs"], ["classes"]], message: messages.lost({ lost: listed(lost) }) }];
}

/** Points that are sent to a class that no indicator is ever scored under would go elsewhere, and nobody would notice. */
function checkHeirs({ classes, missingClass }: Policy): readonly PolicyFlaw[] {
  return LEVEL1S.flatMap((level1): readonly PolicyFlaw[] => {
    const choice = missingClass[level1] ?? "renormalise";
    const unfit = choice === "renormalise" ? [] : choice.to.filter((to) => to === level1 || classes[to] === undefined);
    if (unfit.length === 0) return [];
    const message = messages.heirs({ level1, unfit: listed(unfit) });
    return [{ code: "policy/class", paths: [["missingClass", level1], ["classes"]], message }];
  });
}

/** Who is later cannot have more left. */
function checkLate({ late }: Policy): readonly PolicyFlaw[] {
  const days = late.map((step) => String(step.days));
  const disorder = checkOrder(["late"], days, messages.late({}));
  if (disorder.length > 0) return disorder;
  const shares = late.map(({ percent }) => exact(percent));
  const isFalling = shares.every((share, index) => share.lte(shares[index - 1] ?? HUNDRED));
  return isFalling ? [] : [{ code: "policy/order", paths: [["late"]], message: messages.lateShares({}) }];
}

function checkGrades({ grades }: Policy): readonly PolicyFlaw[] {
  const ends: readonly Decimal[] = ["100", ...grades.map(({ from }) => from)];
  const starts: readonly Decimal[] = [...grades.map(({ upTo }) => upTo), "0"];
  const isWhole = ends.every((end, index) => exact(end).equals(exact(starts[index] ?? "0")));
  const order = checkOrder(["grades"], ends.toReversed(), messages.grades({}));
  return isWhole ? order : [{ code: "policy/order", paths: [["grades"]], message: messages.grades({}) }];
}

function checkBands(name: string, steps: Steps): readonly PolicyFlaw[] {
  if (steps.kind !== "deviation") return [];
  const widths = steps.bands.map(({ within }) => within);
  return checkOrder(["steps", name, "bands"], widths, messages.bands({}));
}

/** Each larger than the one before. */
function checkOrder(path: Path, values: readonly Decimal[], message: Text): readonly PolicyFlaw[] {
  const isOrdered = values.every((value, index) => index === 0 || exact(value).gt(exact(values[index - 1] ?? "0")));
  return isOrdered ? [] : [{ code: "policy/order", paths: [path], message }];
}

const messages = {
  points: sentence({
    zh: "各类指标与预算执行率的分值合计为 {sum}，应为 100",
    en: "the points of the classes and of the budget execution add up to {sum}, expected 100",
  }),
  lost: sentence({
    zh: "{lost}没有分值，应写入“classes”，或在“countsAs”中归入有分值的一级指标",
    en: "{lost} would get no points; name it in “classes”, or in “countsAs” with a class that has points",
  }),
  grades: sentence({
    zh: "档次应从 100 到 0 依次相接，不留空档",
    en: "the grades should follow one another from 100 down to 0 without a gap",
  }),
  heirs: sentence({
    zh: "“{level1}”缺少时，其分值不能归入{unfit}，那里没有分值",
    en: "the points of “{level1}” cannot go to {unfit}, which has none of its own",
  }),
  lateShares: sentence({
    zh: "逾期越久，保留的得分不应越多",
    en: "what is left should not grow from step to step",
  }),
  late: sentence({ zh: "逾期天数应逐级增加", en: "the days should increase from step to step" }),
  ratings: sentence({ zh: "各等级的下限应逐级降低", en: "the lower bounds should decrease from rating to rating" }),
  bands: sentence({ zh: "偏差应逐级增加", en: "the deviations should increase from band to band" }),
};
