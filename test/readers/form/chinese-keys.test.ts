import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { LABELS, type MappingName, spellings } from "../../../src/form/labels.ts";
import { findings, read } from "../support/read.ts";

const ENGLISH = readFileSync(new URL("../../../examples/liwan-2023/form.yaml", import.meta.url), "utf8");

/** As the form is printed: no heading over the department and the contact. */
const PRINTED = `年度: 2023
部门名称: 宣传部
财政主管处室: 行政政法科
部门职能概述: 宣传
本年度部门预算收入:
  总额(元): 28,036,202.00
  财政拨款收入（元）: 28,036,202.00
部门整体支出目标: 坚持
指标:
  - 一级指标: 产出指标
    二级指标: 数量指标
    三级指标: 宣讲报告会场数
    指标解释: 举办宣讲活动场数
    指标说明及公式: ''
    本年度预期指标: 不少于4
    计算单位: 场
    分值: 10
任务:
  - 任务名称: 理论工作
    任务的绩效目标: 创新
    主要实施项目: [思想政治工作]
    指标:
      - {一级指标: 产出指标, 三级指标: 会场数, 预期达到目标: 不少于4场, 权重: 10}
填报人: 李明
联系电话: '020'
填报日期: 2023/1/4
`;

describe("the labels of the form as keys", () => {
  test("give the same form as the keys", () => {
    const chinese = read(labelled(ENGLISH));
    expect(chinese.text).toContain("三级指标: 宣讲报告会场数");
    expect(chinese.diagnostics).toEqual([]);
    expect(chinese.form).toEqual(read(ENGLISH).form);
  });

  test("may stand as the form is printed, without headings over department and contact", () => {
    const { form, diagnostics } = read(PRINTED);
    expect(diagnostics).toEqual([]);
    expect(form).toMatchObject({
      year: 2023,
      department: { name: "宣传部", financeOffice: "行政政法科", functions: "宣传" },
      goal: "坚持",
      contact: { name: "李明", phone: "020" },
      filedOn: "2023-01-04",
    });
    expect(form?.blocks.map(({ name, goal, projects }) => [name, goal, projects])).toEqual([
      ["宣传部", "坚持", []],
      ["理论工作", "创新", ["思想政治工作"]],
    ]);
    expect(form?.blocks[0]?.indicators[0]?.target.reading.notation).toBe(">= 4 场");
  });

  test.for<[what: string, text: string, finding: string]>([
    ["a typo", PRINTED.replace("三级指标", "三级指标名"), "12:5 shape/unknown-key"],
    ["a missing label", PRINTED.replace("    本年度预期指标: 不少于4\n", ""), "10:5 shape/missing-key"],
    ["two labels of one key", PRINTED.replace("分值: 10", "分值: 10\n    权重: 10"), "18:5 shape/both-spellings"],
    [
      "a label in both its places",
      PRINTED.replace("部门名称", "部门: {部门名称: 甲}\n部门名称"),
      "3:1 shape/both-spellings",
    ],
    ["full-width colons", PRINTED.replace("年度: ", "年度："), "1:3 yaml/full-width-colon"],
  ])("are what a finding points at: %s", ([, text, finding]) => {
    expect(findings(text)).toEqual([finding]);
  });

  test("are what a pointer is made of", () => {
    const { diagnostics, locate } = read(PRINTED.replace("不少于4\n", "[]\n"));
    expect(diagnostics.map(({ place }) => place.pointer)).toEqual(["/指标/0/本年度预期指标"]);
    expect(locate(["department", "name"]).pointer).toBe("/部门名称");
    expect(locate(["tasks", 0, "indicators", 0, "weight"]).pointer).toBe("/任务/0/指标/0/权重");
  });
});

/** The document with every key replaced by the label that stands first. */
function labelled(text: string): string {
  return stringify(withLabels(parse(text), "form"));
}

function withLabels(value: unknown, mapping: MappingName): unknown {
  if (Array.isArray(value)) return value.map((item) => withLabels(item, mapping));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const { labels = [key], holds, lists } = LABELS[mapping][key] ?? {};
    const kind = holds ?? lists;
    return [labels[0], kind ? withLabels(inner, kind) : inner];
  });
  return Object.fromEntries(entries);
}

test("every label stands for one key of its mapping", () => {
  for (const [name, fields] of Object.entries(LABELS)) {
    const words = Object.entries(fields).flatMap(([key, { labels }]) => [key, ...labels]);
    expect([name, words.length]).toEqual([name, new Set(words).size]);
  }
  expect(spellings("indicator").get("指标值")).toBe("target");
});
