import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { exact, roundExact } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { EffectiveTarget } from "../../meaning/effective-target.ts";
import type { Policy } from "../../settings/policy.ts";
import { flagFindings } from "../findings/flag-findings.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { Undecided } from "../judging/judgement.ts";
import { printPoints } from "../points/points.ts";
import type { IndicatorScore } from "../scorecard.ts";
import { type Computed, checkPublished, TOLERANCE } from "./check-published.ts";

/**
 * What an auditor would ask about one indicator.
 * @param place where the form has it, for what no row says
 * @param isFirst whether it is the first that its row serves: a published score is that of the first block
 */
export function findIssues(
  judged: JudgedIndicator,
  score: IndicatorScore,
  policy: Policy,
  place: Place,
  isFirst: boolean,
): readonly Diagnostic[] {
  const { row, judgement, indicator } = judged;
  const published =
    row !== undefined && isFirst ? checkPublished(row.score, computed(judged, score), TOLERANCE.indicator, policy) : [];
  if (judgement.verdict === "missing")
    return [missing(indicator.name, row?.actual.place ?? place, policy), ...published];
  if (row === undefined) return [];
  return [
    ...flagged(judged, row),
    ...(judgement.verdict === "undecided" ? stillOpen(indicator.name, judgement, row) : []),
    ...unexplained(judged, row, policy),
    ...published,
  ];
}

/** Without a formula nothing was computed that a published score could be held against. */
function computed({ judgement }: JudgedIndicator, { score, weight, formula }: IndicatorScore): Computed {
  const band = judgement.verdict === "met" || judgement.verdict === "unmet" ? judgement.band : undefined;
  return { score: formula === "" ? undefined : score, weight, band };
}

/** Where the policy leaves it out of the reckoning, it is only worth knowing. */
function missing(name: string, place: Place, { missingActual }: Policy): Diagnostic {
  const { countsAsZero, leftOut } = judgingFindings.missing;
  return (missingActual === "zero" ? countsAsZero : leftOut)(place, { name });
}

function flagged({ flags, indicator: { name } }: JudgedIndicator, { actual }: ActualRow): readonly Diagnostic[] {
  return flags.map(({ code, message }) => flagFindings[code].here(actual.place, { name, because: message }));
}

function stillOpen(name: string, { remark, cell }: Undecided, row: ActualRow): readonly Diagnostic[] {
  if (remark === undefined) return [];
  return [{ ...remark, message: about({ name, because: remark.message }), place: row[cell].place }];
}

const about = sentence({ zh: "“{name}”：{because}", en: "“{name}”: {because}" });

function unexplained(judged: JudgedIndicator, row: ActualRow, policy: Policy): readonly Diagnostic[] {
  if (row.reason.text !== "") return [];
  const { judgement, target, indicator } = judged;
  const { name } = indicator;
  const { place } = row.actual;
  switch (judgement.verdict) {
    case "not-applicable":
      return target?.kind === "not-applicable"
        ? []
        : [judgingFindings.notApplicableWithoutReason.here(place, { name })];
    case "unmet":
      return [scoreFindings.unmetWithoutReason.here(place, { name })];
    case "met": {
      if (judgement.achievement.lt(exact(policy.overAchievement)) || isCeiling(target)) return [];
      const achievement = printPoints(roundExact(judgement.achievement, 2), 2);
      const words = { name, achievement, threshold: policy.overAchievement };
      return [scoreFindings.overAchievedWithoutReason.here(place, words)];
    }
    default:
      return [];
  }
}

/** Staying far below a ceiling is no over-achievement. */
function isCeiling(target: EffectiveTarget | undefined): boolean {
  return target !== undefined && "op" in target && (target.op === "<=" || target.op === "<");
}
