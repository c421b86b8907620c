import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { score } from "../src/score.ts";
import { template } from "../src/template.ts";
import { readActuals } from "./readers/support/read-actuals.ts";

const LIWAN = readFileSync(new URL("../examples/liwan-2023/form.yaml", import.meta.url), "utf8");

const FORM = `version: 1
year: 2023
department: { name: 某区文化馆 }
indicators:
  - { level1: 产出指标, name: 活动场次, target: 不少于100场 }
  - { level1: 产出指标, name: 报道量, target: ≥50, unit: 篇 }
  - { level1: 效益指标, name: 群众满意度, target: "≥90%，≤100%" }
tasks:
  - name: 展览工作
    indicators:
      - { level1: 产出指标, name: 报道量, target: 不少于50篇 }
      - { level1: 产出指标, name: 活动场次, target: 不少于20场 }
      - { level1: 产出指标, name: "=展品(件)", target: 300 }
`;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function csvOf(form: string, language: "zh" | "en" = "zh"): string {
  return template({ file: "form.yaml", bytes: bytes(form) }, language).csv ?? "";
}

describe("the template", () => {
  test("has one row per indicator that one row may serve, with target and unit beside it", () => {
    expect(csvOf(FORM)).toBe(
      [
        "\uFEFF指标块,三级指标,预期指标,计算单位,实际完成值,上年值,得分率,偏差原因,佐证材料,自评得分",
        "部门,活动场次,不少于100场,,,,,,,",
        ",报道量,≥50,篇,,,,,,",
        "部门,群众满意度,≥90%，≤100%,,,,,,,",
        "展览工作,活动场次,不少于20场,,,,,,,",
        "展览工作,'=展品(件),300,,,,,,,",
        ",预算执行率,,,,,,,,",
        "",
      ].join("\r\n"),
    );
  });

  test("speaks English on request", () => {
    const lines = csvOf(FORM, "en").split("\r\n");
    expect(lines[0]).toBe("\uFEFFblock,indicator,target,unit,actual,baseline,rate,reason,evidence,score");
    expect(lines[1]).toBe("department,活动场次,不少于100场,,,,,,,");
    expect(lines[6]).toBe(",budget_execution_rate,,,,,,,,");
  });

  test("names a task by its number where its name does not tell it", () => {
    const twice = `${FORM}${FORM.slice(FORM.indexOf("  - name: 展览工作")).replaceAll("20场", "30场")}`;
    const rows = csvOf(twice).split("\r\n");
    expect(rows.filter((row) => row.includes("活动场次"))).toEqual([
      "部门,活动场次,不少于100场,,,,,,,",
      "展览工作,活动场次,不少于20场,,,,,,,",
      "task2,活动场次,不少于30场,,,,,,,",
    ]);
  });

  test("has a column for ids where one block has two targets under one name", () => {
    const twice = FORM.replace("name: 报道量, target: ≥50, unit: 篇", "id: A1, name: 活动场次, target: 不少于5场");
    const rows = csvOf(twice).split("\r\n");
    expect(rows[0]).toMatch(/^\uFEFF指标块,编号,三级指标,/);
    expect(rows[2]).toBe("部门,A1,活动场次,不少于5场,,,,,,,");
  });

  test("leaves the execution of the budget to the indicator that has its name", () => {
    const own = FORM.replace("群众满意度", "预算执行率");
    expect(csvOf(own).match(/预算执行率/g)).toHaveLength(1);
  });

  test("is not made of a form with errors: a row might be missing", () => {
    const { csv, report } = template(
      { file: "form.yaml", bytes: bytes(FORM.replace("name: 报道量", "nmae: 报道量")) },
      "zh",
    );
    expect(csv).toBe(undefined);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["shape/unknown-key"]);
  });
});

describe("filled in", () => {
  /** The actual value stands sixth from the end. */
  function fill(csv: string, actual: string): string {
    return csv.replaceAll(/,(,{5})(?=\r\n)/g, `,${actual}$1`);
  }

  test.for<[what: string, form: string]>([
    ["the form above", FORM],
    ["the Liwan form", LIWAN],
  ])("the template of %s serves every indicator", ([, form]) => {
    for (const language of ["zh", "en"] as const) {
      const csv = fill(csvOf(form, language), "99%");
      const { scorecard, files } = score(
        { file: "form.yaml", bytes: bytes(form) },
        { file: "actuals.csv", bytes: bytes(csv) },
      );
      const verdicts = scorecard?.blocks.flatMap(({ indicators }) => indicators.map(({ verdict }) => verdict));
      expect(verdicts).not.toContain("missing");
      expect(scorecard?.execution?.formula).toBe("99 % × 10.00 = 9.90");
      const codes = files.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
      expect(codes.filter((code) => /unknown|duplicate|needs-block|needs-id|ragged|column/.test(code))).toEqual([]);
    }
  });

  test("it is read back without a finding, empty as it is", () => {
    const { diagnostics, rows } = readActuals("actuals.csv", bytes(csvOf(LIWAN)));
    expect(diagnostics).toEqual([]);
    expect(rows).toHaveLength(17);
  });
});
