import { describe, expect, test } from "vitest";
import { printExact } from "../../src/base/exact.ts";
import { grades8050 } from "../../src/scoring/policies/grades-80-50.ts";
import { linearInverse } from "../../src/scoring/policies/linear-inverse.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import { type Case, scoreOne } from "../support/score.ts";

/** verdict and points of 10; for what is undecided the code of the finding */
function outcome(given: Case): string {
  const { verdict, points, codes } = scoreOne(given);
  return verdict === "undecided" ? `undecided ${codes.join(" ")}` : `${verdict} ${points}`;
}

type Row = readonly [target: string, actual: string, outcome: string, rest?: Omit<Case, "target" | "actual">];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "a bound": [
    ["≥50个", "50个", "met 10.00"],
    ["≥50个", "0个", "unmet 0.00"],
    [">50个", "50个", "unmet 10.00"],
    ["<24小时", "24小时", "unmet 10.00"],
    ["≤300万元", "280万元", "met 10.00"],
    ["≤300万元", "280", "met 10.00"],
    ["≥300万元", "2900000", "undecided actuals/unreadable"],
    ["≤300万元", "400万元", "unmet 7.50"],
    ["=8个", "10个", "unmet 8.00"],
    ["=8个", "4个", "unmet 5.00"],
    ["≤5%", "0%", "met 10.00"],
    ["≥-5%", "-10%", "unmet 0.00"],
    ["≥8.5%", "同比增长9%", "met 10.00", { indicator: { name: "GDP增长率" } }],
    ["≥8.5%", "下降9%", "unmet 0.00", { indicator: { name: "GDP增长率" } }],
    ["≥8.5%", "下降9%", "met 10.00", { indicator: { name: "能耗下降率" } }],
    ["≥8.5%", "同比增长9%", "undecided actuals/unit-misfit", { indicator: { name: "群众满意度" } }],
    ["≤5件", "-3件", "undecided actuals/implausible"],
    ["≤5%", "-3%", "met 10.00"],
    ["≥95%", "963%", "undecided actuals/implausible", { indicator: { name: "验收合格率" } }],
    ["≥95%", "105%", "met 10.00", { indicator: { name: "任务完成率" } }],
    ["≥2/3", "1/3", "unmet 5.00"],
  ],
  "an unwritten operator": [
    ["1支", "2支", "met 10.00"],
    ["100%", "97%", "unmet 9.70"],
    ["100%", "97%", "met 10.00", { indicator: { name: "公用经费控制率" } }],
    ["20天", "25天", "unmet 8.00", { indicator: { direction: "lower_is_better" } }],
    ["0起", "1起", "unmet 0.00"],
    ["0起", "0起", "met 10.00"],
    ["1支", "2支", "unmet 5.00", { policy: { ...DEFAULT_POLICY, impliedOperator: "exact" } }],
  ],
  units: [
    ["≥15亩", "1公顷", "met 10.00"],
    ["≥2公里", "1500米", "unmet 7.50"],
    ["≥950‰", "95%", "met 10.00"],
    ["不少于2个", "95%", "undecided actuals/unit-misfit"],
    ["≥95%", "12篇", "undecided actuals/unit-misfit"],
    ["≥95%", "2023-11-30", "undecided actuals/unit-misfit"],
    ["≥95%", "较好", "undecided actuals/unreadable"],
    ["≥85", "90%", "met 10.00"],
    ["≥1", "90%", "undecided actuals/unit-misfit"],
    ["≥50", "60个", "met 10.00"],
    ["≥50", "60元", "met 10.00"],
    ["≥50", "30万元", "undecided actuals/unit-misfit"],
  ],
  "an interval": [
    ["3-5次", "4次", "met 10.00"],
    ["3-5次", "2次", "unmet 6.67"],
    ["3-5次", "10次", "unmet 5.00"],
    ["大于80%小于90%", "80%", "unmet 10.00"],
    ["±3%", "-2%", "met 10.00"],
    ["±3%", "-6%", "unmet 5.00"],
    ["50±5%", "46%", "met 10.00"],
    ["50±5%", "36%", "unmet 8.00"],
  ],
  "an approximate number": [
    ["不少于50场", "约50场", "undecided actuals/unreadable"],
    ["不少于50场", "约60场", "met 10.00"],
    ["不少于50场", "约40场", "unmet 8.00"],
    ["不少于50场", "约52场", "met 10.00", { policy: { ...DEFAULT_POLICY, approximate: "2" } }],
    ["较上年增长5%", "约增长5%", "undecided actuals/unreadable"],
    ["约500人", "450人", "met 10.00"],
    ["约500人", "360人", "unmet 8.00"],
    ["三百余人", "300人", "met 10.00"],
    ["三百余人", "290人", "unmet 9.67"],
    ["近千人", "900人", "met 10.00"],
    ["约500人", "600人", "met 10.00"],
    ["约500人", "600人", "unmet 9.17", { policy: { ...DEFAULT_POLICY, impliedOperator: "exact" } }],
    ["约500人", "460人", "unmet 9.68", { policy: { ...DEFAULT_POLICY, approximate: "5" } }],
    ["三百余人", "300人", "met 10.00"],
    ["近千人", "900人", "met 10.00"],
    ["数百人", "100人", "unmet 5.00"],
  ],
  "a change": [
    ["较上年增长5%以上", "同比增长6.2%", "met 10.00"],
    ["较上年增长5%以上", "同比增长4%", "unmet 8.00"],
    ["较上年增长5%以上", "同比下降4%", "unmet 0.00"],
    ["年增加5%", "105万次", "met 10.00", { row: { baseline: "100万次" } }],
    ["年增加5%", "104万次", "unmet 8.00", { row: { baseline: "100万次" } }],
    ["年增加5%", "104万次", "unmet 8.00", { indicator: { baseline: "100万次" } }],
    ["年增加5%", "1.04", "unmet 8.00", { row: { baseline: "1" } }],
    ["年增加5%", "90万次", "unmet 0.00", { row: { baseline: "100万次" } }],
    ["年增加5%", "104万次", "undecided actuals/needs-baseline"],
    ["年增加5%", "6%", "met 10.00", { indicator: { name: "阅读量" } }],
    ["年增加5%", "6%", "undecided actuals/needs-baseline", { indicator: { name: "群众满意度" } }],
    ["年增加5%", "104万次", "undecided actuals/zero-baseline", { row: { baseline: "0" } }],
    ["年增加5%", "104万次", "undecided actuals/unreadable", { row: { baseline: "很多" } }],
    ["较2020年下降3个百分点", "下降2.4个百分点", "unmet 8.00"],
    ["年增加5%", "较2022年增长6%", "met 10.00"],
    ["年增加5%", "增长5%以上", "met 10.00"],
    ["年增加5%", "增长5%以内", "undecided actuals/unreadable"],
    ["年增加5%", "不足105万次", "undecided actuals/unreadable", { row: { baseline: "100万次" } }],
    ["较上年减少20人", "不足80人", "met 10.00", { row: { baseline: "100人" } }],
    ["年增加5%", "较2020年增长6%", "undecided actuals/other-base"],
    ["较2020年下降3个百分点", "较2020年下降3个百分点", "met 10.00"],
    ["较2020年下降3个百分点", "较2021年下降3个百分点", "undecided actuals/other-base"],
    ["年增加5%", "105%", "undecided actuals/needs-baseline", { indicator: { name: "阅读量" } }],
    ["年增加5%", "1.02倍", "undecided actuals/needs-baseline", { indicator: { name: "阅读量" } }],
    ["年增加5%", "增长0.06", "undecided actuals/unit-misfit"],
    ["年增加5%", "1272万次", "undecided actuals/unit-misfit", { row: { baseline: "1200" } }],
    ["年增加5%", "1272", "undecided actuals/unit-misfit", { row: { baseline: "1200万次" } }],
    ["年增加5%", "12720000", "undecided actuals/unit-misfit", { row: { baseline: "1200" } }],
    ["年增加5%", "1272", "met 10.00", { row: { baseline: "1200" } }],
    ["较上年增加20人", "115人", "unmet 7.50", { row: { baseline: "100人" } }],
    ["降低30%以上", "降低24%", "unmet 8.00"],
    ["增长一倍", "增长100%", "met 10.00"],
  ],
  "a level reached": [
    ["由10%降至8%", "8%", "met 10.00"],
    ["由10%降至8%", "9%", "unmet 5.00"],
    ["由10%降至8%", "11%", "unmet 0.00"],
    ["下降至5%以下", "4%", "met 10.00"],
    ["下降至5%以下", "10%", "unmet 5.00"],
    ["翻一番", "190个", "unmet 9.00", { row: { baseline: "100个" } }],
    ["翻一番", "150", "unmet 5.00", { row: { baseline: "100个" } }],
    ["翻一番", "增长90%", "unmet 9.00"],
    ["翻一番", "增长到1.9倍", "unmet 9.00"],
    ["翻一番", "190个", "undecided actuals/needs-baseline"],
  ],
  "a deadline": [
    ["2023年12月底前", "2023-11-30", "met 10.00"],
    ["2023年12月底前", "2023年12月", "met 10.00"],
    ["2023年12月底前", "2024-01-01", "unmet 0.00"],
    ["9月前", "7月", "met 10.00"],
    ["9月前", "9月", "unmet 0.00"],
    ["2023年12月15日前", "2023-12-15", "met 10.00"],
    ["2023年12月15日前", "2023-12-15", "unmet 0.00", { policy: { ...DEFAULT_POLICY, deadlineDay: "too-late" } }],
    ["2023年12月15日前", "2023年12月", "undecided actuals/needs-day"],
    ["2024年3月底前", "3月", "undecided actuals/needs-year"],
    ["2023年12月底前", "2022-12-31", "undecided actuals/before-period"],
    ["2023年12月底前", "2022-12-31", "met 10.00", { row: { rate: "100%" } }],
    ["2023年12月底前", "2024-01-01", "unmet 0.00", { row: { rate: "100%" } }],
    ["2024年3月底前", "2023-01-01", "met 10.00"],
    ["2023年12月底前", "24年1月", "unmet 0.00"],
    ["2023年12月底前", "预计2023年12月完成", "undecided actuals/unreadable"],
    ["2023年12月底前", "100%", "undecided actuals/needs-date"],
    ["2023年12月底前", "2024-01-08", "unmet 8.00", { policy: lenient() }],
    ["2023年12月底前", "2024-01-10", "unmet 8.00", { policy: lenient() }],
    ["2023年12月底前", "2024-01-11", "unmet 5.00", { policy: lenient() }],
    ["2023年12月底前", "2024-03-01", "unmet 0.00", { policy: lenient() }],
  ],
  "a period": [
    ["2023年1月--2023年11月", "2023年11月", "met 10.00"],
    ["2023年1月--2023年11月", "2023年12月", "unmet 0.00"],
    ["2023年1月--2023年11月", "2022年12月", "undecided actuals/before-period"],
    ["全年", "达成", "met 10.00"],
  ],
  "a rate": [
    ["每季度1次", "4次", "met 10.00"],
    ["每季度1次", "3次", "unmet 7.50"],
    ["每季度1次", "3", "unmet 7.50"],
    ["每季度1次", "1次", "undecided actuals/unit-misfit"],
    ["每季度1次", "全年1次", "unmet 2.50"],
    ["每年1次", "1次", "met 10.00"],
    ["每月不低于90%", "92%", "met 10.00"],
    ["每季度1次", "每月1次", "met 10.00"],
    ["每季度不少于1次", "每年2次", "unmet 5.00"],
    ["每次不少于2小时", "1.5小时", "unmet 7.50"],
    ["4次", "每季度1次", "met 10.00"],
  ],
  "ratios, ranks and grades": [
    ["不低于1:3", "1:4", "unmet 7.50"],
    ["不低于1:3", "1:2", "met 10.00"],
    ["前三名", "第2名", "met 10.00"],
    ["前三名", "第4名", "unmet 7.50"],
    ["前三名", "第4名", "unmet 7.50", { policy: linearInverse }],
    ["3A级以上", "4A级", "met 10.00"],
    ["3A级以上", "2A级", "unmet 0.00"],
    ["二级以上", "二级", "met 10.00"],
    ["二级以上", "一级", "undecided actuals/needs-grade"],
    ["二级以上", "达成", "met 10.00"],
  ],
  "yes or no": [
    ["是", "是", "met 10.00"],
    ["是", "否", "unmet 0.00"],
    ["是", "100个", "undecided actuals/needs-grade"],
  ],
  "a judgement": [
    ["深入人心", "达成", "met 10.00"],
    ["深入人心", "已完成", "met 10.00"],
    ["深入人心", "达成预期指标", "met 10.00"],
    ["深入人心", "部分达成", "unmet 7.00"],
    ["深入人心", "基本达成", "unmet 7.00"],
    ["深入人心", "未达成", "unmet 3.00"],
    ["深入人心", "部分达成", "unmet 6.50", { policy: grades8050 }],
    ["深入人心", "优", "met 10.00"],
    ["深入人心", "良", "met 8.50"],
    ["深入人心", "中", "unmet 7.00"],
    ["深入人心", "差", "unmet 3.00"],
    ["深入人心", "达成", "met 8.80", { row: { rate: "88%" } }],
    ["深入人心", "群众反映很好", "met 8.80", { row: { rate: "88" } }],
    ["深入人心", "部分达成", "unmet 6.00", { row: { rate: "60%" } }],
    ["深入人心", "部分达成", "undecided actuals/rate-outside-grade", { row: { rate: "85%" } }],
    ["深入人心", "部分达成", "undecided actuals/rate-outside-grade", { row: { rate: "80%" } }],
    ["深入人心", "达成", "met 8.00", { row: { rate: "80%" } }],
    ["深入人心", "达成", "undecided actuals/unreadable", { row: { rate: "0.88" } }],
    ["深入人心", "群众反映很好", "undecided actuals/needs-grade"],
    ["深入人心", "95%", "undecided actuals/needs-grade"],
    ["及时", "及时", "met 10.00"],
    ["达标", "未达标", "unmet 3.00"],
    ["定性 优良中低差", "良", "met 8.50"],
  ],
  "a figure that stands elsewhere": [
    ["不超预算", "90万元", "met 10.00"],
    ["不超预算", "125万元", "unmet 8.00"],
    ["不超预算", "98%", "met 10.00"],
    ["不超预算", "98", "undecided actuals/unit-misfit"],
    ["不超预算", "达成", "met 10.00"],
    ["不低于上年水平", "80篇", "unmet 8.00", { row: { baseline: "100篇" } }],
    ["不低于上年水平", "80篇", "undecided actuals/needs-baseline"],
    ["不低于上年水平", "80", "undecided actuals/unit-misfit", { row: { baseline: "100万篇" } }],
    ["不低于上年水平", "80篇", "undecided actuals/unreadable", { row: { baseline: "约100篇" } }],
  ],
  "several conditions": [
    ["12月底前100%到位", "11月30日；100%", "met 10.00"],
    ["12月底前100%到位", "11月30日；80%", "unmet 8.00"],
    ["12月底前100%到位", "11月30日完成80%", "unmet 8.00"],
    ["12月底前100%到位", "11月30日完成80%", "unmet 9.00", { policy: { ...DEFAULT_POLICY, compound: "average" } }],
    ["12月15日前100%到位", "100%；12月10日", "met 10.00"],
    ["12月15日前100%到位", "12月20日；100%", "unmet 0.00"],
    ["12月底前100%到位", "100%", "undecided actuals/part-missing"],
    ["不少于3次，每次不少于50人", "4次，每次60人", "met 10.00"],
    ["不少于3次，每次不少于50人", "60", "undecided actuals/part-missing"],
    ["不少于3个，且验收合格", "3个，验收合格", "met 10.00"],
    ["90分以上或优秀", "92分", "met 10.00"],
    ["90分以上或优秀", "优秀", "met 10.00"],
  ],
  "what was not reported": [
    ["≥50个", "", "missing 0.00"],
    ["深入人心", "", "missing 0.00"],
    ["深入人心", "", "met 8.80", { row: { rate: "88%" } }],
    ["≥50个", "不适用", "not-applicable 0.00"],
    ["详见附件", "50个", "undecided "],
  ],
};

function lenient(): Policy {
  return {
    ...DEFAULT_POLICY,
    late: [
      { days: 10, percent: "80" },
      { days: 30, percent: "50" },
    ],
  };
}

describe.for(Object.entries(tables))("%s", ([, rows]) => {
  test.for(rows.map(([target, actual, expected, rest]) => ({ target, actual, expected, rest })))(
    "$target with $actual is $expected $rest",
    ({ target, actual, expected, rest }) => {
      expect(outcome({ target, actual, ...rest })).toBe(expected);
    },
  );
});

test("the way gone beyond the goal is more than 100 %, and is asked about", () => {
  const { achievement, codes } = scoreOne({ target: "由10%降至8%", actual: "7%", row: { reason: "" } });
  expect([achievement && printExact(achievement), codes]).toEqual(["150", ["score/over-achieved-without-reason"]]);
});

test.for<[what: string, given: Case, because: string | undefined]>([
  ["the width of 约", { target: "约500人", actual: "460人" }, "an approximate number reaches 10% to either side"],
  ["a conversion", { target: "≥15亩", actual: "1公顷" }, "1 公顷 makes 15 亩"],
  ["a period", { target: "每季度1次", actual: "3次" }, "3 次 makes 0.75 次 per quarter"],
  [
    "a change that was computed",
    { target: "年增加5%", actual: "52万次", row: { baseline: "49万次" } },
    "change (520000 − 490000) ÷ 490000, that is ≈ 6.1224 %",
  ],
  ["nothing where the numbers say it all", { target: "≥50个", actual: "45个" }, undefined],
])("the report explains %s", ([, given, because]) => {
  expect(scoreOne(given).because?.en).toBe(because);
});
