import { describe, expect, test } from "vitest";
import { matchRows } from "../../src/scoring/matching/match-rows.ts";
import { scoreForm } from "../../src/scoring/score-form.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import { makeRow, namesOf, type RowSketch } from "../support/make-actuals.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf } from "../support/score.ts";

/** Of a sheet that shows `actual` and `baseline` with fewer digits than it holds. */
function verdictOf(
  target: string,
  sketch: RowSketch,
  inFull: { readonly actual?: string; readonly baseline?: string },
) {
  const name = "设施完好率";
  const row = makeRow({ indicator: name, reason: "见说明", ...sketch }, 2);
  const actual = { ...row.actual, ...(inFull.actual && { inFull: inFull.actual }) };
  const baseline = { ...row.baseline, ...(inFull.baseline && { inFull: inFull.baseline }) };
  const form = makeForm({ indicators: [{ name, target, weight: "10" }] });
  const matching = matchRows(form);
  matching.take(namesOf({ indicator: name }), () => ({ ...row, actual, baseline }));
  const { scorecard, diagnostics } = scoreForm(form, matching.matches(), DEFAULT_POLICY, () => ({ file: "form.yaml" }));
  const codes = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return [indicatorsOf(scorecard)[0]?.verdict, ...codes];
}

describe("a cell that shows fewer digits than it holds", () => {
  test.for<[target: string, shown: string, held: string, outcome: readonly string[]]>([
    ["≥90%", "90%", "89.51%", ["undecided", "actuals/rounded"]],
    ["≤5%", "5%", "5.49%", ["undecided", "actuals/rounded"]],
    [">90%", "90%", "90.4%", ["undecided", "actuals/rounded"]],
    ["≥90%", "95%", "95.49%", ["met"]],
    ["≥90%", "85%", "85.49%", ["unmet"]],
  ])("%s: %s for %s", ([target, shown, held, outcome]) => {
    expect(verdictOf(target, { actual: shown }, { actual: held })).toEqual(outcome);
  });

  test("may be the one for the year before", () => {
    const row = { actual: "105件", baseline: "100件" };
    expect(verdictOf("较上年增长5%", row, { baseline: "100.4件" })).toEqual(["undecided", "actuals/rounded"]);
    expect(verdictOf("较上年增长5%", row, { baseline: "99.6件" })).toEqual(["met"]);
  });
});
