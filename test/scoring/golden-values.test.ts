import { describe, expect, test } from "vitest";
import { printRounded } from "../../src/base/exact.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf, score, scoreOne } from "../support/score.ts";

const policyNamed = new Map(policies.map((policy) => [policy.name, policy]));

describe("of a weight of 10", () => {
  test.for<[target: string, actual: string, policy: string, points: string, formula: string]>([
    ["≥50个", "45个", "mof-2020-10", "9.00", "45 ÷ 50 × 10.00 = 9.00"],
    ["≥50个", "65个", "mof-2020-10", "10.00", "100 % × 10.00 = 10.00"],
    ["≥200个", "133个", "mof-2020-10", "6.65", "133 ÷ 200 × 10.00 = 6.65"],
    ["≤20天", "25天", "mof-2020-10", "8.00", "20 ÷ 25 × 10.00 = 8.00"],
    ["≤20天", "25天", "linear-inverse", "7.50", "(1 − (25 − 20) ÷ 20) × 10.00 = 7.50"],
    ["≤20天", "40天", "mof-2020-10", "5.00", "20 ÷ 40 × 10.00 = 5.00"],
    ["≤20天", "40天", "linear-inverse", "0.00", "0 × 10.00 = 0.00"],
    ["≤20天", "45天", "mof-2020-10", "4.44", "20 ÷ 45 × 10.00 = 4.44"],
    ["≤20天", "45天", "linear-inverse", "0.00", "0 × 10.00 = 0.00"],
    ["=0起", "0起", "mof-2020-10", "10.00", "100 % × 10.00 = 10.00"],
    ["=0起", "1起", "mof-2020-10", "0.00", "0 × 10.00 = 0.00"],
  ])("%s with %s under %s (%s) gives %s", ([target, actual, policy, points, formula]) => {
    const one = scoreOne({ target, actual, policy: policyNamed.get(policy) ?? DEFAULT_POLICY });
    expect([one.points, one.formula]).toEqual([points, formula]);
  });

  test("130 % without a reason is asked about, 129.99 % is not", () => {
    const codesAt = (actual: string) => scoreOne({ target: "≥10000个", actual, row: { reason: "" } }).codes;
    expect(codesAt("13000个")).toEqual(["score/over-achieved-without-reason"]);
    expect(codesAt("12999个")).toEqual([]);
  });
});

test("171 of 287 executed gives 5.96", () => {
  const form = makeForm({ budget: { total: "287" } });
  const { scorecard } = score(form, [{ indicator: "budget_executed", actual: "171" }]);
  expect(scorecard.execution?.formula).toBe("171 ÷ 287 × 10.00 = 5.96");
});

test("50 points over 7 indicators are 7.15 twice and 7.14 five times", () => {
  const names = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];
  const form = makeForm({
    indicators: [
      ...names.map((name) => ({ name, target: "≥1个" })),
      { name: "效益", target: "≥1个", level1: "效益指标" },
      { name: "满意度", target: "≥90%", level1: "满意度指标" },
    ],
  });
  const weights = indicatorsOf(score(form, []).scorecard).map(({ weight }) => printRounded(weight, 2));
  expect(weights).toEqual(["7.15", "7.15", ...Array.from({ length: 5 }, () => "7.14"), "30.00", "10.00"]);
});

test.for<[actual: string, total: string, rating: string]>([
  ["9000个", "90.00", "优"],
  ["8999个", "89.99", "良"],
  ["8000个", "80.00", "良"],
  ["7999个", "79.99", "中"],
  ["6000个", "60.00", "中"],
  ["5999个", "59.99", "差"],
])("%s of 10000 gives %s, rated %s", ([actual, total, rating]) => {
  const form = makeForm({ indicators: [{ name: "场次", target: "≥10000个", weight: "100" }] });
  const { scorecard } = score(form, [{ indicator: "场次", actual }]);
  expect([printRounded(scorecard.total, 2), scorecard.rating]).toEqual([total, rating]);
});
