import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, printRounded, ZERO } from "../../src/base/exact.ts";
import { isPoor, lossesOf, nextRating } from "../../src/report/losses.ts";
import type { Scorecard } from "../../src/scoring/scorecard.ts";
import { makeForm } from "../support/make-form.ts";
import { score } from "../support/score.ts";

const NAMES = ["场次", "覆盖率", "满意度", "培训人次"];

/** A form whose indicators reach so many per cent, with or without an execution of the budget. */
function scorecardOf(reached: readonly number[], weights: readonly number[], execution: number | undefined): Scorecard {
  const indicators = reached.map((_, index) => ({
    name: NAMES[index] ?? `指标${index}`,
    target: "≥100次",
    ...(weights.length > 0 && { weight: String(weights[index]) }),
  }));
  const rows = reached.map((actual, index) => ({ indicator: NAMES[index] ?? "", actual: `${actual}次` }));
  const spent = execution === undefined ? [] : [{ indicator: "预算执行率", actual: `${execution}%` }];
  const task = { name: "任务", indicators: [{ name: "展览", target: "≥100次" }] };
  const form = makeForm({ indicators, tasks: [task] });
  return score(form, [...rows, { indicator: "展览", actual: "50次" }, ...spent]).scorecard;
}

describe("losses", () => {
  const percents = fc.array(fc.integer({ min: 0, max: 140 }), { minLength: 1, maxLength: 4 });
  const execution = fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined });

  test("add up to what the total lacks, to the last hundredth, whatever the weights", () => {
    const weights = fc.oneof(
      fc.constant([]),
      fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(percents, weights, execution, (reached, given, rate) => {
        const scorecard = scorecardOf(reached, given, rate);
        const { lost, parts } = lossesOf(scorecard);
        const sum = parts.reduce((all, { points }) => all.add(points), ZERO);
        expect(printRounded(sum, 4)).toBe(printRounded(exact(100).sub(scorecard.total), 4));
        expect(sum.equals(lost)).toBe(true);
        expect(parts.every(({ by }) => by.kind !== "other")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("of tasks that do not count stand apart, in points of their own", () => {
    const { parts, apart } = lossesOf(scorecardOf([100], [], 100));
    expect(parts).toEqual([]);
    expect(apart.map(({ block, lost }) => [block.name, printRounded(lost, 2)])).toEqual([["任务", "50.00"]]);
  });

  test("of a total that a rule caps have a line of their own", () => {
    const scorecard = { ...scorecardOf([100], [], 100), total: exact(60) };
    expect(lossesOf(scorecard).parts.map(({ by, points }) => [by.kind, printRounded(points, 2)])).toEqual([
      ["other", "40.00"],
    ]);
  });
});

test.for([
  ["95", undefined, undefined],
  ["89.99", "优", "0.01"],
  ["60", "良", "20.00"],
  ["0", "中", "60.00"],
])("a total of %s is below %s by %s", ([total = "", rating, points]) => {
  const next = nextRating({ ...scorecardOf([100], [], 100), total: exact(total) });
  expect([next?.rating, next && printRounded(next.points, 2)]).toEqual([rating, points]);
});

test("every rating below 中 is poor, and of own names the worst", () => {
  const base = scorecardOf([100], [], 100);
  const poorOf = (...names: readonly string[]) => {
    const ratings = names.map((rating, index) => ({ rating, from: String(90 - index * 10) }));
    return names.filter((rating) => isPoor({ ...base, rating, policy: { ...base.policy, ratings } }));
  };
  expect(poorOf("优", "良", "中", "低", "差")).toEqual(["低", "差"]);
  expect(poorOf("A", "B", "C")).toEqual(["C"]);
});

test("of the national ratings only 差 is poor", () => {
  const scorecard = scorecardOf([100], [], 100);
  const poor = (["优", "良", "中", "差"] as const).map((rating) => isPoor({ ...scorecard, rating }));
  expect(poor).toEqual([false, false, false, true]);
});
