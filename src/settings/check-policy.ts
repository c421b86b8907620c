import type { Remark } from "../base/define-code.ts";
import type { Path } from "../base/diagnostic.ts";
import { exact, HUNDRED, printExact, ZERO } from "../base/exact.ts";
import { listed } from "../base/language.ts";
import { LEVEL1S } from "../indicator/level1.ts";
import { scoredUnder } from "./classes.ts";
import { policyFlawFindings } from "./findings.ts";
import type { Decimal, Policy, ScaleBand, Steps } from "./policy.ts";

/** What does not fit together in a policy although each of its values is possible. */
export interface PolicyFlaw {
  /** Where it may be mended; a file that extends another policy need not have all of these. */
  readonly paths: readonly Path[];
  readonly remark: Remark;
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
    ...checkExecution(policy),
    ...checkRatingNames(policy),
    ...checkShares(policy),
    ...checkOverSteps(policy),
    ...checkOrder(["ratings"], bounds, policyFlawFindings.order.ratings.remark({})),
    ...Object.entries(steps).flatMap(([name, scale]) => checkBands(name, scale)),
  ];
}

function checkPoints({ classes, execution, executionIn }: Policy): readonly PolicyFlaw[] {
  const beside = executionIn === "" ? [execution] : [];
  const sum = [...beside, ...Object.values(classes)].reduce((total, points) => total.add(exact(points)), ZERO);
  if (sum.equals(HUNDRED)) return [];
  const remark = policyFlawFindings.points.here.remark({ sum: printExact(sum) });
  return [{ paths: [["classes"], ["execution"]], remark }];
}

/** A class that is named nowhere would silently get no points. */
function checkClasses({ classes, countsAs }: Policy): readonly PolicyFlaw[] {
  const lost = LEVEL1S.filter((level1) => classes[scoredUnder(level1, { classes, countsAs })] === undefined);
  if (lost.length === 0) return [];
  return [{ paths: [["countsAs"], ["classes"]], remark: policyFlawFindings.class.lost.remark({ lost: listed(lost) }) }];
}

/** Points that go to a class without any of its own would silently be lost. */
function checkHeirs({ classes, missingClass }: Policy): readonly PolicyFlaw[] {
  return Object.entries(missingClass).flatMap(([level1, choice]): readonly PolicyFlaw[] => {
    const unfit = choice === "renormalise" ? [] : choice.to.filter((to) => to === level1 || classes[to] === undefined);
    if (unfit.length === 0) return [];
    const remark = policyFlawFindings.class.heirs.remark({ level1, unfit: listed(unfit) });
    return [{ paths: [["missingClass", level1], ["classes"]], remark }];
  });
}

/** Who is later cannot have more left. */
function checkLate({ late }: Policy): readonly PolicyFlaw[] {
  const days = late.map((step) => String(step.days));
  const disorder = checkOrder(["late"], days, policyFlawFindings.order.late.remark({}));
  if (disorder.length > 0) return disorder;
  const shares = late.map(({ percent }) => exact(percent));
  const isFalling = shares.every((share, index) => share.lte(shares[index - 1] ?? HUNDRED));
  return isFalling ? [] : [{ paths: [["late"]], remark: policyFlawFindings.order.lateShares.remark({}) }];
}

function checkGrades({ grades }: Policy): readonly PolicyFlaw[] {
  const ends: readonly Decimal[] = ["100", ...grades.map(({ from }) => from)];
  const starts: readonly Decimal[] = [...grades.map(({ upTo }) => upTo), "0"];
  const isWhole = ends.every((end, index) => exact(end).equals(exact(starts[index] ?? "0")));
  const order = checkOrder(["grades"], ends.toReversed(), policyFlawFindings.order.grades.remark({}));
  return isWhole ? order : [{ paths: [["grades"]], remark: policyFlawFindings.order.grades.remark({}) }];
}

/** The points of the execution lie within those of its class; its bands go down and end within its points. */
function checkExecution({ classes, execution, executionIn, executionRate }: Policy): readonly PolicyFlaw[] {
  const points = exact(classes[executionIn] ?? "0");
  const isOutside = executionIn !== "" && points.lt(exact(execution));
  const flaw = { paths: [["executionIn"]], remark: policyFlawFindings.class.execution.remark({ name: executionIn }) };
  const bounds = executionRate.bands.map(({ from }) => from).toReversed();
  const order = checkOrder(["executionRate", "bands"], bounds, policyFlawFindings.order.scale.remark({}));
  return [...(isOutside ? [flaw] : []), ...order];
}

/** A veto or a minimum that names a rating which the policy does not have would limit nothing. */
function checkRatingNames({ ratings, adjustments, classMinimum, classes }: Policy): readonly PolicyFlaw[] {
  const names = ratings.map(({ rating }) => rating);
  const wanted = [
    ...adjustments.flatMap((one, index) =>
      one.kind === "veto" ? [{ rating: one.rating, path: ["adjustments", index, "rating"] }] : [],
    ),
    ...Object.entries(classMinimum).map(([name, { rating }]) => ({ rating, path: ["classMinimum", name, "rating"] })),
  ];
  const unknown = wanted.filter(({ rating }) => !names.includes(rating));
  const lost = Object.keys(classMinimum).filter((name) => classes[name] === undefined);
  return [
    ...unknown.map(({ rating, path }) => ({
      paths: [path],
      remark: policyFlawFindings.rating.here.remark({ rating, ratings: listed(names) }),
    })),
    ...(exact(ratings.at(-1)?.from ?? "0").equals(ZERO)
      ? []
      : [{ paths: [["ratings"]], remark: policyFlawFindings.order.ratings.remark({}) }]),
    ...(lost.length === 0
      ? []
      : [{ paths: [["classMinimum"]], remark: policyFlawFindings.class.lost.remark({ lost: listed(lost) }) }]),
  ];
}

function checkShares({ total }: Policy): readonly PolicyFlaw[] {
  if (typeof total === "string") return [];
  const sum = exact(total.department).add(exact(total.tasks));
  if (sum.equals(HUNDRED)) return [];
  return [{ paths: [["total"]], remark: policyFlawFindings.points.shares.remark({ sum: printExact(sum) }) }];
}

/** Each step begins above the one before, and does not take off less. */
function checkOverSteps({ overAchievement }: Policy): readonly PolicyFlaw[] {
  const kinds = [...new Set(overAchievement.map(({ when }) => when))];
  return kinds.flatMap((kind) => {
    const bounds = overAchievement.filter(({ when }) => when === kind).map(({ from }) => from);
    return checkOrder(["overAchievement"], bounds, policyFlawFindings.order.scale.remark({}));
  });
}

function checkBands(name: string, steps: Steps): readonly PolicyFlaw[] {
  if (!("bands" in steps)) return [];
  if (!("kind" in steps)) {
    const [first] = steps.bands;
    const isFrom = first !== undefined && "from" in first;
    const bounds = steps.bands.flatMap((band) => ("from" in band === isFrom ? boundOf(band) : []));
    const remark = policyFlawFindings.order.scale.remark({});
    if (bounds.length < steps.bands.length) return [{ paths: [["steps", name, "bands"]], remark }];
    return checkOrder(["steps", name, "bands"], isFrom ? bounds.toReversed() : bounds, remark);
  }
  const widths = steps.bands.map(({ within }) => within);
  return checkOrder(["steps", name, "bands"], widths, policyFlawFindings.order.bands.remark({}));
}

function boundOf(band: ScaleBand): Decimal {
  return "from" in band ? band.from : band.upTo;
}

/** Each larger than the one before. */
function checkOrder(path: Path, values: readonly Decimal[], remark: Remark): readonly PolicyFlaw[] {
  const isOrdered = values.every((value, index) => index === 0 || exact(value).gt(exact(values[index - 1] ?? "0")));
  return isOrdered ? [] : [{ paths: [path], remark }];
}
