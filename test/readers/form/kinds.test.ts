import { describe, expect, test } from "vitest";
import { printExact } from "../../../src/base/exact.ts";
import type { Form } from "../../../src/form/form.ts";
import { read } from "../support/read.ts";

const PROJECT = `version: 1
kind: project
title: 项目支出绩效目标表
year: 2023
department: {name: 县教育局, unit: 县第一中学}
project: {name: 校舍维修, code: '007', attribute: 延续项目, period: 2022-2024, basis: 县教〔2022〕1号}
funds:
  unit: 万元
  rows:
    - {source: 年度资金总额, initial: 100, adjusted: 90, executed: 88.2, rate: 98.00%, weight: 10, score: 9.8}
    - {source: 其中：当年财政拨款, initial: 80, adjusted: 80, executed: 80}
    - {source: 上年结转资金}
long_term: {goal: 到2024年全部修完, indicators: [{level1: 产出指标, name: 维修面积, target: 3600平方米}]}
goal: 修缮校舍1200平方米
indicators:
  - {level1: 产出指标, level2: 数量指标, name: 维修面积, sign: ≥, target: 1200, unit: 平方米, weight: 10}
  - {level1: 产出指标, level2: 质量指标, name: 验收合格率, sign: 定性, target: 优良中低差, weight: 10}
  - {level1: 产出指标, name: 其中：女生宿舍, part_of: 维修面积, target: 400平方米, initial_target: 500平方米}
  - {name: 群众评价, level1: 效益指标, target: 90分以上, bands: [{grade: 优, from: 90分, share: 100}, {grade: 差, share: 0}], note: 抽样}
tasks:
  - {name: 教师培训, goal: 培训, budget: {total: 50, fiscal_appropriation: 40, other: 10, unit: 万元}}
`;

function theForm(text: string): Form {
  const { form, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  if (form === undefined) throw new Error("no form");
  return form;
}

test("a project form holds what is printed on it", () => {
  const form = theForm(PROJECT);
  expect(form.kind).toBe("project");
  expect(form.department).toMatchObject({ name: "县教育局", unit: "县第一中学" });
  expect(form.project).toMatchObject({ name: "校舍维修", code: "007", attribute: "延续项目", period: "2022-2024" });
  expect(form.funds?.rows.map(({ source }) => source)).toEqual(["年度资金总额", "其中：当年财政拨款", "上年结转资金"]);
  expect(form.funds?.rows[0]).toMatchObject({ rate: "98.00%" });
  expect(form.funds?.rows[0]?.executed && printExact(form.funds.rows[0].executed)).toBe("882000");
  expect(form.blocks.map(({ id, name }) => [id, name])).toEqual([
    ["department", "校舍维修"],
    ["task1", "教师培训"],
  ]);
  expect(form.longTerm).toMatchObject({ kind: "long-term", goal: "到2024年全部修完", path: ["long_term"] });
  const [area, quality, part, opinion] = form.blocks[0]?.indicators ?? [];
  expect(area?.target).toMatchObject({ text: "≥1200", written: "1200" });
  expect(area?.target.reading.notation).toBe(">= 1200 平方米");
  expect(quality).toMatchObject({ sign: "定性" });
  expect(part).toMatchObject({ partOf: "维修面积", initialTarget: "500平方米" });
  expect(opinion).toMatchObject({
    note: "抽样",
    bands: [
      { grade: "优", from: "90分" },
      { grade: "差", from: "" },
    ],
  });
  expect(form.blocks[1]?.amount && printExact(form.blocks[1].amount)).toBe("500000");
});

describe("the labels of the printed form", () => {
  const CHINESE = `年度: 2023
项目名称: 残疾人精准康复
主管部门: 区残联
实施单位: 区残疾人康复中心
项目期: 3年
立项依据: 皖政办秘〔2016〕190号
年度目标: 签约康复18000人
项目资金:
  金额单位: 万元
  明细:
    - {资金来源: 年度资金总额, 全年预算数: 80}
绩效指标:
  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 涉及乡镇街数量, 指标性质: =, 指标值: 22, 度量单位: 个}
  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 办理时限, 指标性质: 反向, 指标方向: ≤, 指标值: 5, 度量单位: 天}
`;

  test("are keys, without a heading over the project", () => {
    const form = theForm(CHINESE);
    expect(form).toMatchObject({
      kind: "project",
      department: { name: "区残联", unit: "区残疾人康复中心" },
      project: { name: "残疾人精准康复", period: "3年", basis: "皖政办秘〔2016〕190号" },
    });
    expect(form.blocks[0]?.indicators.map(({ target }) => target.reading.notation)).toEqual(["= 22 个", "<= 5 天"]);
  });

  test("正向 and ≤ may stand in each other's column", () => {
    const [, limit] = theForm(CHINESE).blocks[0]?.indicators ?? [];
    expect(limit).toMatchObject({ sign: "≤", direction: "lower_is_better" });
  });
});

test.for<[key: string]>([["全年实际值"], ["四级指标"], ["预期数"], ["指标系数"]])(
  "%s is repaired into no other label",
  ([key]) => {
    const text = `year: 2023\ndepartment: {name: 局}\nindicators:\n  - 一级指标: 产出指标\n    三级指标: 场数\n    指标值: ≥4场\n    ${key}: '3'\n`;
    const [finding, ...others] = read(text).diagnostics;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "shape/unknown-key" });
    expect(finding?.fix).toBe(undefined);
    expect(finding?.message.zh).not.toMatch(/是否|应为/);
  },
);

describe("what a task must have", () => {
  test.for<[task: string, codes: readonly string[]]>([
    ["{name: 培训, budget: {amount: 5}}", []],
    ["{name: 培训}", ["shape/missing-key"]],
  ])("%s", ([task, codes]) => {
    const text = `year: 2023\ndepartment: {name: 局}\nindicators:\n  - {level1: 产出指标, name: 场数, target: ≥4场}\ntasks:\n  - ${task}\n`;
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  test("tasks with nothing but money are no form", () => {
    const { form, diagnostics } = read(
      "year: 2023\ndepartment: {name: 局}\ntasks:\n  - {name: 培训, budget: {amount: 5}}\n",
    );
    expect(form).toBe(undefined);
    expect(diagnostics.map(({ code }) => code)).toEqual(["shape/no-indicators"]);
  });
});
