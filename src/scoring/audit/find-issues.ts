import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { roundExact } from "../../base/exact.ts";
import { sentence } from "../../base/language.ts";
import { brief } from "../../base/quote.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import { flagFindings } from "../findings/flag-findings.ts";
import { judgingFindings } from "../findings/judging-findings.ts";
import { scoreFindings } from "../findings/score-findings.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { Undecided } from "../judging/judgement.ts";
import { overStepOf } from "../points/over-achievement.ts";
import { isEmptyReason } from "./reasons.ts";

/**
 * What an auditor would ask about one indicator.
 * @param place where the form has it, for what no row says
 */
export function findIssues(judged: JudgedIndicator, policy: Policy, place: Place): readonly Diagnostic[] {
  const { row, judgement, indicator } = judged;
  if (judgement.verdict === "missing") return [missing(indicator.name, row?.actual.place ?? place, policy)];
  if (row === undefined) return [];
  return [
    ...flagged(judged, row),
    ...(judgement.verdict === "undecided" ? stillOpen(indicator.name, judgement, row) : []),
    ...notApplicable(judged, row),
    ...unexplained(judged, row, policy),
  ];
}

/** Where the policy does not count it, it is only worth knowing. */
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

/** By the actual alone: the form aims at something. */
function notApplicable({ judgement, target, indicator }: JudgedIndicator, row: ActualRow): readonly Diagnostic[] {
  if (judgement.verdict !== "not-applicable" || target?.kind === "not-applicable") return [];
  const { name, weight } = indicator;
  const { place } = row.actual;
  const removed =
    weight === undefined
      ? scoreFindings.pointsRemoved.unweighted(place, { name })
      : scoreFindings.pointsRemoved.here(place, { name, points: printPoints(weight, 2) });
  if (row.reason.text !== "") return [removed, ...emptyReason(name, row)];
  return [removed, judgingFindings.notApplicableWithoutReason.here(place, { name })];
}

function unexplained(judged: JudgedIndicator, row: ActualRow, policy: Policy): readonly Diagnostic[] {
  const { judgement, indicator } = judged;
  const { name } = indicator;
  const { place } = row.actual;
  const isUnmet = judgement.verdict === "unmet";
  const step = overStepOf(judged, policy);
  const isAsked = step !== undefined && step.reason !== "none";
  if (!isUnmet && !isAsked) return [];
  if (row.reason.text !== "") return emptyReason(name, row);
  if (isUnmet) return [scoreFindings.unmetWithoutReason.here(place, { name })];
  if (step === undefined || judgement.verdict !== "met") return [];
  const { overAchieved } = scoreFindings;
  const isBlocking = step.reason === "blocking";
  if (step.when === "zero-target")
    return [overAchieved[isBlocking ? "zeroBlocking" : "zero"](place, { name, threshold: step.from })];
  const achievement = printPoints(roundExact(judgement.achievement, 2), 2);
  return [overAchieved[isBlocking ? "blocking" : "here"](place, { name, achievement, threshold: step.from })];
}

function emptyReason(name: string, { reason }: ActualRow): readonly Diagnostic[] {
  if (!isEmptyReason(reason.text)) return [];
  return [scoreFindings.emptyReason.here(reason.place, { name, reason: brief(reason.text) })];
}
