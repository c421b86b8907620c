import { describe, expect, test } from "vitest";
import { budgetSumMismatch } from "../../src/rules/budget/sum-mismatch.ts";
import { budgetTaskAmounts } from "../../src/rules/budget/task-amounts.ts";
import { type FormSketch, makeForm } from "../support/make-form.ts";
import { pathsFound } from "../support/paths-found.ts";

describe("budget/sum-mismatch", () => {
  test.for<[sentence: string, budget: FormSketch["budget"], found: readonly string[]]>([
    ["parts that add up are fine", { total: "30", fiscalAppropriation: "20", specialAccount: "4", other: "6" }, []],
    ["a difference of 0.01 is found", { total: "30.01", fiscalAppropriation: "30" }, ["budget/total"]],
    ["a difference below 0.01 is rounding", { total: "30.004", fiscalAppropriation: "30" }, []],
    ["a part that is not stated counts as nothing", { total: "30", fiscalAppropriation: "20" }, ["budget/total"]],
    ["parts above the total are found", { total: "30", fiscalAppropriation: "20", other: "20" }, ["budget/total"]],
    ["a total without parts is not doubted", { total: "30" }, []],
    ["parts without a total are not doubted", { fiscalAppropriation: "30" }, []],
    ["a form without a budget is not doubted", undefined, []],
    ["amounts beyond 2^53 are exact", { total: "9007199254740993.01", fiscalAppropriation: "9007199254740993.01" }, []],
    ["a cent beyond 2^53 is found", { total: "9007199254740993.02", other: "9007199254740993.01" }, ["budget/total"]],
  ])("%s", ([, budget, found]) => {
    expect(pathsFound(budgetSumMismatch, makeForm({ budget }))).toEqual(found);
  });

  test("the message has both figures and the difference", () => {
    const [finding] = budgetSumMismatch.check(makeForm({ budget: { total: "30.5", fiscalAppropriation: "20" } }));
    expect(finding?.message.en).toBe("total is 30.50 元, its parts add up to 20.00 元, difference 10.50 元");
  });
});

describe("budget/task-amounts", () => {
  test.for<
    [sentence: string, total: string | undefined, amounts: readonly (string | undefined)[], found: readonly string[]]
  >([
    ["amounts that make the total are fine", "30", ["10", "20"], []],
    ["a form without tasks has nothing to state", "30", [], []],
    ["where no task states an amount there is one finding", "30", [undefined, undefined], ["tasks"]],
    ["the only task is named if it states none", "30", [undefined], ["tasks/0"]],
    ["a single silent task among others is named", "30", ["10", undefined, "20"], ["tasks/1"]],
    ["amounts that miss the total are one finding", "30", ["10", "10"], ["tasks"]],
    ["without a total amounts cannot miss it", undefined, ["10", "10"], []],
    ["a task may cost nothing", "30", ["30", "0"], []],
  ])("%s", ([, total, amounts, found]) => {
    const tasks = amounts.map((amount) => ({ indicators: [], ...(amount !== undefined && { amount }) }));
    const budget = total === undefined ? {} : { total };
    expect(pathsFound(budgetTaskAmounts, makeForm({ budget, tasks }))).toEqual(found);
  });
});
