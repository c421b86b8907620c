import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { RowSketch } from "../support/make-actuals.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf, score, withoutExecution } from "../support/score.ts";

const form = makeForm({
  department: { name: "区文化馆" },
  indicators: [
    { name: "新闻报道量", target: "不少于50篇", id: "A1" },
    { name: "宣讲场数", target: "不少于4场" },
  ],
  tasks: [
    {
      name: "新闻宣传工作",
      indicators: [
        { name: "新闻报道量", target: "不少于50篇" },
        { name: "开展活动次数", target: "≥10次" },
      ],
    },
    { name: "理论工作", indicators: [{ name: "宣讲场数", target: "不少于8场" }] },
  ],
});

/** The actual that each indicator of the form got, in its order. */
function actualsOf(rows: readonly RowSketch[]) {
  return indicatorsOf(score(form, rows).scorecard).map(({ actual }) => actual?.text ?? "–");
}

/** Findings about rows: code, line, column and English sentence. */
function findingsOf(rows: readonly RowSketch[]) {
  const { diagnostics } = score(form, rows);
  return diagnostics.filter(({ code }) => code !== "actuals/missing" && !code.startsWith("score/")).map(sentenceOf);
}

function sentenceOf({ code, place, message, help }: Diagnostic): string {
  return `${code} ${place.start?.line}:${place.start?.column} ${message.en}${help === undefined ? "" : ` (${help.en})`}`;
}

describe("a row finds its indicators", () => {
  test.for<[what: string, row: RowSketch, actuals: string[]]>([
    ["by a name that is unique", { indicator: "开展活动次数", actual: "9" }, ["–", "–", "–", "9", "–"]],
    [
      "by a name whose targets agree, in all blocks",
      { indicator: "新闻报道量", actual: "9" },
      ["9", "–", "9", "–", "–"],
    ],
    ["by block and name", { block: "任务2", indicator: "宣讲场数", actual: "9" }, ["–", "–", "–", "–", "9"]],
    ["by the task's name", { block: "理论工作", indicator: "宣讲场数", actual: "9" }, ["–", "–", "–", "–", "9"]],
    ["by the id of the block", { block: "task2", indicator: "宣讲场数", actual: "9" }, ["–", "–", "–", "–", "9"]],
    ["in the department block", { block: "部门", indicator: "宣讲场数", actual: "9" }, ["–", "9", "–", "–", "–"]],
    ["by the department's name", { block: "区文化馆", indicator: "宣讲场数", actual: "9" }, ["–", "9", "–", "–", "–"]],
    ["by id", { id: "A1", actual: "9" }, ["9", "–", "–", "–", "–"]],
    ["in another spelling", { indicator: "開展 活動次數", actual: "9" }, ["–", "–", "–", "9", "–"]],
  ])("%s", ([, row, actuals]) => {
    expect(actualsOf([row])).toEqual(actuals);
    expect(findingsOf([row])).toEqual([]);
  });
});

describe("a row that finds none is a finding at its cell", () => {
  test.for<[row: RowSketch, finding: string]>([
    [
      { indicator: "新闻报导量" },
      "actuals/unknown-indicator 2:3 the form has no indicator “新闻报导量” (did you mean “新闻报道量”?)",
    ],
    [{ indicator: "供暖面积达标情况" }, "actuals/unknown-indicator 2:3 the form has no indicator “供暖面积达标情况”"],
    [{ actual: "9" }, "actuals/unknown-indicator 2:1 the row names no indicator"],
    [{ id: "A7" }, "actuals/unknown-indicator 2:2 the form has no indicator with the id “A7” (did you mean “A1”?)"],
    [
      { block: "任务9", indicator: "宣讲场数" },
      "actuals/unknown-block 2:1 the form has no block “任务9” (expected one of: 部门, 新闻宣传工作, 理论工作)",
    ],
    [
      { block: "任务2", indicator: "开展活动次数" },
      "actuals/unknown-indicator 2:3 indicator “开展活动次数” is not in “任务2” but in: 新闻宣传工作",
    ],
    [
      { indicator: "宣讲场数" },
      "actuals/needs-block 2:3 indicator “宣讲场数” has different targets in several blocks; name one of: 部门, 理论工作",
    ],
    [
      { id: "A1", indicator: "宣讲场数" },
      "actuals/id-name-mismatch 2:2 id “A1” belongs to “新闻报道量”, not to “宣讲场数”",
    ],
  ])("%j", ([row, finding]) => {
    expect(findingsOf([{ ...row, actual: "9" }])).toEqual([finding]);
  });
});

test("where the form has no ids, the column is a running number", () => {
  const { scorecard, diagnostics } = score(makeForm({ indicators: [{ name: "场次", target: "≥9场" }] }), [
    { id: "1", indicator: "场次", actual: "9场" },
  ]);
  expect(indicatorsOf(scorecard).map(({ verdict }) => verdict)).toEqual(["met"]);
  expect(withoutExecution(diagnostics)).toEqual([]);
});

test("the second row for an indicator is a finding that names both lines, and the first one counts", () => {
  const rows = [
    { indicator: "新闻报道量", actual: "60" },
    { block: "任务1", indicator: "新闻报道量", actual: "10" },
  ];
  expect(actualsOf(rows)).toEqual(["60", "–", "60", "–", "–"]);
  expect(findingsOf(rows)).toEqual([
    "actuals/duplicate-row 3:3 line 3 reports “新闻报道量” again after line 2 (the first row was scored; delete one of them)",
  ]);
});

test("every indicator without an actual is one finding at its place in the form", () => {
  const { diagnostics } = score(form, [{ indicator: "新闻报道量", actual: "" }]);
  expect(
    diagnostics.filter(({ code }) => code === "actuals/missing").map(({ place }) => place.pointer ?? place.start),
  ).toEqual([{ line: 2, column: 4 }, "/indicators/1", "/tasks/0/indicators/1", "/tasks/1/indicators/0"]);
});

test("a name of 10,000 characters is quoted by its beginning", () => {
  const [finding] = score(form, [{ indicator: "量".repeat(10_000), actual: "1" }]).diagnostics;
  expect(finding?.message.en).toBe(`the form has no indicator “${"量".repeat(60)}…”`);
});

test("of many unknown names the first hundred are told and the rest is counted", () => {
  const rows = Array.from({ length: 250 }, (_, index) => ({ indicator: `没有的指标${index}`, actual: "1" }));
  const unknown = score(form, rows).diagnostics.filter(({ code }) => code === "actuals/unknown-indicator");
  expect(unknown).toHaveLength(101);
  expect(unknown.at(-1)?.message.en).toBe("150 more places have the same problem");
});
