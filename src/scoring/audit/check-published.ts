import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { type Exact, exact, HUNDRED, printExact, roundExact } from "../../base/exact.ts";
import { brief } from "../../base/quote.ts";
import type { Cell } from "../../form/actuals.ts";
import type { Policy } from "../../settings/policy.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { Band } from "../points/arithmetic.ts";
import { printPoints, readPoints } from "../points/points.ts";

/** How far a published score may be from ours: published tables round as they like, and the execution most of all. */
export const TOLERANCE = { indicator: exact("0.01"), execution: exact("0.5") };

/** What a published score is held against. */
export interface Computed {
  /** Undefined where nothing could be computed. */ readonly score: Exact | undefined;
  readonly weight: Exact;
  /** Where a grade word leaves a choice. */
  readonly band: Band | undefined;
}

/** Recomputes 自评得分. */
export function checkPublished(
  { text, place }: Cell,
  { score, weight, band }: Computed,
  tolerance: Exact,
  { places }: Policy,
): readonly Diagnostic[] {
  if (text === "") return [];
  const published = readPoints(text);
  if (published === undefined) return [judgingFindings.unreadable.score(place, { text: brief(text) })];
  if (published.gt(weight)) {
    return [scoreFindings.aboveWeight.here(place, { published: text, weight: printPoints(weight, places) })];
  }
  if (score === undefined || published.sub(score).abs().lte(tolerance)) return [];
  if (band !== undefined) return [againstBand(published, text, weight, band, place)];
  return [scoreFindings.recompute.here(place, { published: text, computed: printPoints(score, places) })];
}

/** A grade allows any points of its band; which of them, only the column 得分率 says. */
function againstBand(published: Exact, text: string, weight: Exact, { from, upTo }: Band, place: Place): Diagnostic {
  const share = published.div(weight).mul(HUNDRED);
  const words = {
    published: text,
    share: printExact(roundExact(share, 2)),
    from: printExact(from),
    upTo: printExact(upTo),
  };
  const isInside = share.gte(from) && (share.lt(upTo) || upTo.equals(HUNDRED));
  return isInside ? scoreFindings.withinGrade.here(place, words) : scoreFindings.outsideGrade.here(place, words);
}
