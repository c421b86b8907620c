import { describe, expect, test } from "vitest";
import { budgetAdjustedMuch } from "../../src/rules/budget/adjusted-much.ts";
import { budgetCostAboveTotal } from "../../src/rules/budget/cost-above-total.ts";
import { budgetSources } from "../../src/rules/budget/sources.ts";
import { budgetSumMismatch } from "../../src/rules/budget/sum-mismatch.ts";
import { classInputAsOutput } from "../../src/rules/class/input-as-output.ts";
import { classKindMismatch } from "../../src/rules/class/kind-mismatch.ts";
import { classLevel2Mismatch } from "../../src/rules/class/level2-mismatch.ts";
import { classMissingLevel1 } from "../../src/rules/class/missing-level1.ts";
import { classOutputAsBenefit } from "../../src/rules/class/output-as-benefit.ts";
import { classUnknownLevel1 } from "../../src/rules/class/unknown-level1.ts";
import { coverageDepartmentOnly } from "../../src/rules/coverage/department-only.ts";
import { coverageMissingKind } from "../../src/rules/coverage/missing-kind.ts";
import { coverageThinTask } from "../../src/rules/coverage/thin-task.ts";
import { nameGeneric } from "../../src/rules/name/generic.ts";
import { nameNearDuplicate } from "../../src/rules/name/near-duplicate.ts";
import { nameNoMeasure } from "../../src/rules/name/no-measure.ts";
import { namePlaceholder } from "../../src/rules/name/placeholder.ts";
import { nameQuestion } from "../../src/rules/name/question.ts";
import { nameTwoInOne } from "../../src/rules/name/two-in-one.ts";
import { nameUnknownWhole } from "../../src/rules/name/unknown-whole.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { targetChangedInYear } from "../../src/rules/target/changed-in-year.ts";
import { targetMostlyQualitative } from "../../src/rules/target/mostly-qualitative.ts";
import { targetNameUnitMismatch } from "../../src/rules/target/name-unit-mismatch.ts";
import { targetNoBindingDeadline } from "../../src/rules/target/no-binding-deadline.ts";
import { targetNotAboveBaseline } from "../../src/rules/target/not-above-baseline.ts";
import { targetSameValue } from "../../src/rules/target/same-value.ts";
import { targetTrivial } from "../../src/rules/target/trivial.ts";
import { targetUnreadable } from "../../src/rules/target/unreadable.ts";
import { textGoalFigureUncovered } from "../../src/rules/text/goal-figure-uncovered.ts";
import { textGoalWithoutFigure } from "../../src/rules/text/goal-without-figure.ts";
import { textOtherYear } from "../../src/rules/text/other-year.ts";
import { unitAbsurd } from "../../src/rules/unit/absurd.ts";
import { weightTooHeavy } from "../../src/rules/weight/too-heavy.ts";
import { type FormSketch, type IndicatorSketch, makeForm } from "../support/make-form.ts";
import { findingsAbout, pathsFound } from "../support/paths-found.ts";

/** Rule, what it is shown, how often it objects. What it must not object to stands beside what it must. */
test.for<[rule: Rule, indicator: IndicatorSketch, found: number]>([
  [targetTrivial, { name: "活动场数", target: "≥0场" }, 1],
  [targetTrivial, { name: "活动场数", target: "≥1场" }, 0],
  [targetTrivial, { name: "群众满意度", target: "≥60%" }, 1],
  [targetTrivial, { name: "群众满意度", target: "≥80%" }, 0],
  [targetTrivial, { name: "群众不满意率", target: "≤5%" }, 0],
  [targetTrivial, { name: "安全事故起数", target: "≤2起" }, 1],
  [targetTrivial, { name: "安全事故起数", target: "0起" }, 0],
  [targetTrivial, { name: "十万人死亡率", target: "≤2/10万" }, 0],
  [targetNotAboveBaseline, { name: "培训人次", target: "≥300人次", baseline: "320人次" }, 1],
  [targetNotAboveBaseline, { name: "培训人次", target: "300人次", baseline: "300" }, 1],
  [targetNotAboveBaseline, { name: "培训人次", target: "≥320人次", baseline: "300人次" }, 0],
  [targetNotAboveBaseline, { name: "投诉件数", target: "≤5件", baseline: "3件" }, 1],
  [targetNotAboveBaseline, { name: "投诉件数", target: "≤3件", baseline: "5件" }, 0],
  [targetNotAboveBaseline, { name: "验收合格率", target: "100%", baseline: "100%" }, 0],
  [targetNotAboveBaseline, { name: "安全事故起数", target: "0起", baseline: "0起" }, 0],
  [targetNoBindingDeadline, { name: "完成时间", target: "全年", level2: "时效指标" }, 1],
  [targetNoBindingDeadline, { name: "完成时间", target: "12月31日前", level2: "时效指标" }, 1],
  [targetNoBindingDeadline, { name: "完成时间", target: "6月底前", level2: "时效指标" }, 0],
  [targetNoBindingDeadline, { name: "开放时间", target: "全年", level2: "数量指标" }, 0],
  [targetChangedInYear, { name: "培训人次", target: "≥300人次", initialTarget: "≥400人次" }, 1],
  [targetChangedInYear, { name: "培训人次", target: "≥300人次", initialTarget: "不少于300人次" }, 0],
  [targetUnreadable, { name: "培训人次", target: "≤300", sign: "≥", unit: "人次" }, 1],
  [classKindMismatch, { name: "设备合格率", target: "≥95%", level2: "数量指标" }, 1],
  [classKindMismatch, { name: "任务完成率", target: "≥95%", level2: "数量指标" }, 0],
  [classKindMismatch, { name: "活动场数", target: "≥5场", level2: "质量指标" }, 1],
  [classKindMismatch, { name: "差错起数", target: "≤5起", level2: "质量指标" }, 0],
  [classKindMismatch, { name: "获奖作品数量", target: "≥5件", level2: "质量指标" }, 0],
  [classKindMismatch, { name: "活动场数", target: "≥5场", level2: "时效指标" }, 1],
  [classKindMismatch, { name: "提前天数", target: "≥5天", level2: "时效指标" }, 0],
  [classKindMismatch, { name: "成本控制率", target: "100%", level2: "成本指标" }, 1],
  [classKindMismatch, { name: "成本节约率", target: "≥5%", level2: "成本指标" }, 0],
  [classKindMismatch, { name: "活动场数", target: "≥5场", level2: "数量、质量方面的指标" }, 0],
  [classLevel2Mismatch, { name: "知晓率", target: "≥5%", level2: "社会效益指标" }, 1],
  [classLevel2Mismatch, { name: "单位成本", target: "≤5元", level2: "成本指标" }, 0],
  [classLevel2Mismatch, { name: "单位成本", target: "≤5元", level1: "成本指标", level2: "经济成本指标" }, 0],
  [classLevel2Mismatch, { name: "满意度", target: "≥95%", level1: "效益指标", level2: "服务对象满意度指标" }, 0],
  [classLevel2Mismatch, { name: "决策", target: "合规", level1: "决策", level2: "质量指标" }, 0],
  [classInputAsOutput, { name: "预算执行率", target: "≥95%" }, 1],
  [classInputAsOutput, { name: "投入资金", target: "≥5万元" }, 1],
  [classInputAsOutput, { name: "科目调整次数", target: "≤2次" }, 1],
  [classInputAsOutput, { name: "资金使用合规率", target: "100%" }, 0],
  [classInputAsOutput, { name: "资金拨付及时率", target: "100%" }, 0],
  [classInputAsOutput, { name: "预算执行率", target: "≥95%", level1: "过程" }, 0],
  [classOutputAsBenefit, { name: "提供务工岗位", target: "≥5个", level1: "效益指标" }, 0],
  [classOutputAsBenefit, { name: "报道篇数", target: "≥5篇", level1: "效益指标" }, 1],
  [targetNameUnitMismatch, { name: "成本控制数", target: "≤329万元" }, 0],
  [nameTwoInOne, { name: "培训教师、校长人数", target: "≥5人" }, 0],
  [nameTwoInOne, { name: "绿化、水电费等成本", target: "≤5万元" }, 0],
  [nameTwoInOne, { name: "微信、微博阅读量", target: "≥5万次" }, 1],
  [namePlaceholder, { name: "指标1：活动场数", target: "≥5场" }, 1],
  [namePlaceholder, { name: "新增XX项目", target: "≥5个" }, 1],
  [namePlaceholder, { name: "低保人数(≥**人)", target: "≥5人" }, 1],
  [namePlaceholder, { name: "5G基站数量", target: "≥5座" }, 0],
  [nameGeneric, { name: "完成率", target: "100%" }, 1],
  [nameGeneric, { name: "社会效益指标", target: "显著" }, 1],
  [nameGeneric, { name: "校舍维修完成率", target: "100%" }, 0],
  [nameQuestion, { name: "是否按时完成", target: "是" }, 1],
  [nameQuestion, { name: "按时完成率", target: "100%" }, 0],
  [nameNoMeasure, { name: "流转土地", target: "≥60亩" }, 1],
  [nameNoMeasure, { name: "流转土地面积", target: "≥60亩" }, 0],
  [nameNoMeasure, { name: "新增高新技术企业", target: "≥15家" }, 0],
  [unitAbsurd, { name: "宣传横幅", target: "=1", unit: "年" }, 1],
  [unitAbsurd, { name: "宣传横幅", target: "=1", unit: "条" }, 0],
  [unitAbsurd, { name: "出差人次", target: "24", unit: "人/次" }, 1],
  [unitAbsurd, { name: "出差人次", target: "24", unit: "人次" }, 0],
  [nameUnknownWhole, { name: "女生宿舍", target: "≥60亩", partOf: "维修面积" }, 1],
  [classUnknownLevel1, { name: "政策满意度", target: "≥90%", level1: "社会公众或服务对象满意度指标" }, 0],
])("%# %o", ([rule, indicator, found]) => {
  expect(findingsAbout(rule, indicator)).toBe(found);
});

const share = (name: string, target: string): IndicatorSketch => ({ name, target });

test.for<[rule: Rule, sketch: FormSketch, found: number]>([
  [targetSameValue, { indicators: ["甲", "乙", "丙", "丁", "戊"].map((name) => share(name, "100%")) }, 1],
  [targetSameValue, { indicators: ["甲", "乙", "丙"].map((name) => share(name, "100%")) }, 0],
  [targetSameValue, { indicators: [5, 6, 7, 8, 9].map((value) => share(`第${value}项`, `${value}0%`)) }, 0],
  [targetMostlyQualitative, { indicators: ["合规", "健全", "≥5场", "≥90%"].map((target) => share(target, target)) }, 1],
  [targetMostlyQualitative, { indicators: ["合规", "≥6次", "≥5场", "≥90%"].map((target) => share(target, target)) }, 0],
  [
    weightTooHeavy,
    { indicators: [40, 20, 20, 10].map((weight) => ({ ...share(`${weight}`, "1场"), weight: `${weight}` })) },
    1,
  ],
  [weightTooHeavy, { indicators: [45, 45].map((weight) => ({ ...share("甲", "1场"), weight: `${weight}` })) }, 0],
  [nameNearDuplicate, { indicators: [share("培训教师人数", "5人"), share("教师培训人数", "5人")] }, 1],
  [nameNearDuplicate, { indicators: [share("培训教师人数", "5人"), share("培训学生人数", "5人")] }, 0],
  [
    nameUnknownWhole,
    { indicators: [share("维修面积", "5亩"), { ...share("其中：宿舍", "2亩"), partOf: "维修面积" }] },
    0,
  ],
  [textOtherYear, { year: 2023, goal: "2022年举办活动5场" }, 1],
  [textOtherYear, { year: 2023, goal: "在2022年基础上，2023年举办活动5场" }, 0],
  [textOtherYear, { year: 2023, goal: "较2022年增长5%" }, 0],
  [textOtherYear, { year: 2023, goal: "落实2021年-2025年规划" }, 0],
  [textGoalFigureUncovered, { goal: "培训280人次", indicators: [share("培训人次", "≥300人次")] }, 1],
  [textGoalFigureUncovered, { goal: "培训300人次，投入50万元", indicators: [share("培训人次", "≥300人次")] }, 0],
  [textGoalWithoutFigure, { goal: "新建两个敬老院" }, 0],
  [textGoalWithoutFigure, { goal: "实现困难群众救助全覆盖" }, 0],
  [textGoalWithoutFigure, { goal: "坚决做到两个维护，增强四个意识" }, 1],
  [
    coverageMissingKind,
    { kind: "project", project: { name: "在职人员工资" }, indicators: [share("及时合格率", "≥9%")] },
    0,
  ],
  [coverageThinTask, { tasks: [{ amount: "5", indicators: [] }] }, 0],
  [
    classMissingLevel1,
    {
      indicators: [
        { ...share("甲", "1场"), level1: "" },
        { ...share("乙", "1场"), level1: "" },
      ],
    },
    1,
  ],
  [classMissingLevel1, { indicators: [{ ...share("甲", "1场"), level1: "" }, share("乙", "1场")] }, 1],
])("form %# %o", ([rule, sketch, found]) => {
  expect(pathsFound(rule, makeForm(sketch))).toHaveLength(found);
});

test.for<[rule: Rule, sketch: FormSketch, found: number]>([
  [budgetSumMismatch, { budget: { total: "10", basicExpenditure: "6", projectExpenditure: "4" } }, 0],
  [budgetSumMismatch, { budget: { total: "10", basicExpenditure: "6", projectExpenditure: "5" } }, 1],
  [budgetSumMismatch, { budget: { total: "10", projectExpenditure: "4" } }, 0],
  [
    budgetSumMismatch,
    { tasks: [{ amount: "5", amountParts: { fiscalAppropriation: "3", other: "2" }, indicators: [] }] },
    0,
  ],
  [
    budgetSumMismatch,
    { tasks: [{ amount: "5", amountParts: { fiscalAppropriation: "3", other: "1" }, indicators: [] }] },
    1,
  ],
  [budgetSumMismatch, { tasks: [{ amount: "5", amountParts: { fiscalAppropriation: "3" }, indicators: [] }] }, 0],
  [coverageDepartmentOnly, { tasks: [{ amount: "5", indicators: [] }] }, 0],
])("money %# %o", ([rule, sketch, found]) => {
  expect(pathsFound(rule, makeForm(sketch))).toHaveLength(found);
});

describe("systems of classes", () => {
  const level1s = (...labels: readonly string[]) =>
    makeForm({ indicators: labels.map((level1) => ({ ...share(level1, "1场"), level1 })) });
  test.for<[labels: readonly string[], severities: readonly (string | undefined)[]]>([
    [["产出指标", "效益指标", "满意度指标", "成本指标"], []],
    [["投入", "过程", "产出", "效果"], ["warning"]],
    [["项目决策", "项目管理", "产出指标"], ["warning"]],
    [["项目完成指标", "项目效益指标", "满意度指标"], ["warning"]],
    [["社会保障", "公共服务"], ["warning"]],
    [["产出指标", "质量指标"], [undefined]],
    [
      ["产出指标", "社会保障", "质量指标"],
      [undefined, undefined],
    ],
  ])("%o", ([labels, severities]) => {
    expect(Array.from(classUnknownLevel1.check(level1s(...labels)), ({ severity }) => severity)).toEqual(severities);
  });
});

describe("funds", () => {
  const row = (source: string, initial: string, adjusted?: string) => ({
    source,
    initial,
    ...(adjusted !== undefined && { adjusted }),
  });
  test.for<[rule: Rule, rows: FormSketch["funds"], found: number]>([
    [budgetSources, [row("年度资金总额", "100"), row("其中：财政拨款", "80"), row("其他资金", "20")], 0],
    [budgetSources, [row("年度资金总额", "100"), row("其中：财政拨款", "80"), row("其他资金", "10")], 1],
    [budgetSources, [row("年度资金总额", "0"), row("其中：财政拨款", "80")], 1],
    [budgetSources, [row("项目金额", "164"), row("其中：当年市级财政资金", "132")], 0],
    [budgetSources, [row("资金总额", "100"), row("财政拨款", "80"), row("其中：中央", "80"), row("其他资金", "20")], 0],
    [budgetAdjustedMuch, [row("年度资金总额", "100", "60")], 1],
    [budgetAdjustedMuch, [row("年度资金总额", "100", "75")], 0],
  ])("%# %o", ([rule, funds, found]) => {
    expect(pathsFound(rule, makeForm({ budget: undefined, funds: funds ?? [] }))).toHaveLength(found);
  });

  test.for<[target: string, period: string, found: number]>([
    ["≤2000000元", "", 1],
    ["≤1004000元", "", 0],
    ["≤2000000元", "2022-2024", 0],
    ["≥2000000元", "", 0],
  ])("a cost of %s in the period “%s”", ([target, period, found]) => {
    const form = makeForm({ project: { period }, indicators: [{ name: "项目总成本", target }] });
    expect(pathsFound(budgetCostAboveTotal, form)).toHaveLength(found);
  });
});

test("long-term targets are checked, too", () => {
  const form = makeForm({ longTerm: [{ name: "是否完成", target: "是" }] });
  expect(pathsFound(nameQuestion, form)).toEqual(["long_term/indicators/0/name"]);
});
