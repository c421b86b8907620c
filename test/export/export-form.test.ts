import { readFileSync } from "node:fs";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { exportForm, type Layout } from "../../src/export/export-form.ts";
import { openActuals } from "../../src/score.ts";
import { realFolder } from "../cli/support/real-folder.ts";

const LIWAN = read("liwan-2023/form.yaml");
const LIWAN_ACTUALS = read("liwan-2023/actuals.csv");

const PROJECT = `version: 1
kind: project
title: 校舍维修项目绩效目标表
year: 2023
department: { name: 县教育局, unit: 县第一中学 }
project: { name: 校舍维修, period: 2022-2024, basis: 县政府会议纪要 }
funds:
  unit: 万元
  rows:
    - { source: 年度资金总额, initial: 100, adjusted: 90, executed: 88.2 }
    - { source: 其中：当年财政拨款, initial: 80, adjusted: 80, executed: 80 }
goal: 完成校舍维修
indicators:
  - { level1: 产出指标, level2: 数量指标, name: 维修面积, sign: ≥, target: 1200, unit: 平方米, weight: 50, baseline: 900平方米 }
  - { level1: 产出指标, level2: 数量指标, name: 维修幢数, target: 不少于3幢, weight: 10 }
  - { level1: 效益指标, name: 校舍安全, target: 明显改善, weight: 20 }
  - { level1: 满意度指标, level2: 服务对象满意度, name: 师生满意度, target: ≥90%, weight: 10 }
`;

const PROJECT_ACTUALS = "三级指标,实际完成值,偏差原因\n维修面积,1200平方米,\n维修幢数,2幢,一幢推迟\n校舍安全,达成,\n";

describe("the official sheet", () => {
  test("of a form with tasks has a table for each, with the classes merged", async () => {
    const [sheet, ...others] = await sheetsOf(LIWAN);
    expect(others).toEqual([]);
    expect(texts(sheet).slice(0, 11)).toEqual([
      ["荔湾区部门整体绩效目标"],
      ["（2023年度）"],
      ["项目概况", "部门名称：中国共产党广州市荔湾区委员会宣传部"],
      ["财政主管处室：行政政法科"],
      [expect.stringMatching(/^部门职能概述：/)],
      ["本年度部门预算收入", "总额(元)：28036202"],
      ["财政拨款收入(元)：28036202"],
      ["财政专户管理资金(元)：0"],
      ["其他收入(元)：0"],
      ["年度目标", expect.stringMatching(/^部门整体支出目标：/)],
      ["一级指标", "二级指标", "三级指标", "指标解释", "指标说明及公式", "本年度预期指标", "计算单位"],
    ]);
    expect(mergedAt(sheet, "产出指标")).toContainEqual({ rows: 4, columns: 1 });
    expect(mergedAt(sheet, "年度主要支出计划")).toEqual([{ rows: 31, columns: 1 }]);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToWidth: 1 });
    expect(sheet?.headerFooter?.oddFooter).toBe("&C第 &P 页，共 &N 页");
  });

  test("of a scored form shows what came of it, and marks weights that the form does not give", async () => {
    const [sheet] = await sheetsOf(LIWAN, LIWAN_ACTUALS);
    const row = texts(sheet).find(([name]) => name === "宣讲报告会场数");
    expect(row).toEqual([
      "宣讲报告会场数",
      "举办宣讲活动场数",
      "不少于4场",
      "3场",
      "12.5",
      "9.38",
      "1 场因场地维修推迟到次年",
    ]);
    expect(formatAt(sheet, "12.5")).toBe('0.00"（默认）"');
    expect(texts(sheet).flat()).toContain("总分：96.50（优，预算执行率 96.2%）");
  });

  test("of a self-evaluation has formulas with their results, and no number for what nobody reported", async () => {
    const [sheet, supplement] = await sheetsOf(PROJECT, `${PROJECT_ACTUALS}预算执行率,98%,\n`);
    const rows = texts(sheet);
    expect(rows).toContainEqual(["项目名称", "校舍维修"]);
    expect(rows).toContainEqual([
      "项目资金\n（万元）",
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ]);
    expect(rows).toContainEqual(["年度资金总额", "100", "90", "88.2", "10", "0.98", "9.8"]);
    expect(rows.find((cells) => cells.includes("维修幢数"))).toEqual([
      "维修幢数",
      "不少于3幢",
      "2幢",
      "10",
      "6.67",
      "一幢推迟",
    ]);
    expect(rows.find((cells) => cells.includes("师生满意度"))).toEqual(
      expect.arrayContaining(["师生满意度", "≥90%", "10", "未填报"]),
    );
    expect(formulas(sheet)).toContainEqual(["I7", "G7/F7", 0.98]);
    expect(formulas(sheet)).toContainEqual(["H16", "H7+SUM(H12:H15)", 100]);
    expect(texts(supplement)).toEqual(
      expect.arrayContaining([
        ["指标组", "三级指标", "栏目", "内容"],
        ["维修面积", "指标性质", "≥"],
        ["维修面积", "计算单位", "平方米"],
        ["维修面积", "上年值", "900平方米"],
        ["立项依据", "县政府会议纪要"],
      ]),
    );
  });

  test("reaches over both columns of classes where there is no level 2", async () => {
    const [sheet] = await sheetsOf(PROJECT);
    expect(mergedAt(sheet, "效益指标")).toEqual([{ rows: 1, columns: 2 }]);
  });

  test("keeps a number of a rate that has no end, and digits that a format would cut", async () => {
    const [sheet] = await sheetsOf(PROJECT.replace("executed: 88.2", "executed: 29.977"), PROJECT_ACTUALS);
    expect(formulas(sheet)).toContainEqual(["I7", "G7/F7", expect.closeTo(29.977 / 90, 12)]);
    expect(texts(sheet).flat()).toContain("29.977");
  });

  test("leaves the money blank that nobody stated", async () => {
    const [sheet] = await sheetsOf(PROJECT.replace(/funds:[\s\S]*?goal/, "goal"), PROJECT_ACTUALS);
    expect(texts(sheet)).toContainEqual(["年度资金总额"]);
    expect(JSON.stringify(texts(sheet))).not.toContain("#DIV/0!");
  });
});

test("the platforms get sign, value and unit apart, and no sign that nobody wrote", async () => {
  const csv = new TextDecoder().decode(await exported(PROJECT, undefined, "platform-csv"));
  expect(csv.split("\r\n").slice(0, 5)).toEqual([
    "一级指标,二级指标,三级指标,指标性质,指标值,度量单位,权重",
    "产出指标,数量指标,维修面积,≥,1200,平方米,50",
    "产出指标,数量指标,维修幢数,≥,3,幢,10",
    "效益指标,,校舍安全,定性,明显改善,,20",
    "满意度指标,服务对象满意度,师生满意度,≥,90,%,10",
  ]);
});

describe("perf export", () => {
  test("writes the sheet once, and over it only by force", async () => {
    const folder = realFolder({ "目标表.yaml": PROJECT, "实际值.csv": PROJECT_ACTUALS });
    const line = "export 目标表.yaml -o 表.xlsx --lang zh";
    expect(await folder.perf(line)).toMatchObject({ status: 0, stderr: "已写入 表.xlsx\n" });
    expect(await folder.perf(line)).toMatchObject({ status: 2 });
    expect(await folder.perf(`${line} --force`)).toMatchObject({ status: 0 });
    expect(await folder.perf("export 目标表.yaml -o 表.csv")).toMatchObject({ status: 2 });
    expect(await folder.perf("export 目标表.yaml -o 表.csv --layout platform")).toMatchObject({ status: 0 });
  });

  test("says what is missing, and fails for it", async () => {
    const folder = realFolder({ "目标表.yaml": PROJECT, "实际值.csv": PROJECT_ACTUALS });
    const { status, stderr } = await folder.perf("export 目标表.yaml 实际值.csv -o 自评表.xlsx --lang zh");
    expect(status).toBe(1);
    expect(stderr).toContain("师生满意度");
  });
});

function read(path: string): string {
  return readFileSync(new URL(`../../examples/${path}`, import.meta.url), "utf8");
}

async function exported(form: string, actuals?: string, layout: Layout = "official"): Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const opened = actuals === undefined ? undefined : await openActuals({ file: "a.csv", bytes: bytes(actuals) });
  const { content } = await exportForm({ file: "form.yaml", bytes: bytes(form) }, opened, { layout });
  if (content === undefined) throw new Error("not exported");
  return content;
}

async function sheetsOf(form: string, actuals?: string): Promise<readonly Sheet[]> {
  return (await readXlsx(await exported(form, actuals), { readStyles: true })).sheets;
}

/** The filled cells of each filled row. */
function texts(sheet: Sheet | undefined): readonly (readonly string[])[] {
  const rows = (sheet?.rows ?? []).map((row) => row.map((value) => String(value ?? "")).filter((text) => text !== ""));
  return rows.filter((row) => row.length > 0);
}

function mergedAt(sheet: Sheet | undefined, text: string) {
  return (sheet?.merges ?? [])
    .filter(({ startRow, startCol }) => sheet?.rows[startRow]?.[startCol] === text)
    .map(({ startRow, startCol, endRow, endCol }) => ({ rows: endRow - startRow + 1, columns: endCol - startCol + 1 }));
}

function formatAt(sheet: Sheet | undefined, value: string): string | undefined {
  return [...(sheet?.cells?.values() ?? [])].find((cell) => String(cell.value) === value)?.style?.numFmt;
}

function formulas(sheet: Sheet | undefined) {
  return [...(sheet?.cells?.entries() ?? [])].flatMap(([key, { formula, value, formulaResult }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return formula === undefined
      ? []
      : [[String.fromCharCode(65 + column) + (row + 1), formula, formulaResult ?? value]];
  });
}
