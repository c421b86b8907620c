import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { DEFAULT_GATE, type Gate } from "../../src/report/gate.ts";
import { makeScoreReport } from "../../src/report/make-report.ts";
import { scoreConditions } from "../../src/report/score-conditions.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import type { RowSketch } from "../support/make-actuals.ts";
import { makeForm } from "../support/make-form.ts";
import { score } from "../support/score.ts";

const form = makeForm({
  indicators: [{ name: "场次", target: "≥100场", weight: "100" }],
  tasks: [
    { name: "展览", indicators: [{ name: "展览次数", target: "≥10次", weight: "100" }] },
    { name: "培训", indicators: [{ name: "培训期数", target: "不适用" }] },
  ],
});

/** 85 for the department, 40 for the first task; the second has nothing to reach. */
const rows: readonly RowSketch[] = [
  { indicator: "场次", actual: "85场" },
  { indicator: "展览次数", actual: "4次" },
];

function conditionsOf(gate: Partial<Gate>, reported = rows, policy: Policy = DEFAULT_POLICY) {
  return scoreConditions(score(form, reported, policy).scorecard, { ...DEFAULT_GATE, ...gate }).map(
    ({ isKept, text }) => `${isKept ? "✓" : "✗"} ${text.en}`,
  );
}

describe("a score is held to", () => {
  test.for<[what: string, gate: Partial<Gate>, conditions: string[]]>([
    ["nothing but to be whole, by default", {}, []],
    ["a total that it reaches exactly", { minScore: exact(85) }, ["✓ the total of 85.00 reaches the required 85"]],
    [
      "a total that it does not reach",
      { minScore: exact("85.01") },
      ["✗ the total of 85.00 is below the required 85.01"],
    ],
    ["a rating", { minRating: "良" }, ["✓ the rating “良” reaches the required “良”"]],
    ["a better rating", { minRating: "优" }, ["✗ the rating “良” is below the required “优”"]],
    [
      "a minimum for every block, of which one has nothing to reach",
      { minBlockScores: [{ block: undefined, score: exact(40) }] },
      ["✓ every block reaches the required 40"],
    ],
    [
      "a minimum that some block does not reach",
      { minBlockScores: [{ block: undefined, score: exact(50) }] },
      ["✗ task “展览” has 40.00 points, below the required 50"],
    ],
    [
      "minimums for blocks by name and by number",
      {
        minBlockScores: [
          { block: "部门", score: exact(80) },
          { block: "task1", score: exact(60) },
        ],
      },
      [
        "✓ the department block has 85.00 points and reaches the required 80",
        "✗ task “展览” has 40.00 points, below the required 60",
      ],
    ],
    [
      "a minimum for a block that is not there",
      { minBlockScores: [{ block: "任务9", score: exact(60) }] },
      ["✗ the form has no block “任务9”"],
    ],
    ["no indicator unmet", { failOnVerdicts: ["unmet"] }, ["✗ 2 indicators unmet"]],
    ["no indicator missing", { failOnVerdicts: ["missing"] }, ["✓ no indicator without an actual value"]],
  ])("%s", ([, gate, conditions]) => {
    expect(conditionsOf(gate)).toEqual(conditions);
  });

  const someMissing = rows.slice(0, 1);
  const exclude: Policy = { ...DEFAULT_POLICY, missingActual: "exclude" };

  test("what is missing is never a pass", () => {
    expect(conditionsOf({}, someMissing)).toEqual(["✗ 1 indicator without an actual value"]);
    expect(conditionsOf({ failOnVerdicts: ["missing"] }, someMissing)).toEqual([
      "✗ 1 indicator without an actual value",
    ]);
  });

  test("unless the policy leaves it out and the gate does not insist", () => {
    expect(conditionsOf({}, someMissing, exclude)).toEqual([]);
    expect(conditionsOf({ failOnVerdicts: ["missing"] }, someMissing, exclude)).toEqual([
      "✗ 1 indicator without an actual value",
    ]);
  });

  test("what is undecided is never a pass", () => {
    const undecided = [...rows.slice(0, 1), { indicator: "展览次数", actual: "较多" }];
    expect(conditionsOf({}, undecided)).toEqual(["✗ 1 indicator undecided"]);
  });

  test("and there must be one", () => {
    expect(scoreConditions(undefined, DEFAULT_GATE).map(({ isKept }) => isKept)).toEqual([false]);
  });
});

test("a report says what broke it, and of a pass what was kept", () => {
  const { scorecard } = score(form, rows);
  const english = (texts: readonly { en: string }[]) => texts.map(({ en }) => en);
  const kept = makeScoreReport([], scorecard, { ...DEFAULT_GATE, minScore: exact(80), minRating: "中" });
  expect([kept.verdict, english(kept.reasons), english(kept.kept)]).toEqual([
    "pass",
    [],
    ["the total of 85.00 reaches the required 80", "the rating “良” reaches the required “中”"],
  ]);
  const broken = makeScoreReport([], scorecard, { ...DEFAULT_GATE, minScore: exact(80), minRating: "优" });
  expect([broken.verdict, english(broken.reasons)]).toEqual(["fail", ["the rating “良” is below the required “优”"]]);
});
