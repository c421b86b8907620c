import { describe, expect, test } from "vitest";
import { weightDefaulted } from "../../src/rules/weight/defaulted.ts";
import { weightSumMismatch } from "../../src/rules/weight/sum-mismatch.ts";
import { makeForm } from "../support/make-form.ts";
import { pathsFound } from "../support/paths-found.ts";

type Weights = readonly (string | undefined)[];

const rows = (weights: Weights, level1 = "产出指标") =>
  weights.map((weight, index) => ({
    name: `活动${index}场数`,
    target: "≥3场",
    level1,
    ...(weight !== undefined && { weight }),
  }));

describe("weight/sum-mismatch", () => {
  test.for<[sentence: string, department: Weights, tasks: readonly Weights[], found: readonly string[]]>([
    ["100 is right", ["60", "40"], [], []],
    ["90 leaves 10 for the execution of the budget", ["50", "40"], [], []],
    ["95 is neither", ["55", "40"], [], ["indicators"]],
    ["thirds of 100 in hundredths miss it", ["33.33", "33.33", "33.33"], [], ["indicators"]],
    ["tenths that add up exactly are fine", ["14.1", "14.2", "61.7"], [], []],
    ["an indicator without points counts as 0", ["60", undefined, "30"], [], []],
    ["and is missed where the sum is wrong", ["60", undefined], [], ["indicators"]],
    ["a form without points is weight/defaulted", [undefined, undefined], [], []],
    ["every block has points of its own", ["100"], [["50", "40"], ["80"]], ["tasks/1/indicators"]],
    ["tasks without points are not asked", ["100"], [[undefined]], []],
    ["blocks may share the 100", ["40"], [["30"], ["30"]], []],
  ])("%s", ([, department, tasks, found]) => {
    const form = makeForm({
      indicators: rows(department),
      tasks: tasks.map((weights) => ({ indicators: rows(weights) })),
    });
    expect(pathsFound(weightSumMismatch, form)).toEqual(found);
  });

  test.for<[sentence: string, output: Weights, found: readonly string[]]>([
    ["points printed with the class are met", ["30", "20"], []],
    ["points printed with the class are missed", ["30", "30"], ["indicators/0/level1"]],
    ["which makes the block wrong too, but is one mistake", ["30", "10"], ["indicators/0/level1"]],
  ])("%s", ([, output, found]) => {
    const benefit = output[1] === "30" ? ["30"] : ["40"];
    const form = makeForm({ indicators: [...rows(output, "产出指标（50分）"), ...rows(benefit, "效益指标")] });
    expect(pathsFound(weightSumMismatch, form)).toEqual(found);
  });

  test("indicators without points are named", () => {
    const [finding] = weightSumMismatch.check(makeForm({ indicators: rows(["60", undefined]) }));
    expect(finding?.help?.en).toBe("indicators without points (1): “活动1场数”");
  });
});

describe("weight/defaulted", () => {
  test.for<[sentence: string, department: Weights, task: Weights, found: readonly string[]]>([
    ["no points at all", [undefined], [undefined], ["indicators"]],
    ["no points in tasks only", [], [undefined], ["tasks/0/indicators"]],
    ["points somewhere", [undefined], ["100"], []],
    ["no indicators, nothing to share", [], [], []],
  ])("%s", ([, department, task, found]) => {
    const form = makeForm({ indicators: rows(department), tasks: [{ indicators: rows(task) }] });
    expect(pathsFound(weightDefaulted, form)).toEqual(found);
  });
});
