import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { RowSketch } from "../support/make-actuals.ts";
import { makeForm } from "../support/make-form.ts";
import { score, scoreOne } from "../support/score.ts";

test.for<[what: string, actual: string, row: RowSketch, codes: string[]]>([
  ["our own score", "45个", { score: "9.00" }, []],
  ["0.01 less", "45个", { score: "8.99" }, ["score/rounding"]],
  ["0.02 less", "45个", { score: "8.98" }, ["score/below-rule"]],
  ["all points for less than the target", "45个", { score: "10" }, ["score/inflated"]],
  ["more than the weight", "65个", { score: "10.5" }, ["score/above-weight"]],
  ["no number", "45个", { score: "满分" }, ["actuals/unreadable"]],
  ["nothing to compare with", "较好", { score: "10" }, ["actuals/unreadable"]],
  ["unmet without a reason", "45个", { reason: "" }, ["score/unmet-without-reason"]],
  ["met without a reason", "50个", { reason: "" }, []],
  ["far more without a reason", "65个", { reason: "" }, ["score/over-achieved-without-reason"]],
  [
    "not applicable without a reason",
    "不适用",
    { reason: "" },
    ["score/points-removed", "actuals/not-applicable-without-reason"],
  ],
  [
    "not applicable with a reason that says nothing",
    "不适用",
    { reason: "无" },
    ["score/points-removed", "score/empty-reason"],
  ],
  ["unmet with a reason that says nothing", "45个", { reason: "无偏差" }, ["score/empty-reason"]],
  ["met with a reason that says nothing", "50个", { reason: "/" }, []],
  ["no score", "45个", { score: "—" }, []],
  ["points without an actual", "", { score: "10" }, ["actuals/missing", "score/no-actual"]],
])("%s", ([, actual, row, codes]) => {
  expect(scoreOne({ target: "≥50个", actual, row }).codes.filter((code) => code !== "score/nothing-to-score")).toEqual(
    codes,
  );
});

test.for<[what: string, row: RowSketch, codes: string[]]>([
  ["the top of the band of 达成", { actual: "达成", score: "10" }, []],
  ["elsewhere in the band", { actual: "达成", score: "9" }, ["score/within-grade"]],
  ["at its lower end", { actual: "达成", score: "8" }, ["score/within-grade"]],
  ["below it", { actual: "达成", score: "7.9" }, ["score/outside-grade"]],
  ["above the band of 部分达成", { actual: "部分达成", score: "8" }, ["score/outside-grade"]],
  ["its middle", { actual: "部分达成", score: "7" }, []],
  ["elsewhere, with the rate that says so", { actual: "达成", rate: "90%", score: "9" }, []],
  ["not what the rate says", { actual: "达成", rate: "90%", score: "8.5" }, ["score/below-rule"]],
])("a published score and a grade: %s", ([, row, codes]) => {
  expect(scoreOne({ target: "深入人心", actual: row.actual ?? "", row }).codes).toEqual(codes);
});

test("a score above the weight is found where nothing else can be computed", () => {
  expect(scoreOne({ target: "≥50个", actual: "较好", row: { score: "12" } }).codes).toEqual([
    "actuals/unreadable",
    "score/above-weight",
  ]);
});

test("points for what was not even reported are found where the policy leaves it out", () => {
  const policy = { ...DEFAULT_POLICY, missingActual: "exclude" } as const;
  expect(scoreOne({ target: "≥50个", actual: "", row: { score: "10" }, policy }).codes).toEqual([
    "actuals/missing",
    "score/no-actual",
    "score/nothing-to-score",
  ]);
});

test("a published score is a rounding of ours, below the rule, or an error", () => {
  const published = fc
    .integer({ min: 0, max: 1100 })
    .chain((cents) => fc.constantFrom(0, 1, 2).map((decimals) => (cents / 100).toFixed(decimals)));
  const target = fc.constantFrom("≥50个", "≤50个", "=50个", ">50个", "40-60个");
  fc.assert(
    fc.property(target, fc.integer({ min: 0, max: 120 }), published, (phrase, actual, score) => {
      const { points, diagnostics } = scoreOne({ target: phrase, actual: `${actual}个`, row: { score } });
      const found = diagnostics.map(({ code, severity }) => `${code} ${severity}`);
      const [ours, theirs] = [Number(points), Number(score)];
      const decimals = score.split(".")[1]?.length ?? 0;
      if (theirs > 10) expect(found).toEqual(["score/above-weight error"]);
      else if (theirs === ours) expect(found).toEqual([]);
      else if (theirs < ours) expect(found).toEqual([expect.stringMatching(/^score\/(rounding|below-rule) info$/)]);
      // A rounding never adds a whole unit of what is printed; a whole rate of 1 % is 0.1 of 10 points.
      else if (theirs - ours >= Math.max(0.11, 10 ** -decimals)) expect(found).toEqual(["score/inflated error"]);
      else if (Number(ours.toFixed(decimals)) === theirs)
        expect(found).toEqual([theirs === 10 ? "score/rounding warning" : "score/rounding info"]);
    }),
  );
});

test("a score within the band of a grade comes with the rate to fill in", () => {
  const [finding] = scoreOne({ target: "深入人心", actual: "达成", row: { score: "8.5" } }).diagnostics;
  expect([finding?.severity, finding?.message.en, finding?.help?.en]).toEqual([
    "info",
    "published score 8.5 is 85% of the weight, within the band of its grade (80% to 100%), but no rate is given",
    "write 85% in the column “rate” to have it scored so",
  ]);
});

test("the score of a row that serves two blocks is that of the first", () => {
  const shared = { name: "报道量", target: "≥50篇" };
  const form = makeForm({ indicators: [shared], tasks: [{ indicators: [shared, { name: "场次", target: "≥1场" }] }] });
  const { diagnostics } = score(form, [
    { indicator: "报道量", actual: "50篇", score: "90" },
    { indicator: "场次", actual: "1场" },
    { indicator: "预算执行率", actual: "100%" },
  ]);
  expect(diagnostics).toEqual([]);
});

test("staying far below a ceiling needs no reason", () => {
  expect(scoreOne({ target: "≤50万元", actual: "20万元", row: { reason: "" } }).codes).toEqual([]);
});

test("the finding has both numbers and the place of the cell", () => {
  const [finding] = scoreOne({ target: "≥50个", actual: "45个", row: { score: "10" } }).diagnostics;
  expect([finding?.message.en, finding?.place.start]).toEqual([
    "published score 10, recomputed 9.00, 1.00 too much",
    { line: 2, column: 9 },
  ]);
});

test.for<[what: string, achieved: string, points: string, formula: string]>([
  ["at 90 % all points", "90%", "10.00", "100 % × 10 = 10.00"],
  ["every 5 % below costs 1", "79%", "8.00", "10 − ⌊(90 − 79) ÷ 5⌋ × 1 = 8.00"],
  ["never below nothing", "1%", "0.00", "0 × 10 = 0.00"],
])("steps: %s", ([, actual, points, formula]) => {
  const policy = {
    ...DEFAULT_POLICY,
    steps: { 活动场次: { kind: "deduct", fullFrom: "90", every: "5", points: "1" } as const },
  };
  const one = scoreOne({
    target: "≥100%",
    actual,
    policy: { ...policy, steps: { 活动场次: { ...policy.steps.活动场次, points: actual === "1%" ? "2" : "1" } } },
  });
  expect([one.points, one.formula]).toEqual([points, formula]);
});

test.for<[actual: string, points: string]>([
  ["100%", "5.00"],
  ["110%", "5.00"],
  ["88%", "3.00"],
  ["81%", "1.00"],
  ["79%", "0.00"],
])("bands of deviation: %s gives %s of 5", ([actual, points]) => {
  const bands = [
    { within: "10", points: "5" },
    { within: "15", points: "3" },
    { within: "20", points: "1" },
  ];
  const policy = { ...DEFAULT_POLICY, steps: { 活动场次: { kind: "deviation" as const, bands } } };
  expect(scoreOne({ target: "≥100%", actual, indicator: { weight: "5" }, policy }).points).toBe(points);
});

test("the report says which band of deviation gave the points", () => {
  const bands = [{ within: "15", points: "3" }];
  const policy = { ...DEFAULT_POLICY, steps: { 活动场次: { kind: "deviation" as const, bands } } };
  const because = (actual: string) => scoreOne({ target: "≥100%", actual, policy }).because?.en;
  expect([because("88%"), because("79%")]).toEqual([
    "the achievement is 12.00 points off 100%, no more than 15, which gives 3",
    "the achievement is 21.00 points off 100%, more than 15, which gives 0",
  ]);
});
