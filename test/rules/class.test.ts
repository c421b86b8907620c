import { describe, expect, test } from "vitest";
import { classBoilerplateLevel2 } from "../../src/rules/class/boilerplate-level2.ts";
import { classDiffersBetweenBlocks } from "../../src/rules/class/differs-between-blocks.ts";
import { classOutputAsBenefit } from "../../src/rules/class/output-as-benefit.ts";
import { classPlaceholderLevel2 } from "../../src/rules/class/placeholder-level2.ts";
import { classSatisfactionNotSatisfaction } from "../../src/rules/class/satisfaction-not-satisfaction.ts";
import { classSatisfactionUnderBenefit } from "../../src/rules/class/satisfaction-under-benefit.ts";
import { classUnknownLevel1 } from "../../src/rules/class/unknown-level1.ts";
import { makeForm } from "../support/make-form.ts";
import { findingsAbout, pathsFound } from "../support/paths-found.ts";

describe("class/unknown-level1", () => {
  test.for([
    ["产出指标", 0],
    ["产出", 0],
    [" 效益指标 ", 0],
    ["产出指标（50分）", 0],
    ["成本指标", 0],
    ["满意度指标(10分)", 0],
    ["服务对象满意度指标", 0],
    ["质量指标", 1],
    ["社会效益指标", 1],
    ["投入指标", 1],
    ["-", 1],
  ] as const)("%s: %i", ([level1, found]) => {
    expect(findingsAbout(classUnknownLevel1, { name: "活动场数", target: "≥3场", level1 })).toBe(found);
  });

  test.for([
    ["质量指标", "“质量指标” is a level 2: write “产出指标” as level 1 and “质量指标” as level 2"],
    ["社会效益指标", "“社会效益指标” is a level 2: write “效益指标” as level 1 and “社会效益指标” as level 2"],
    ["产岀指标", "did you mean “产出指标”?"],
    ["投入指标过程指标", undefined],
  ] as const)("%s: %s", ([level1, help]) => {
    const form = makeForm({ indicators: [{ name: "活动场数", target: "≥3场", level1 }] });
    const [finding] = classUnknownLevel1.check(form);
    expect(finding?.help?.en).toBe(help);
  });
});

describe("class/boilerplate-level2", () => {
  test.for([
    ["数量、质量、时效、成本方面的指标", 1],
    ["数量、质量、时效、成 本方面的指标", 1],
    ["经济效益、社会效益、环境效益、可持续影响等方面的指标", 1],
    ["经济效益、社会效益", 1],
    ["数量指标", 0],
    ["服务满意度指标", 0],
    ["基本公共卫生、医疗服务", 0],
    ["", 0],
    ["-", 0],
  ] as const)("%s: %i", ([level2, found]) => {
    expect(findingsAbout(classBoilerplateLevel2, { name: "活动场数", target: "≥3场", level2 })).toBe(found);
  });

  test("each block is told once, at its first such indicator", () => {
    const row = { name: "活动场数", target: "≥3场", level2: "数量、质量、时效、成本方面的指标" };
    const form = makeForm({
      indicators: [{ ...row, level2: "数量指标" }, row, row],
      tasks: [{ indicators: [row, row] }],
    });
    expect(pathsFound(classBoilerplateLevel2, form)).toEqual(["indicators/1/level2", "tasks/0/indicators/0/level2"]);
  });
});

test.for([
  ["-", 1],
  ["——", 1],
  ["／", 1],
  ["无", 1],
  ["N/A", 1],
  ["", 0],
  ["无障碍", 0],
  ["数量指标", 0],
] as const)("class/placeholder-level2: “%s” %i", ([level2, found]) => {
  expect(findingsAbout(classPlaceholderLevel2, { name: "活动场数", target: "≥3场", level2 })).toBe(found);
});

describe("class/satisfaction-not-satisfaction", () => {
  test.for([
    ["舆情日报数量", "不少于200期", 1],
    ["受益人数", "≥300人", 1],
    ["群众满意度调查次数", "≥2次", 1],
    ["开展回访", "≥50次", 1],
    ["市民对文明城市建设满意度", "显著提升", 0],
    ["服务对象满意度", "≥90%", 0],
    ["满意人数占比", "≥90%", 0],
    ["有效投诉件数", "≤3件", 0],
    ["群众表扬次数", "≥5次", 0],
    ["投诉率", "≤1%", 0],
    ["市民满意度调查", "≥90%", 0],
    ["政策知晓率", "≥90%", 0],
  ] as const)("%s %s: %i", ([name, target, found]) => {
    const filed = { name, target, level1: "满意度指标", level2: "服务对象满意度指标" };
    expect(findingsAbout(classSatisfactionNotSatisfaction, filed)).toBe(found);
  });

  test.for([
    ["产出指标", "数量指标", []],
    ["满意度指标", "", ["indicators/0/level1"]],
    ["效益指标", "服务满意度指标", ["indicators/0/level2"]],
  ] as const)("filed under %s / %s", ([level1, level2, found]) => {
    const form = makeForm({ indicators: [{ name: "舆情日报数量", target: "不少于200期", level1, level2 }] });
    expect(pathsFound(classSatisfactionNotSatisfaction, form)).toEqual(found);
  });
});

describe("class/output-as-benefit", () => {
  test.for([
    ["新闻报道量", "不少于50篇", 1],
    ["网络正面宣传报道篇数", "不少于200篇", 1],
    ["标准文本宣传和解读", "300份", 1],
    ["培训人次", "≥200人次", 1],
    ["开展主题活动次数", "≥10", 1],
    ["受益建档立卡贫困人口数≥**人", ">=80人", 0],
    ["贫困地区乡村旅游开发景点接待游客数量(≥**人)", ">=60000人", 0],
    ["乡村旅游带动增加贫困村收入(≥**万元)", ">=6万元", 0],
    ["大规模随意抛弃病死猪事件", "=0件", 0],
    ["重大安全事故发生次数", "0次", 0],
    ["群众信访数量", "≤10件", 0],
    ["政策知晓率", "≥90%", 0],
    ["广州荔湾发布微信阅读量", "年增加5%", 0],
    ["网站访问量", "≥10万次", 0],
    ["小学就读人数", "<=6962人", 0],
    ["项目建成后可持续影响年限", "≥15年", 0],
    ["政策宣传到位", "显著提升", 0],
    ["环境质量改善", "逐步提高", 0],
  ] as const)("%s %s: %i", ([name, target, found]) => {
    expect(findingsAbout(classOutputAsBenefit, { name, target, level1: "效益指标", level2: "社会效益指标" })).toBe(
      found,
    );
  });

  test("satisfaction under benefit is not this rule's", () => {
    const row = { name: "舆情日报数量", target: "不少于200期", level1: "效益指标", level2: "服务满意度指标" };
    expect(findingsAbout(classOutputAsBenefit, row)).toBe(0);
  });
});

describe("class/differs-between-blocks", () => {
  const output = { name: "新闻报道量", target: "不少于50篇", level1: "产出指标" };
  const benefit = { ...output, level1: "效益指标", level2: "社会效益指标" };
  test.for([
    ["the same class is fine", [output], [output], []],
    ["benefit here, output there", [benefit], [output], ["tasks/0/indicators/0/level1"]],
    [
      "spelling of the name does not matter",
      [benefit],
      [{ ...output, name: "新闻 报道量" }],
      ["tasks/0/indicators/0/level1"],
    ],
    ["质量指标 as level 1 is output", [output], [{ ...output, level1: "质量指标", level2: "" }], []],
    ["an unknown class says nothing", [output], [{ ...output, level1: "其他", level2: "" }], []],
    ["twice in one block is name/duplicate", [output, benefit], [], []],
    [
      "satisfaction under benefit equals satisfaction",
      [{ ...output, level1: "满意度指标" }],
      [{ ...output, level1: "效益指标", level2: "服务满意度指标" }],
      [],
    ],
  ] as const)("%s", ([, department, task, found]) => {
    const form = makeForm({ indicators: department, tasks: [{ indicators: task }] });
    expect(pathsFound(classDiffersBetweenBlocks, form)).toEqual(found);
  });

  test("a name in many tasks is one finding", () => {
    const tasks = [{ indicators: [output] }, { indicators: [output] }, { indicators: [output] }];
    expect(pathsFound(classDiffersBetweenBlocks, makeForm({ indicators: [benefit], tasks }))).toHaveLength(1);
  });
});

test.for([
  ["效益指标", "服务满意度指标", 1],
  ["效益", "服务对象满意度", 1],
  ["效益指标", "社会效益指标", 0],
  ["满意度指标", "服务对象满意度指标", 0],
  ["产出指标", "数量指标", 0],
] as const)("class/satisfaction-under-benefit: %s / %s %i", ([level1, level2, found]) => {
  expect(findingsAbout(classSatisfactionUnderBenefit, { name: "群众满意度", target: "≥90%", level1, level2 })).toBe(
    found,
  );
});
