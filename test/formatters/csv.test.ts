import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { renderReport as csv } from "../../src/formatters/csv/report.ts";
import { csvTable } from "../../src/formatters/csv/table.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeScoreReport } from "../../src/report/make-report.ts";
import { HOSTILE, hostileFinding, hostileScore } from "./support/hostile.ts";
import { manyFindings } from "./support/many-findings.ts";
import { makeScorecard, scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

function rowsOf(text: string): readonly (readonly string[])[] {
  return parse(text, { bom: true, record_delimiter: "\r\n" });
}

describe("csv", () => {
  test("is UTF-8 with a byte order mark and CRLF, as Excel wants it", () => {
    const text = csv(validationReport(), style());
    expect(text.startsWith("\uFEFF文件,行,列,级别,代码,说明,建议\r\n")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.match(/(?<!\r)\n|\r(?!\n)/)).toBe(null);
  });

  test("has a row for each finding", () => {
    expect(rowsOf(csv(validationReport(), style({ language: "en" }))).slice(0, 3)).toEqual([
      ["file", "line", "column", "severity", "code", "message", "help"],
      ["forms/2023/xuanchuan.yaml", "", "", "warning", "coverage/missing-class", "the form has no 满意度指标", ""],
      [
        "forms/2023/xuanchuan.yaml",
        "2",
        "1",
        "error",
        "shape/unknown-key",
        "“departmnet” is not a field of a form, did you mean “department” (which is required and missing)?",
        "",
      ],
    ]);
    expect(rowsOf(csv(manyFindings(30_000), style()))).toHaveLength(30_002);
  });

  test("has a row for each indicator", () => {
    const rows = rowsOf(csv(scoreReport(), style()));
    const row = Object.fromEntries(rows[0]?.map((heading, column) => [heading, rows[2]?.[column]]) ?? []);
    expect(row).toEqual({
      指标块: "部门整体",
      一级指标: "产出指标",
      二级指标: "数量指标",
      指标: "宣讲报告会场数",
      目标: "不少于4场",
      记法: ">= 4 场",
      实际: "3场",
      "完成率（%）": "75.00",
      分值: "12.50",
      得分: "9.38",
      结果: "✗ 未达标",
      算式: "3 ÷ 4 × 12.50 = 9.38",
      依据: "",
      偏差原因: "会场装修，一场改到次年",
      佐证材料: "宣讲通知三份",
      位置: "actuals.csv:3",
    });
  });

  test("adds up: the rows of the department and the budget make the total", () => {
    const [headings = [], ...rows] = rowsOf(csv(scoreReport(), style()));
    const column = headings.indexOf("得分");
    const department = rows.filter(([block]) => block === "部门整体");
    const sum = department.map((row) => exact(row[column] || "0")).reduce((one, other) => one.add(other));
    expect(sum.equals(makeScorecard().total)).toBe(true);
  });

  test("has the total, its rating and the policy, and at the end why the run is no pass", () => {
    const [headings = [], ...rows] = rowsOf(csv(scoreReport(), style({ language: "en" })));
    const named = (row: readonly string[] | undefined) =>
      Object.fromEntries(headings.map((heading, column) => [heading, row?.[column]]));
    expect(named(rows.at(-1))).toMatchObject({
      block: "data check",
      verdict: "✗ fail",
      basis: "1 error, 1 indicator without an actual value, 1 indicator undecided",
    });
    expect(named(rows.at(-2))).toMatchObject({
      block: "total",
      indicator: "",
      weight: "100.00",
      score: "53.83",
      verdict: "差 (poor)",
      basis: "mof-2020-10 (version 1)",
    });
  });

  test("of a form that could not be scored has only the row that says so", () => {
    expect(rowsOf(csv(makeScoreReport([], undefined, DEFAULT_GATE), style()))).toHaveLength(2);
  });

  test.for<[field: string, written: string]>([
    ["数量指标", "数量指标"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["one\ntwo", '"one\ntwo"'],
    [" blank ", '" blank "'],
    ["-12.50", "-12.50"],
    ["=1+1", "'=1+1"],
    ["+1+1", "'+1+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1+1", "'＝1+1"],
    [" =1+1", "' =1+1"],
    ["\t=1+1", "'␉=1+1"],
    ["\r=1+1", "'␍=1+1"],
    ["\u202Egpj.exe", "<U+202E>gpj.exe"],
  ])("writes %j as %j", ([field, written]) => {
    expect(csvTable([[field]])).toBe(`\uFEFF${written}\r\n`);
  });

  test.each(HOSTILE)("gives a spreadsheet nothing to calculate: %j", (text) => {
    for (const report of [hostileFinding(text), hostileScore(text)]) {
      const rows = rowsOf(csv(report, style()));
      expect(rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });
});
