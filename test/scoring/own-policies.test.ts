import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printRounded } from "../../src/base/exact.ts";
import { checkExamples } from "../../src/cli/score/policy-examples.ts";
import { loadPolicy } from "../../src/score.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import type { RowSketch } from "../support/make-actuals.ts";
import { makeForm } from "../support/make-form.ts";
import { score, scoreOne, withoutExecution } from "../support/score.ts";

const FOLDER = new URL("../../examples/policies/", import.meta.url);

describe.for(readdirSync(FOLDER))("examples/policies/%s", (file) => {
  const { loaded, examples, report } = loadPolicy(file, readFileSync(new URL(file, FOLDER)));

  test("is a policy without a flaw", () => expect(report.diagnostics).toEqual([]));

  test("has examples that come out as it says", () => {
    const checked = checkExamples(loaded?.policy ?? DEFAULT_POLICY, examples);
    expect(checked.length).toBeGreaterThan(1);
    expect(checked.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});

function policyOf(own: Partial<Policy>): Policy {
  return { ...DEFAULT_POLICY, ...own };
}

const form = makeForm({ indicators: [{ name: "场次", target: "≥10场", weight: "90" }] });

function totalOf(own: Partial<Policy>, rows: readonly RowSketch[], actual = "8场") {
  const all = [{ indicator: "场次", actual, reason: "停电" }, { indicator: "预算执行率", actual: "90%" }, ...rows];
  const { scorecard, diagnostics } = score(form, all, policyOf(own));
  return {
    total: printRounded(scorecard.total, 2),
    formula: scorecard.formula,
    rating: scorecard.rating,
    found: withoutExecution(diagnostics).map(({ code, severity }) => `${code} ${severity}`),
  };
}

describe("bonus, deduction and veto", () => {
  const adjustments: Policy["adjustments"] = [
    { name: "附加分", kind: "bonus", upTo: "5" },
    { name: "资金滞后", kind: "deduction", each: "2", upTo: "5" },
    { name: "重大违规", kind: "veto", rating: "差" },
  ];
  const none = [
    { indicator: "资金滞后", actual: "无" },
    { indicator: "重大违规", actual: "否" },
  ];

  test.for<[what: string, rows: RowSketch[], total: string, formula: string, rating: string]>([
    ["nothing of the kind", none, "81.00", "72.00 + 9.00 = 81.00", "良"],
    ["a bonus", [{ indicator: "附加分", actual: "3分" }, ...none], "84.00", "72.00 + 9.00 + 3.00 = 84.00", "良"],
    [
      "no more of it than there is",
      [{ indicator: "附加分", actual: "8" }, ...none],
      "86.00",
      "72.00 + 9.00 + 5.00 = 86.00",
      "良",
    ],
    [
      "two points for each case",
      [{ indicator: "资金滞后", actual: "2次" }, ...none.slice(1)],
      "77.00",
      "72.00 + 9.00 − 4.00 = 77.00",
      "中",
    ],
    [
      "a veto limits the rating, not the points",
      [...none.slice(0, 1), { indicator: "重大违规", actual: "是" }],
      "81.00",
      "72.00 + 9.00 = 81.00",
      "差",
    ],
  ])("%s", ([, rows, total, formula, rating]) => {
    expect(totalOf({ adjustments }, rows)).toEqual({ total, formula, rating, found: [] });
  });

  test("a published rating is held against the veto", () => {
    const veto = [...none.slice(0, 1), { indicator: "重大违规", actual: "是" }];
    const found = (rating: string) =>
      totalOf({ adjustments }, [...veto, { indicator: "自评等级", actual: rating }]).found;
    expect([found("差"), found("良")]).toEqual([[], ["score/rating-mismatch error"]]);
  });

  test("never above 100", () => {
    const { total, formula } = totalOf({ adjustments }, [{ indicator: "附加分", actual: "5" }, ...none], "10场");
    expect([total, formula]).toEqual(["100.00", "min(90.00 + 9.00 + 5.00, 100) = 100.00"]);
  });

  test("what is not reported, or not readable, is a finding", () => {
    expect(totalOf({ adjustments }, []).found).toEqual([
      "score/adjustment-missing info",
      "score/adjustment-missing warning",
    ]);
    const rows = [
      { indicator: "附加分", actual: "较多" },
      { indicator: "资金滞后", actual: "50%" },
      { indicator: "重大违规", actual: "待核实" },
    ];
    expect(totalOf({ adjustments }, rows).found).toEqual(Array(3).fill("score/adjustment-unreadable error"));
  });
});

test("a class below its minimum limits the rating", () => {
  const classMinimum = { 产出指标: { percent: "85", rating: "中" } };
  expect(totalOf({ classMinimum }, [])).toMatchObject({ rating: "中", found: ["score/class-below-minimum warning"] });
  expect(totalOf({ classMinimum }, [], "9场")).toMatchObject({ rating: "优", found: [] });
});

test("the columns 扣分 and 复核分 count where the policy says so, and are asked about where it does not", () => {
  const row = { deduct: "1", reviewed: "6.5" };
  const pointsBy = (own: Partial<Policy>) => {
    const { points, codes } = scoreOne({ target: "≥50个", actual: "50个", row, policy: policyOf(own) });
    return [points, ...codes];
  };
  expect(pointsBy({})).toEqual(["10.00", "score/column-ignored", "score/column-ignored"]);
  expect(pointsBy({ deductColumn: "subtract" })).toEqual(["9.00", "score/column-ignored"]);
  expect(pointsBy({ deductColumn: "subtract", reviewColumn: "decides" })).toEqual(["6.50"]);
});

describe("shares of the total", () => {
  const two = makeForm({
    indicators: [{ name: "场次", target: "≥10场", weight: "100" }],
    tasks: [
      { name: "展览", amount: "300", indicators: [{ name: "展览次数", target: "≥4次", weight: "100" }] },
      { name: "培训", amount: "100", indicators: [{ name: "培训人数", target: "≥10人", weight: "100" }] },
    ],
  });
  const rows = [
    { indicator: "场次", actual: "10场" },
    { indicator: "展览次数", actual: "2次" },
    { indicator: "培训人数", actual: "10人" },
  ];

  test.for<[by: "equal" | "amount", formula: string]>([
    ["equal", "(100.00 × 60 + 50.00 × 20 + 100.00 × 20) ÷ 100 = 90.00"],
    ["amount", "(100.00 × 60 + 50.00 × 30 + 100.00 × 10) ÷ 100 = 85.00"],
  ])("%s", ([by, formula]) => {
    const total = { department: "60", tasks: "40", by };
    expect(score(two, rows, policyOf({ total })).scorecard.formula).toBe(formula);
  });
});

test("own grades and ratings are told by their own names", () => {
  const grades = [
    { grade: "完全实现", from: "80", upTo: "100" },
    { grade: "基本实现", from: "70", upTo: "80" },
    { grade: "部分实现", from: "60", upTo: "70" },
    { grade: "没有实现", from: "0", upTo: "60" },
  ];
  const policy = policyOf({
    grades,
    ratings: [
      { rating: "合格", from: "60" },
      { rating: "不合格", from: "0" },
    ],
  });
  const points = (actual: string) => scoreOne({ target: "深入人心", actual, policy });
  expect(["完全实现", "基本实现", "没有实现"].map((word) => points(word).points)).toEqual(["10.00", "7.50", "3.00"]);
  // With four grades nobody can say which of the middle ones 部分达成 is.
  expect(points("部分达成").verdict).toBe("undecided");
  expect(totalOf({ ratings: policy.ratings }, [{ indicator: "自评等级", actual: "合格" }])).toMatchObject({
    rating: "合格",
    found: [],
  });
});

test("scores may be cut instead of rounded", () => {
  expect(scoreOne({ target: "≥7个", actual: "5个", policy: policyOf({ rounding: "cut" }) }).points).toBe("7.14");
  expect(scoreOne({ target: "≥7个", actual: "6个", policy: policyOf({ rounding: "cut" }) }).points).toBe("8.57");
  expect(scoreOne({ target: "≥9个", actual: "7个", policy: policyOf({ rounding: "cut" }) }).points).toBe("7.77");
});

test.for<[when: Policy["overAchievement"][number]["when"], target: string, actual: string, codes: string[]]>([
  ["floor", "≤20万元", "10万元", []],
  ["any", "≤20万元", "10万元", ["score/over-achieved-without-reason error"]],
  ["any", "≥10场", "13场", ["score/over-achieved-without-reason error"]],
  ["zero-target", "≥0场", "30场", ["score/over-achieved-without-reason error"]],
  ["zero-target", "≥0场", "29场", []],
])("a reason that is blocking, %s: %s by %s", ([when, target, actual, codes]) => {
  const from = when === "zero-target" ? "30" : "130";
  const policy = policyOf({ overAchievement: [{ from, when, reason: "blocking", deduct: "0" }] });
  const { diagnostics } = scoreOne({ target, actual, row: { reason: "" }, policy });
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(codes);
});
