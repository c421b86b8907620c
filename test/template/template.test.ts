import { readFileSync } from "node:fs";
import { type CellStyle, openXlsx, readXlsx, type Sheet, saveXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { template, templateWorkbook } from "../../src/export/template/template.ts";
import type { ScoreReport } from "../../src/report/report.ts";
import { openActuals, score } from "../../src/score.ts";
import { readActuals } from "../readers/support/read-actuals.ts";

const LIWAN = readFileSync(new URL("../../examples/liwan-2023/form.yaml", import.meta.url), "utf8");

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

/** The actual value stands sixth from the end. */
function fill(csv: string, actual: string): string {
  return csv.replaceAll(/,(,{5})(?=\r\n)/g, `,${actual}$1`);
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
      expect(
        codes.filter((code) => /actuals\/unknown|duplicate|needs-block|needs-id|ragged|column/.test(code)),
      ).toEqual([]);
    }
  });

  test("it is read back without a finding, empty as it is", () => {
    const { diagnostics, rows } = readActuals("actuals.csv", bytes(csvOf(LIWAN)));
    expect(diagnostics).toEqual([]);
    expect(rows).toHaveLength(17);
  });
});

describe("the template as a spreadsheet", () => {
  async function sheetOf(form: string, language: "zh" | "en" = "zh"): Promise<Sheet> {
    const { xlsx } = await templateWorkbook({ file: "form.yaml", bytes: bytes(form) }, language);
    const { sheets } = await readXlsx(xlsx ?? new Uint8Array(), { readStyles: true });
    return sheets[0] ?? { name: "", rows: [] };
  }

  function styleOf({ cells }: Sheet, row: number, column: number): CellStyle {
    return cells?.get(`${row},${column}`)?.style ?? {};
  }

  test("has a title, a note, the headings and the rows of the CSV file", async () => {
    const { name, rows, merges, freezePane } = await sheetOf(FORM);
    const csv = csvOf(FORM).replace("\uFEFF", "").replace("'=", "=").trimEnd().split("\r\n");
    expect(name).toBe("实际完成值");
    expect(rows[0]?.[0]).toBe("某区文化馆 2023年度绩效目标实际完成值");
    expect(rows[1]?.[0]).toContain("深黄色的格要填");
    expect(rows.slice(2).map((row) => row.map((value) => value ?? "").join())).toEqual(csv);
    expect(merges).toEqual([0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: 9 })));
    expect(freezePane).toEqual({ rows: 3 });
  });

  test("speaks English on request", async () => {
    const { name, rows } = await sheetOf(FORM, "en");
    expect([name, rows[0]?.[0], rows[2]?.[0]]).toEqual(["actuals", "Actual values of 2023: 某区文化馆", "block"]);
  });

  test("marks what has to be filled in, what may be, and what stands there, all as text", async () => {
    const sheet = await sheetOf(FORM);
    const styles = [4, 5, 2].map((column) => styleOf(sheet, 3, column));
    const fills = styles.map(({ fill }) => (fill?.type === "pattern" ? fill.fgColor?.rgb : undefined));
    expect(new Set(fills).size).toBe(3);
    expect(fills).not.toContain(undefined);
    expect(styles.map(({ numFmt, alignment }) => [numFmt, alignment?.wrapText])).toEqual(styles.map(() => ["@", true]));
  });

  test("offers the grades where a person judges", async () => {
    const graded = FORM.replace("不少于50篇", "深入人心").replace("不少于20场", "是");
    const { dataValidations } = await sheetOf(graded);
    expect(dataValidations?.map(({ range, formula1, values }) => [range, formula1 ?? values])).toEqual([
      ["E7", ["达成", "部分达成", "未达成"]],
      ["E8", ["是", "否"]],
    ]);
  });

  test("is as high as its texts need", async () => {
    const long = FORM.replace(
      "name: 活动场次, target: 不少于100场",
      `name: ${"活动场次".repeat(20)}, target: 不少于100场`,
    );
    const { rowDefs } = await sheetOf(long);
    const [first, second] = [3, 4].map((row) => rowDefs?.get(row)?.height ?? 0);
    // 160 columns of text in a column of 28.
    expect(first).toBeGreaterThan(6 * 15);
    expect(second).toBeLessThan(3 * 15);
  });

  test("prints on A4 across, with the headings on every page", async () => {
    const { pageSetup } = await sheetOf(FORM);
    expect(pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      printTitlesRow: "$3:$3",
    });
  });

  test("has no formula in it and no other bytes tomorrow", async () => {
    const sheet = await sheetOf(FORM);
    expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet.rows.flat()).toContain("=展品(件)");
    const input = { file: "form.yaml", bytes: bytes(FORM) };
    expect(await templateWorkbook(input, "zh")).toEqual(await templateWorkbook(input, "zh"));
  });

  test("is not made of a form with errors either", async () => {
    const { xlsx, report } = await templateWorkbook({ file: "form.yaml", bytes: bytes("year: 2023") }, "zh");
    expect(xlsx).toBe(undefined);
    expect(report.diagnostics).not.toEqual([]);
  });

  test.for<[what: string, form: string, language: "zh" | "en"]>([
    ["the form above", FORM, "zh"],
    ["the form above, in English", FORM, "en"],
    ["the Liwan form", LIWAN, "zh"],
  ])("filled in, that of %s scores as the CSV file does", async ([, form, language]) => {
    const file = { file: "form.yaml", bytes: bytes(form) };
    const { xlsx } = await templateWorkbook(file, language);
    const filled = await filledIn(xlsx ?? new Uint8Array(), "99%");
    const fromSheet = score(file, await openActuals({ file: "actuals.xlsx", bytes: filled }));
    const fromText = score(file, { file: "actuals.csv", bytes: bytes(fill(csvOf(form, language), "99%")) });
    expect(outcome(fromSheet)).toEqual(outcome(fromText));
    expect(
      fromSheet.files.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => /workbook/.test(code))),
    ).toEqual([]);
  });

  /** With the same in every cell for an actual, as text. */
  async function filledIn(xlsx: Uint8Array, actual: string): Promise<Uint8Array> {
    const opened = await openXlsx(xlsx);
    const rows = opened.sheets[0]?.rows ?? [];
    const column = rows[2]?.findIndex((heading) => heading === "实际完成值" || heading === "actual") ?? -1;
    for (const row of rows.slice(3)) row[column] = actual;
    return saveXlsx(opened);
  }

  /** What was scored, without the places. */
  function outcome({ scorecard, files }: ScoreReport) {
    const scores = scorecard?.blocks.flatMap(({ indicators }) =>
      indicators.map(({ indicator, actual, verdict, formula }) => [indicator.name, actual?.text, verdict, formula]),
    );
    return {
      scores,
      execution: scorecard?.execution?.formula,
      codes: files.map(({ diagnostics }) => diagnostics.map(({ code }) => code)),
    };
  }
});
