import { describe, expect, test } from "vitest";
import { targetAmbiguous } from "../../src/rules/target/ambiguous.ts";
import { targetDeadlineOutsideYear } from "../../src/rules/target/deadline-outside-year.ts";
import { targetDiffersBetweenBlocks } from "../../src/rules/target/differs-between-blocks.ts";
import { targetDirectionSuspect } from "../../src/rules/target/direction-suspect.ts";
import { targetDirectionUnknown } from "../../src/rules/target/direction-unknown.ts";
import { targetImplausible } from "../../src/rules/target/implausible.ts";
import { targetImpliedOperator } from "../../src/rules/target/implied-operator.ts";
import { targetNameUnitMismatch } from "../../src/rules/target/name-unit-mismatch.ts";
import { targetNoBaseline } from "../../src/rules/target/no-baseline.ts";
import { targetNotApplicableWithWeight } from "../../src/rules/target/not-applicable-with-weight.ts";
import { targetNotMeasurable } from "../../src/rules/target/not-measurable.ts";
import { targetUnitInPhrase } from "../../src/rules/target/unit-in-phrase.ts";
import { targetUnitMissing } from "../../src/rules/target/unit-missing.ts";
import { targetUnreadable } from "../../src/rules/target/unreadable.ts";
import { makeForm } from "../support/make-form.ts";
import { findingsAbout, pathsFound } from "../support/paths-found.ts";

describe("target/differs-between-blocks", () => {
  const row = (target: string, explanation = "") => ({ name: "新闻报道量", target, explanation });
  test.for([
    ["equal targets are fine", row("不少于50篇"), [row("≥50篇")], []],
    ["other figures are found", row("不少于50篇"), [row("不少于40篇")], ["tasks/0/indicators/0/target"]],
    ["other operators are found", row("不少于50篇"), [row("不超过50篇")], ["tasks/0/indicators/0/target"]],
    ["money in 万元 and in 元 is equal", row("≤30万元"), [row("≤300000元")], []],
    ["an operator left out is no contradiction", row("50篇"), [row("不少于50篇")], []],
    ["an unreadable target is target/unreadable", row("不少于50篇"), [row("≥****篇")], []],
    ["a department total is the sum of its tasks", row("≥500篇"), [row("≥200篇"), row("≥300篇")], []],
    [
      "each task is held against the department",
      row("≥500篇"),
      [row("≥500篇"), row("≥300篇")],
      ["tasks/1/indicators/0/target"],
    ],
  ] as const)("%s", ([, department, tasks, found]) => {
    const form = makeForm({ indicators: [department], tasks: tasks.map((task) => ({ indicators: [task] })) });
    expect(pathsFound(targetDiffersBetweenBlocks, form)).toEqual(found);
  });

  test.for([
    ["two tasks may each have their own completion rate", "", []],
    ["one explanation in two tasks means one thing", "区级以上媒体刊发", ["tasks/1/indicators/0/target"]],
  ] as const)("%s", ([, explanation, found]) => {
    const tasks = [{ indicators: [row("≥95%", explanation)] }, { indicators: [row("≥90%", explanation)] }];
    expect(pathsFound(targetDiffersBetweenBlocks, makeForm({ indicators: [], tasks }))).toEqual(found);
  });
});

test.for([
  ["不少于2个", 0],
  ["显著提升", 0],
  ["详见附件", 1],
  ["≤****000元", 1],
] as const)("target/unreadable: %s %i", ([target, found]) => {
  expect(findingsAbout(targetUnreadable, { name: "活动场数", target })).toBe(found);
});

test.for([
  ["不少于2个", 0],
  ["1支", 0],
  ["100%", 0],
  ["3-5万元", 1],
] as const)("target/ambiguous: %s %i", ([target, found]) => {
  expect(findingsAbout(targetAmbiguous, { name: "活动规模", target })).toBe(found);
});

test.for([
  ["公共文明引导队伍建设数量", "1支", "at least 1 支"],
  ["党员学习教育宣传覆盖情况", "95%", "at least 95 %"],
  ["微信阅读量", "年增加5%", "up on the previous year, at least 5 %"],
  ["项目总成本", "30万元", "at most 300000 元"],
  ["有效投诉件数", "3件", "at most 3 件"],
  ["重大舆情", "0起", "at most 0 起"],
  ["投诉办结率", "98%", "at least 98 %"],
  ["空气质量优良天数", "300天", "at least 300 天"],
  ["公用经费控制率", "100%", "at most 100 %"],
  ["资金到位", "12月底前100%到位", "by the end of December; and at least 100 %"],
  ["宣讲场数", "不少于4场", undefined],
  ["宣讲效果", "显著提升", undefined],
] as const)("target/implied-operator: %s %s is scored as %s", ([name, target, taken]) => {
  const [finding] = targetImpliedOperator.check(makeForm({ indicators: [{ name, target }] }));
  expect(finding?.message.en).toBe(
    taken &&
      `the department block: targets without an operator, scored by their direction: 1: “${name}” ${target} as “${taken}”`,
  );
});

test.for([
  ["传统剧目占比", "70%", "产出指标", true],
  ["造林补助", "每亩300元", "成本指标", true],
  ["宣传材料", "约500元", "产出指标", true],
  ["观众满意度", "90%", "满意度指标", false],
  ["传统剧目占比", "≥70%", "产出指标", false],
  ["印刷价款", "5万元", "成本指标", false],
  ["重大舆情", "0", "产出指标", false],
] as const)("target/direction-unknown: %s %s under %s: %s", ([name, target, level1, found]) => {
  const findings = [...targetDirectionUnknown.check(makeForm({ indicators: [{ name, target, level1 }] }))];
  expect(findings).toHaveLength(found ? 1 : 0);
});

test.for([
  ["≥70%", undefined],
  ["≤70%", undefined],
  ["70%", "lower_is_better"],
] as const)("target/direction-unknown: its remedy %s %s works", ([target, direction]) => {
  const indicator = { name: "传统剧目占比", target, ...(direction && { direction }) };
  expect([...targetDirectionUnknown.check(makeForm({ indicators: [indicator] }))]).toEqual([]);
});

test("target/implied-operator: the form's own direction goes before the name", () => {
  const indicator = { name: "活动规模", target: "30场", direction: "lower_is_better" } as const;
  const [finding] = targetImpliedOperator.check(makeForm({ indicators: [indicator] }));
  expect(finding?.message.en).toContain("30场 as “at most 30 场”");
});

test.for([
  ["显著提升", "", 1],
  ["深入人心", "", 1],
  ["深入人心", "知晓率≥85%为达成", 0],
  ["≥90%", "", 0],
  ["是", "", 0],
  ["12月底前", "", 0],
  ["不超预算", "", 0],
  ["无", "", 0],
] as const)("target/not-measurable: %s with standard “%s” %i", ([target, standard, found]) => {
  expect(findingsAbout(targetNotMeasurable, { name: "知晓程度", target, standard })).toBe(found);
});

test.for([
  ["年增加5%", "", 1],
  ["较上年增长5%以上", "", 1],
  ["较2020年下降3个百分点", "", 1],
  ["翻两番", "", 1],
  ["年增加5%", "120万次", 0],
  ["由10%降至8%", "", 0],
  ["降至8%以下", "", 0],
  ["显著提升", "", 0],
  ["≥5%", "", 0],
] as const)("target/no-baseline: %s with baseline “%s” %i", ([target, baseline, found]) => {
  expect(findingsAbout(targetNoBaseline, { name: "阅读量", target, baseline })).toBe(found);
});

test.for([
  ["美丽宜居自然村庄数量", "≥200", "", 1],
  ["美丽宜居自然村庄数量", "≥200", "个", 0],
  ["开设课程数量", "220", "", 1],
  ["成活率", "85", "", 1],
  ["美丽宜居自然村庄数量", "≥200个", "", 0],
  ["出差人数", "8", "", 0],
  ["活动场数", "8", "", 0],
  ["培训人次", "≥80", "", 0],
  ["实施营造林总面积(亩)", "80000", "", 0],
  ["苗木成活率(≥**%)", "85", "", 0],
  ["受益贫困人口数≥**人", "29", "", 0],
  ["营商环境指数", "≥85", "", 0],
  ["师生比", "1:15", "", 0],
  ["库存粮食明显变质比例", "0", "", 0],
  ["验收合格率", "0.95", "", 0],
  ["工作完成时间", "44561", "", 0],
  ["工作完成时间", "12月底前", "", 0],
  ["群众评价", "良好", "", 0],
] as const)("target/unit-missing: %s %s “%s” %i", ([name, target, unit, found]) => {
  expect(findingsAbout(targetUnitMissing, { name, target, unit })).toBe(found);
});

describe("target/unit-in-phrase", () => {
  test.for([
    ["不少于2个", "", 1],
    ["100%", "", 1],
    ["年增加5%", "", 1],
    ["不少于2", "个", 0],
    ["不少于2", "", 0],
    ["显著提升", "", 0],
    ["12月底前", "", 0],
  ] as const)("%s “%s” %i", ([target, unit, found]) => {
    const column = { name: "乙", target: "≥2", unit: "家" };
    const form = makeForm({ indicators: [column, { name: "示范点数量", target, unit }] });
    expect(pathsFound(targetUnitInPhrase, form)).toHaveLength(found);
  });

  test("each block is told once, at its first such target", () => {
    const apart = { name: "甲", target: "≥2", unit: "个" };
    const together = { name: "乙", target: "≥2个" };
    const form = makeForm({ indicators: [apart, together, together], tasks: [{ indicators: [together, apart] }] });
    expect(pathsFound(targetUnitInPhrase, form)).toEqual(["indicators/1/target", "tasks/0/indicators/0/target"]);
  });

  test("a block without the column is not asked to fill it in", () => {
    const form = makeForm({
      indicators: [
        { name: "甲", target: "≥2个" },
        { name: "乙", target: "≥3场" },
      ],
    });
    expect(pathsFound(targetUnitInPhrase, form)).toEqual([]);
  });
});

test.for([
  ["党报党刊征订量", "100%", 1],
  ["开展活动次数", "≥500人", 1],
  ["培训人次", "≥95%", 1],
  ["检测及时率", "≤7工作日", 1],
  ["指标1:安置小区物业费", "8个", 1],
  ["验收合格率", "≥3个", 1],
  ["群众满意度", "≥300人", 1],
  ["资金到位时间", "100%", 1],
  ["巡查次数", "不少于50组次", 0],
  ["开展主题活动次数", "不少于10场", 0],
  ["培训人数", "≥735人次", 0],
  ["微信阅读量", "年增加5%", 0],
  ["空气质量优良率", "≥90%", 0],
  ["工程质量", "≥95%", 0],
  ["猪养殖数量", "80头", 0],
  ["垃圾处理数量", "≥500吨", 0],
  ["检测频率", "≥4次", 0],
  ["发病率", "≤5例/万人", 0],
  ["实际完成飞行小时数/计划小时数", "≥80%", 0],
  ["项目总成本", "≤90%", 0],
  ["群众满意度", "≥90分", 0],
  ["响应时间", "≤30分钟", 0],
  ["生态修复", "≥95%", 0],
] as const)("target/name-unit-mismatch: %s %s %i", ([name, target, found]) => {
  expect(findingsAbout(targetNameUnitMismatch, { name, target })).toBe(found);
});

test.for([
  ["验收合格率", "≤95%", 1],
  ["群众满意度", "不超过90%", 1],
  ["有效投诉件数", "≥5件", 1],
  ["逾期率", "≥5%", 1],
  ["单位成本", "≥30元", 1],
  ["指标1:开展精品示范村建设数量", "≤4个", 1],
  ["合格率", "较上年下降2%", 1],
  ["验收合格率", "≥95%", 0],
  ["资金到位率", "≤100%", 0],
  ["有效投诉件数", "≤5件", 0],
  ["投诉办结率", "≥95%", 0],
  ["事故应急演练次数", "≥2次", 0],
  ["违法建设查处数量", "≥20处", 0],
  ["成本节约率", "≥5%", 0],
  ["节约成本", "≥5万元", 0],
  ["发放生活费用", "≥5万元", 0],
  ["项目总成本", "30万元", 0],
  ["公务接待批次", "≤20批次", 0],
  ["小学就读人数", "<=6962人", 0],
  ["违规举办培训人次", "≤0人次", 0],
  ["流转土地补助标准", "<=475元/亩", 0],
  ["安全事故发生率", "较上年下降5%", 0],
] as const)("target/direction-suspect: %s %s %i", ([name, target, found]) => {
  expect(findingsAbout(targetDirectionSuspect, { name, target })).toBe(found);
});

test.for([
  ["lower_is_better", "≥3个", 1],
  ["lower_is_better", "≤3个", 0],
  ["higher_is_better", "≤3个", 1],
  ["higher_is_better", "≥3个", 0],
] as const)("target/direction-suspect: %s, %s %i", ([direction, target, found]) => {
  expect(findingsAbout(targetDirectionSuspect, { name: "单位成本", target, direction })).toBe(found);
});

test.for([
  ["经常性大型设备更新验收合格率", "292%", 1],
  ["市民满意度调查", "290%", 1],
  ["政策知晓率", "≥105%", 1],
  ["政策知晓率", ">100%", 1],
  ["验收合格率", "0.95", 1],
  ["群众满意度", "1", 1],
  ["验收合格率", "0.98%", 1],
  ["活动场数", "≥-3场", 1],
  ["工作计划按时完成时间", "44561", 1],
  ["活动场数", "5-3场", 1],
  ["验收合格率", "≥100%", 0],
  ["任务完成率", "≥120%", 0],
  ["预算执行率", "102.59%", 0],
  ["产值增长率", "≥150%", 0],
  ["差错率", "0.5%", 0],
  ["不合格率", "≤0.5%", 0],
  ["科研项目获奖率", "1%", 0],
  ["气温", "≥-3度", 0],
  ["预算偏差", "-3%-3%", 0],
  ["项目总投入", "44561", 0],
  ["活动场数", "3-5场", 0],
] as const)("target/implausible: %s %s %i", ([name, target, found]) => {
  expect(findingsAbout(targetImplausible, { name, target })).toBe(found);
});

test("target/implausible names what a scanner makes of ≥", () => {
  const [finding] = targetImplausible.check(makeForm({ indicators: [{ name: "验收合格率", target: "292%" }] }));
  expect(finding?.message.en).toContain("was a ≥ scanned as 2?");
});

test.for([
  ["无", "5", 1],
  ["不涉及", "5", 1],
  ["/", "0.5", 1],
  ["无", "0", 0],
  ["无", undefined, 0],
  ["≥3场", "5", 0],
] as const)("target/not-applicable-with-weight: %s with %s points %i", ([target, weight, found]) => {
  expect(findingsAbout(targetNotApplicableWithWeight, { name: "活动场数", target, ...(weight && { weight }) })).toBe(
    found,
  );
});

test.for([
  ["2023年12月31日前", 0],
  ["12月31日前", 0],
  ["2023年底", 0],
  ["2023年全年", 0],
  ["全年", 0],
  ["2022.07-2023.03", 0],
  ["2023.07-2024.01", 0],
  ["2022年12月31日前", 1],
  ["2024年6月底前", 1],
  ["2021年全年", 1],
  ["2022年6月底前完成80%", 1],
  ["较2020年增长5%", 0],
] as const)("target/deadline-outside-year: %s in 2023 %i", ([target, found]) => {
  const form = makeForm({ year: 2023, indicators: [{ name: "完成时间", target }] });
  expect(pathsFound(targetDeadlineOutsideYear, form)).toHaveLength(found);
});
