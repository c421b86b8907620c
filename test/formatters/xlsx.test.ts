import * as library from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/formatters/index.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeRankingReport } from "../../src/report/ranking-report.ts";
import { score } from "../../src/score.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import { HOSTILE, hostileScore } from "./support/hostile.ts";
import { scoreReport, validationReport } from "./support/reports.ts";
import { style } from "./support/styles.ts";

async function sheetsOf(bytes: Promise<Uint8Array>) {
  const { SheetNames, Sheets } = library.read(await bytes);
  return SheetNames.map((name) => ({
    name,
    rows: library.utils.sheet_to_json<readonly unknown[]>(Sheets[name] ?? {}, { header: 1, defval: "" }),
    formulas: Object.values(Sheets[name] ?? {}).filter((cell) => typeof cell === "object" && "f" in cell),
  }));
}

describe("xlsx", () => {
  test("has every table of a score on a sheet of its own, numbers as numbers", async () => {
    const sheets = await sheetsOf(formats.xlsx.report(scoreReport(), style()));
    expect(sheets.map(({ name }) => name)).toEqual([
      "中国共产党广州市荔湾区委员会宣传部 2023",
      "指标",
      "失分（以总分计）",
      "问题",
    ]);
    const [headings = [], ...rows] = sheets[1]?.rows.slice(1) ?? [];
    const at = (row: readonly unknown[] | undefined, heading: string) => row?.[headings.indexOf(heading)];
    const row = rows.find((one) => at(one, "指标") === "宣讲报告会场数");
    expect([at(row, "完成率（%）"), at(row, "分值"), at(row, "得分"), at(row, "结果")]).toEqual([
      75,
      12.5,
      9.38,
      "✗ 未达标",
    ]);
    const missing = rows.find((one) => at(one, "指标") === "网络正面宣传报道篇数");
    expect([at(missing, "得分"), at(missing, "结果")]).toEqual(["", "! 未填报"]);
    expect(sheets[2]?.rows.at(-1)).toEqual(["合计", -46.17, "", "", ""]);
  });

  test("of findings says why the run is no pass", async () => {
    const [sheet] = await sheetsOf(formats.xlsx.report(validationReport(), style()));
    expect(sheet?.rows[1]?.[0]).toBe("✗ 未通过：2 个错误");
    expect(sheet?.rows).toHaveLength(3 + 4 + 1);
  });

  test("of a ranking has all that a head asks", async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const form =
      "version: 1\nyear: 2023\ndepartment: { name: 某局 }\nindicators:\n  - { level1: 产出指标, name: 场次, target: ≥10场, weight: 100 }\n";
    const report = score(
      { file: "a.yaml", bytes: bytes(form) },
      { file: "a.csv", bytes: bytes("indicator,actual\n场次,5场\n") },
    );
    const ranking = makeRankingReport([{ path: "a.yaml", report }], DEFAULT_POLICY, DEFAULT_GATE);
    const sheets = await sheetsOf(formats.xlsx.ranking(ranking, style()));
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["绩效目标得分排名", "按部门", "等级分布", "失分最多的指标（以各表总分计）", "按一级指标", "问题"],
    ]);
  });

  test.each(HOSTILE)("calculates nothing of what a form says: %j", async (text) => {
    const sheets = await sheetsOf(formats.xlsx.report(hostileScore(text), style()));
    expect(sheets.flatMap(({ formulas }) => formulas)).toEqual([]);
  });

  test("is the same for the same report", async () => {
    const [one, two] = [
      await formats.xlsx.report(scoreReport(), style()),
      await formats.xlsx.report(scoreReport(), style()),
    ];
    expect(two).toEqual(one);
  });
});
