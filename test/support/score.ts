import type { Diagnostic, Path } from "../../src/base/diagnostic.ts";
import { printRounded } from "../../src/base/exact.ts";
import type { Form } from "../../src/form/form.ts";
import { matchRows } from "../../src/scoring/matching/match-rows.ts";
import { scoreForm } from "../../src/scoring/score-form.ts";
import type { IndicatorScore, Scorecard } from "../../src/scoring/scorecard.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import { makeRow, namesOf, type RowSketch } from "./make-actuals.ts";
import { type IndicatorSketch, makeForm } from "./make-form.ts";

/** Scores a form; findings about the form are placed at their path. */
export function score(form: Form, rows: readonly RowSketch[], policy: Policy = DEFAULT_POLICY) {
  const locate = (path: Path) => ({ file: "form.yaml", pointer: `/${path.join("/")}` });
  const matching = matchRows(
    form,
    policy.adjustments.map(({ name }) => name),
  );
  // The first row of a file stands behind the headings.
  for (const [index, row] of rows.entries()) matching.take(namesOf(row), () => makeRow(row, index + 2));
  return scoreForm(form, matching.matches(), policy, locate);
}

export interface Case {
  readonly target: string;
  readonly actual: string;
  readonly indicator?: Partial<IndicatorSketch>;
  readonly row?: RowSketch;
  readonly policy?: Policy;
}

/** Scores one indicator of weight 10 with a reason given, so that only the case itself is found. */
export function scoreOne({ target, actual, indicator = {}, row = {}, policy = DEFAULT_POLICY }: Case) {
  const name = indicator.name ?? "活动场次";
  const form = makeForm({ indicators: [{ name, target, weight: "10", ...indicator }] });
  const scored = score(form, [{ indicator: name, actual, reason: "见说明", ...row }], policy);
  const [one] = indicatorsOf(scored.scorecard);
  if (one === undefined) throw new Error("the form has no indicator");
  const diagnostics = withoutExecution(scored.diagnostics);
  return { ...one, points: printRounded(one.score, 2), codes: diagnostics.map(({ code }) => code), diagnostics };
}

/** Nothing about the budget is reported where a case is about something else. */
export function withoutExecution(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code !== "score/execution-missing");
}

export function indicatorsOf({ blocks }: Scorecard): readonly IndicatorScore[] {
  return blocks.flatMap(({ indicators }) => indicators);
}
