import { describe, expect, test } from "vitest";
import { basisOf, rulesOf } from "../../src/settings/in-words.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";

function rules(sketch: Partial<Policy> = {}): readonly string[] {
  return rulesOf({ ...DEFAULT_POLICY, ...sketch }).map(({ en }) => en);
}

describe("the rules of a policy in words", () => {
  test("say all that a reader needs to compute a score again", () => {
    expect(rules()).toEqual([
      "follows 财预〔2020〕10号",
      "points: 产出指标 50, 效益指标 30, 满意度指标 10, budget execution 10; full points where met, else in proportion",
      "the rate of execution is the amount executed ÷ the adjusted budget, or the form’s where it was not adjusted",
      "the execution is scored in proportion to the rate, of which 100 % count at most",
      "成本指标 is scored under 产出指标",
      "the total is that of the department; where it has no indicators, the mean of the tasks",
      "where less is better and the target was missed: target ÷ actual",
      "grades of qualitative targets: 达成 100–80 %, 部分达成 80–60 %, 未达成 60–0 %",
      "a target without an operator is at least, or at most where less is better",
      "a written = is exactly that",
      "“约” (about) reaches 10 % to either side",
      "without a rate of execution its points are left out and the others rescaled",
      "an indicator without an actual scores 0",
      "an indicator that does not apply is left out",
      "of a target with several parts, the lowest part decides",
      "a deadline “X日前” includes the day itself",
      "what is completed late scores 0",
      "an achievement of 130 % or more: asks for a reason",
      "an execution of the budget below 90 % asks for a reason",
      "scores rounded half up to 2 decimals, then added",
      "ratings: 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 ≥ 0",
    ]);
  });

  test.for<[sketch: Partial<Policy>, said: string]>([
    [
      { inverse: "linear" },
      "where less is better and the target was missed: 1 − (actual − target) ÷ target, not below 0",
    ],
    [{ countsAs: { 成本指标: "效益指标" } }, "成本指标 is scored under 效益指标"],
    [{ total: "all-blocks" }, "the total is the mean of all blocks"],
    [{ approximate: "5" }, "“约” (about) reaches 5 % to either side"],
    [{ deadlineDay: "too-late" }, "a deadline “X日前” leaves out the day itself"],
    [
      { overAchievement: [{ from: "150", when: "floor", reason: "required", deduct: "10" }] },
      "an achievement of 150 % or more: asks for a reason, loses 10 % of the weight",
    ],
    [{ underExecution: "80" }, "an execution of the budget below 80 % asks for a reason"],
    [{ impliedOperator: "exact" }, "a target without an operator is exactly that"],
    [{ missingActual: "exclude" }, "an indicator without an actual is left out"],
    [{ notApplicable: "zero" }, "an indicator that does not apply scores 0"],
    [{ compound: "average" }, "of a target with several parts, the mean decides"],
    [{ late: [{ days: 5, percent: "80" }] }, "completed late: up to 5 days 80 %, then nothing"],
    [{ places: 1 }, "scores rounded half up to 1 decimal, then added"],
    [{ places: 0 }, "scores rounded half up to whole numbers, then added"],
    [
      { missingClass: { 满意度指标: "renormalise" } },
      "where 满意度指标 is missing, all others share its points in proportion",
    ],
    [
      { missingClass: { 满意度指标: { to: ["效益指标"] } } },
      "where 满意度指标 is missing, its points go to 效益指标 in equal shares",
    ],
    [
      { steps: { 覆盖率: { kind: "deduct", fullFrom: "90", every: "5", points: "1" } } },
      "“覆盖率”: full points from 90 % on, 1 off for every 5 % below",
    ],
    [
      {
        steps: {
          用电量: {
            kind: "deviation",
            bands: [
              { within: "10", points: "5" },
              { within: "15", points: "3" },
            ],
          },
        },
      },
      "“用电量” by the deviation from 100 %: ±10 %: 5, ±15 %: 3",
    ],
  ])("say of %j what differs", ([sketch, said]) => {
    expect(rules()).not.toContain(said);
    expect(rules(sketch)).toContain(said);
  });

  test("differ between any two named policies", () => {
    expect(new Set(policies.map((policy) => JSON.stringify(rulesOf(policy)))).size).toBe(policies.length);
  });

  test("name no document where a policy follows none", () => {
    expect(basisOf({ ...DEFAULT_POLICY, basis: [] }).map(({ en }) => en)[0]).toContain("rounded");
  });
});
