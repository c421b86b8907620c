import type { Diagnostic } from "../../base/diagnostic.ts";
import { type Exact, HUNDRED, printExact, roundExact, ZERO } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { Cell } from "../../form/actuals.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import type { Band } from "../figures/shares.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { publishedFindings } from "../findings/published-findings.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { IndicatorScore } from "../scorecard.ts";
import { isBlank, isRounded, type Printed, printedPoints } from "./figures.ts";

/** What came of holding a published score against ours. */
export interface Audited {
  /** Undefined where nothing, or no number, is published. */
  readonly published: Exact | undefined;
  /**
   * `allowed`: equal, rounded, within its grade, or less than the rule gives. `open`: there is nothing certain to hold it
   * against. `wrong`: the rest.
   */
  readonly standing: "allowed" | "open" | "wrong";
  readonly diagnostics: readonly Diagnostic[];
}

/** @param hasDefaultWeights whether the weight is the policy's: then a difference may be one of weights */
export function auditScore(
  cell: Cell,
  { judgement }: JudgedIndicator,
  ours: IndicatorScore,
  hasDefaultWeights: boolean,
  policy: Policy,
): Audited {
  const figure = readFigure(cell);
  if (!("value" in figure)) return figure;
  const { text, place } = cell;
  const { score, indicator } = ours;
  const weight = hasDefaultWeights ? ours.weight : (indicator.weight ?? ours.weight);
  const print = (points: Exact) => printPoints(points, policy.places);
  const words = { published: text, weight: print(weight), computed: print(score) };
  const allowed = (...diagnostics: readonly Diagnostic[]): Audited => settled(figure, "allowed", diagnostics);
  const wrong = (...diagnostics: readonly Diagnostic[]): Audited => settled(figure, "wrong", diagnostics);
  const uncertain = (diagnostic: Diagnostic): Audited => settled(figure, "open", [diagnostic]);
  const { noActual, aboveWeight, rounding, belowRule, inflated } = publishedFindings;

  if (judgement.verdict === "missing" && figure.value.gt(ZERO)) return wrong(noActual.missing(place, words));
  if (judgement.verdict === "not-applicable" && figure.value.gt(ZERO))
    return wrong(noActual.notApplicable(place, words));
  if (figure.value.gt(weight))
    return hasDefaultWeights
      ? uncertain(aboveWeight.byDefaultWeights(place, words))
      : wrong(aboveWeight.here(place, words));
  if (judgement.verdict === "undecided") {
    // What keeps the actual from being judged has its finding in the same row.
    const isTold = judgement.remark !== undefined;
    return settled(figure, "open", isTold ? [] : [publishedFindings.notRecomputed.here(place, words)]);
  }
  if (figure.value.equals(score)) return allowed();
  const band = judgement.verdict === "met" || judgement.verdict === "unmet" ? judgement.band : undefined;
  if (band !== undefined) return againstBand(figure, text, weight, band, place);
  if (isRounded(figure, score, weight, ratesOf(ours), policy.places))
    return allowed(rounding[figure.value.equals(weight) && score.lt(weight) ? "toFull" : "here"](place, words));
  if (figure.value.lt(score)) return allowed(belowRule.here(place, words));
  return hasDefaultWeights
    ? uncertain(inflated.byDefaultWeights(place, words))
    : wrong(inflated.here(place, { ...words, difference: print(figure.value.sub(score)) }));
}

/** A published figure, or what came of looking for one. */
export function readFigure({ text, place }: Cell): Printed | Audited {
  if (isBlank(text)) return NOTHING_PUBLISHED;
  return (
    printedPoints(text) ?? {
      published: undefined,
      standing: "open",
      diagnostics: [judgingFindings.unreadable.score(place, { text: brief(text) })],
    }
  );
}

export const NOTHING_PUBLISHED: Audited = { published: undefined, standing: "allowed", diagnostics: [] };

export function settled(
  { value }: Printed,
  standing: Audited["standing"],
  diagnostics: readonly Diagnostic[],
): Audited {
  return { published: value, standing, diagnostics };
}

/** What of the weight the score is, in per cent, as the points and as the achievement tell it. */
function ratesOf({ score, weight, achievement }: IndicatorScore): readonly Exact[] {
  const ofPoints = weight.gt(ZERO) ? [score.div(weight).mul(HUNDRED)] : [];
  return achievement?.lt(HUNDRED) ? [...ofPoints, achievement] : ofPoints;
}

/** A grade allows any points of its band; which of them, only the column 得分率 says. */
function againstBand(
  figure: Printed,
  text: string,
  weight: Exact,
  { from, upTo }: Band,
  place: Cell["place"],
): Audited {
  const share = figure.value.div(weight).mul(HUNDRED);
  const words = {
    published: text,
    share: printExact(roundExact(share, 2)),
    from: printExact(from),
    upTo: printExact(upTo),
  };
  const isInside = share.gte(from) && (share.lt(upTo) || upTo.equals(HUNDRED));
  return isInside
    ? settled(figure, "allowed", [publishedFindings.withinGrade.here(place, words)])
    : settled(figure, "wrong", [publishedFindings.outsideGrade.here(place, words)]);
}
