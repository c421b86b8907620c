import type { Diagnostic, Place } from "../../base/diagnostic.ts";
import { nearestTo } from "../../base/nearest.ts";
import { brief } from "../../base/quote.ts";
import { eachIndicator } from "../../form/each-indicator.ts";
import type { Form } from "../../form/form.ts";
import type { Policy } from "../../settings/policy.ts";
import { printPoints } from "../figures/points.ts";
import { adjustmentFindings } from "../findings/adjustment-findings.ts";
import type { Matches } from "../matching/match-rows.ts";
import { lowClasses } from "../points/limits.ts";
import { unusedSteps } from "../points/steps.ts";
import type { Scorecard } from "../scorecard.ts";

/** Whether everything that the policy asks for is there, and everything that is there is asked for. */
export function checkPolicyUse(
  form: Form,
  matches: Matches,
  scorecard: Pick<Scorecard, "blocks">,
  policy: Policy,
  place: Place,
): readonly Diagnostic[] {
  return [
    ...unmatchedScales(form, policy, place),
    ...ignoredColumns(matches, policy),
    ...lowClasses(scorecard.blocks, policy).map(({ one, percent, rating }) => {
      const [score, weight] = [one.score, one.weight].map((points) => printPoints(points, policy.places));
      const words = { name: one.level1, score: score ?? "", weight: weight ?? "", percent, rating };
      return adjustmentFindings.belowMinimum.here(place, words);
    }),
  ];
}

/** A pattern or a class is for many forms; a name is for an indicator that should be there. */
function unmatchedScales(form: Form, policy: Policy, place: Place): readonly Diagnostic[] {
  const indicators = [...eachIndicator(form)].map(({ indicator }) => indicator);
  const names = indicators.map(({ name }) => name);
  const unused = unusedSteps(indicators, policy).filter((key) => !key.includes("*"));
  return unused.map((name) => {
    const meant = nearestTo(name, names);
    return meant === undefined
      ? adjustmentFindings.scaleUnmatched.unknown(place, { name })
      : adjustmentFindings.scaleUnmatched.misspelt(place, { name, meant });
  });
}

function ignoredColumns({ rowOf }: Matches, policy: Policy): readonly Diagnostic[] {
  const rows = [...new Set(rowOf.values())];
  const deducted = rows.find(({ deduct }) => deduct.text !== "");
  const reviewed = rows.find((row) => row.reviewed.text !== "");
  const early = rows.find(({ actual, progress }) => actual.text === "" && progress.text !== "");
  const { columnIgnored, progressNotYear } = adjustmentFindings;
  return [
    ...(deducted === undefined || policy.deductColumn === "subtract"
      ? []
      : [columnIgnored.deduct(deducted.deduct.place, {})]),
    ...(reviewed === undefined || policy.reviewColumn === "decides"
      ? []
      : [columnIgnored.reviewed(reviewed.reviewed.place, {})]),
    ...(early === undefined
      ? []
      : [
          progressNotYear.here(early.progress.place, {
            name: early.indicator.text,
            progress: brief(early.progress.text),
          }),
        ]),
  ];
}
