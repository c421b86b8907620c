import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { renderReport as json, renderReportLines as jsonl } from "../../src/formatters/json/report.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeScoreReport } from "../../src/report/make-report.ts";
import { scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const isReport = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

describe("json", () => {
  test.for([
    ["findings", validationReport()],
    ["no findings", validationReport([])],
    ["a score", scoreReport()],
    ["a form that could not be scored", makeScoreReport([], undefined, DEFAULT_GATE)],
  ] as const)("of %s is what the schema says", ([, report]) => {
    isReport(JSON.parse(json(report, style())));
    expect(isReport.errors).toBe(null);
  });

  test("has a schema that objects to what is not in the contract", () => {
    const report = JSON.parse(json(scoreReport(), style()));
    report.blocks[0].indicators[0].score = 12.5;
    expect(isReport(report)).toBe(false);
    expect(
      isReport({
        ...JSON.parse(json(validationReport(), style())),
        surprise: 1,
      }),
    ).toBe(false);
  });

  test("gives findings with place and fingerprint in the language of the run", () => {
    const { files, summary, verdict } = JSON.parse(json(validationReport(), style({ language: "en" })));
    expect(files[0].path).toBe("forms/2023/xuanchuan.yaml");
    expect(files[0].findings[1]).toEqual({
      code: "shape/unknown-key",
      severity: "error",
      message: "“departmnet” is not a field of a form, did you mean “department” (which is required and missing)?",
      place: {
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 11,
        pointer: "/departmnet",
      },
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect({ summary, verdict }).toEqual({
      summary: { files: 1, errors: 2, warnings: 1, infos: 1 },
      verdict: "fail",
    });
  });

  test("gives every number of a score as a decimal string", () => {
    const report = JSON.parse(json(scoreReport(), style()));
    expect(report).toMatchObject({
      total: "53.83",
      rating: "差",
      policy: { name: "mof-2020-10", version: "1" },
    });
    expect(report.budgetExecution).toMatchObject({
      rate: "91.20",
      weight: "10.00",
      score: "9.12",
    });
    expect(report.blocks[0].classes[0]).toEqual({
      level1: "产出指标",
      weight: "50.00",
      score: "44.71",
    });
    expect(report.blocks[0].indicators[1]).toMatchObject({
      name: "宣讲报告会场数",
      target: { text: "不少于4场", notation: ">= 4 场" },
      actual: { text: "3场", notation: "3场" },
      verdict: "unmet",
      achievement: "75.00",
      weight: "12.50",
      score: "9.38",
      formula: "3 ÷ 4 × 12.50 = 9.38",
      place: { file: "actuals.csv", line: 3 },
    });
  });

  test("gives null where there is no actual value", () => {
    const report = JSON.parse(json(scoreReport(), style()));
    expect(report.blocks[0].indicators[5]).toMatchObject({
      verdict: "missing",
      actual: null,
      achievement: null,
      place: null,
    });
  });
});

describe("jsonl", () => {
  test("gives a line per finding and a summary", () => {
    const lines = jsonl(validationReport(), style()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([...Array(4).fill("finding"), "summary"]);
  });

  test("gives a line per indicator with its block, and the total at the end", () => {
    const records = jsonl(scoreReport(), style())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.filter(({ kind }) => kind === "indicator").map(({ block }) => block)).toEqual([
      ...Array(7).fill("department"),
      "task1",
    ]);
    expect(records.at(-1)).toMatchObject({
      kind: "summary",
      schemaVersion: 1,
      total: "53.83",
      verdict: "fail",
    });
  });
});
