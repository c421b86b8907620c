import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { exact, roundExact } from "../../base/exact.ts";
import { finding } from "../../base/finding-code.ts";
import type { ActualRow } from "../../form/actuals.ts";
import type { EffectiveTarget } from "../../meaning/effective-target.ts";
import type { Policy } from "../../settings/policy.ts";
import type { JudgedIndicator } from "../judging/judge-indicator.ts";
import type { Undecided } from "../judging/judgement.ts";
import { printPoints } from "../points/points.ts";
import type { IndicatorScore } from "../scorecard.ts";
import { type Computed, checkPublished, TOLERANCE } from "./check-published.ts";
import { findings } from "./findings.ts";

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
  return finding("actuals/missing", missingActual === "zero" ? "error" : "warning", place, findings.missing({ name }));
}

function flagged({ flags, indicator: { name } }: JudgedIndicator, { actual }: ActualRow): readonly Diagnostic[] {
  return flags.map(({ code, message }) =>
    finding(`actuals/${code}`, "warning", actual.place, findings.about({ name, because: message })),
  );
}

/** An unreadable target is reported once, by its rule, at the target. */
function stillOpen(name: string, { code, because, help, cell }: Undecided, row: ActualRow): readonly Diagnostic[] {
  if (code === "target/unreadable") return [];
  return [finding(code, "error", row[cell].place, findings.about({ name, because }), help)];
}

function unexplained(judged: JudgedIndicator, row: ActualRow, policy: Policy): readonly Diagnostic[] {
  if (row.reason.text !== "") return [];
  const { judgement, target, indicator } = judged;
  const { name } = indicator;
  const { place } = row.actual;
  switch (judgement.verdict) {
    case "not-applicable":
      return target?.kind === "not-applicable"
        ? []
        : [
            finding(
              "actuals/not-applicable-without-reason",
              "warning",
              place,
              findings.notApplicable({ name }),
              findings.reasonHelp({}),
            ),
          ];
    case "unmet":
      return [
        finding("score/unmet-without-reason", "warning", place, findings.unmet({ name }), findings.reasonHelp({})),
      ];
    case "met": {
      if (judgement.achievement.lt(exact(policy.overAchievement)) || isCeiling(target)) return [];
      const achievement = printPoints(roundExact(judgement.achievement, 2), 2);
      const message = findings.overAchieved({ name, achievement, threshold: policy.overAchievement });
      return [finding("score/over-achieved-without-reason", "warning", place, message, findings.overAchievedHelp({}))];
    }
    default:
      return [];
  }
}

/** Staying far below a ceiling is no over-achievement. */
function isCeiling(target: EffectiveTarget | undefined): boolean {
  return target !== undefined && "op" in target && (target.op === "<=" || target.op === "<");
}
