import type { Remark } from "../base/define-code.ts";
import type { Path } from "../base/diagnostic.ts";
import { exact, HUNDRED, printExact, ZERO } from "../base/exact.ts";
import { listed } from "../base/language.ts";
import { LEVEL1S } from "../indicator/level1.ts";
import { scoredUnder } from "./classes.ts";
import { policyFlawFindings } from "./findings.ts";
import type { Decimal, Policy, Steps } from "./policy.ts";

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
    ...checkOrder(["ratings"], bounds, policyFlawFindings.order.ratings.remark({})),
    ...Object.entries(steps).flatMap(([name, scale]) => checkBands(name, scale)),
  ];
}

function checkPoints({ classes, execution }: Policy): readonly PolicyFlaw[] {
  const sum = [execution, ...Object.values(classes)].reduce((total, points) => total.add(exact(points)), ZERO);
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
  return LEVEL1S.flatMap((level1): readonly PolicyFlaw[] => {
    const choice = missingClass[level1] ?? "renormalise";
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

function checkBands(name: string, steps: Steps): readonly PolicyFlaw[] {
  if (steps.kind !== "deviation") return [];
  const widths = steps.bands.map(({ within }) => within);
  return checkOrder(["steps", name, "bands"], widths, policyFlawFindings.order.bands.remark({}));
}

/** Each larger than the one before. */
function checkOrder(path: Path, values: readonly Decimal[], remark: Remark): readonly PolicyFlaw[] {
  const isOrdered = values.every((value, index) => index === 0 || exact(value).gt(exact(values[index - 1] ?? "0")));
  return isOrdered ? [] : [{ paths: [path], remark }];
}
