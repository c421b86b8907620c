import { describe, expect, test } from "vitest";
import { printExact } from "../../src/base/exact.ts";
import { readPrevious } from "../../src/report/read-previous.ts";

const INDICATOR = {
  id: "department/场次",
  name: "场次",
  verdict: "unmet",
  weight: "12.50",
  score: "9.38",
  target: { effectiveNotation: ">= 4 场" },
};
const REPORT = {
  schemaVersion: 1,
  policy: { name: "mof-2020-10", version: "1" },
  department: "某区文化馆",
  year: 2023,
  total: "86.41",
  rating: "良",
  blocks: [{ block: "department", name: "某区文化馆", indicators: [INDICATOR] }],
};

function read(report: unknown) {
  const text = typeof report === "string" ? report : JSON.stringify(report);
  return readPrevious("old.json", new TextEncoder().encode(text));
}

test("an earlier report tells its total and its indicators", () => {
  const { previous } = read({ ...REPORT, laterKey: [] });
  expect(previous).toMatchObject({ path: "old.json", department: "某区文化馆", year: 2023, rating: "良" });
  expect(previous && printExact(previous.total)).toBe("86.41");
  expect(previous?.indicators).toEqual([
    {
      block: { kind: "department", id: "department", name: "某区文化馆" },
      indicator: { id: "department/场次", name: "场次" },
      target: ">= 4 场",
      verdict: "unmet",
      weight: expect.objectContaining({ n: 25n, d: 2n }),
      score: expect.objectContaining({ n: 469n, d: 50n }),
    },
  ]);
});

describe("no score can be had from", () => {
  const noReport = "“old.json” is no report of perf (expected schemaVersion 1)";
  const noScore = "“old.json” has no total, expected what perf score --format json printed for one form";

  test.for<[what: string, report: unknown, problem: string]>([
    ["what is no JSON", "indicator,actual\n", "“old.json” is no JSON"],
    ["nothing", "", "“old.json” is no JSON"],
    ["JSON that nests too deep", "[".repeat(200_000), "“old.json” is no JSON"],
    ["some other JSON", [1], noReport],
    ["null", null, noReport],
    ["a report of another version", { ...REPORT, schemaVersion: 2 }, noReport],
    ["a validation", { schemaVersion: 1, files: [], verdict: "pass" }, noScore],
    ["a form that was not scored", { ...REPORT, total: null, rating: null }, noScore],
    ["a total that is no number", { ...REPORT, total: "高" }, noScore],
  ])("%s", ([, report, problem]) => {
    expect(read(report).problem?.en).toBe(problem);
  });
});

test("what is not whole is left out, whatever its shape", () => {
  const blocks = [
    null,
    3,
    { block: "task1", indicators: "无" },
    { block: "task1", indicators: [null, {}, { ...INDICATOR, score: 9 }] },
  ];
  expect(read({ ...REPORT, blocks }).previous?.indicators).toEqual([]);
});
