import { describe, expect, test } from "vitest";
import { nameDuplicate } from "../../src/rules/name/duplicate.ts";
import { nameIsSentence } from "../../src/rules/name/is-sentence.ts";
import { nameTwoInOne } from "../../src/rules/name/two-in-one.ts";
import { makeForm } from "../support/make-form.ts";
import { findingsAbout, pathsFound } from "../support/paths-found.ts";

describe("name/duplicate", () => {
  const row = (name: string) => ({ name, target: "≥3场" });
  test.for<[sentence: string, names: readonly string[], found: readonly string[]]>([
    ["different names are fine", ["培训人次(市级)", "培训人次(区级)"], []],
    ["the second of a name is found", ["培训人次", "活动场数", "培训人次"], ["indicators/2/name"]],
    ["so is the third", ["培训人次", "培训人次", "培训人次"], ["indicators/1/name", "indicators/2/name"]],
    ["full-width brackets are no difference", ["培训人次（市级）", "培训人次(市级)"], ["indicators/1/name"]],
    ["list marks are no difference", ["指标1：培训人次", "指标2：培训人次"], ["indicators/1/name"]],
  ])("%s", ([, names, found]) => {
    expect(pathsFound(nameDuplicate, makeForm({ indicators: names.map(row) }))).toEqual(found);
  });

  test("one name in two blocks is no repetition", () => {
    const form = makeForm({ indicators: [row("培训人次")], tasks: [{ indicators: [row("培训人次")] }] });
    expect(pathsFound(nameDuplicate, form)).toEqual([]);
  });
});

test.for([
  ["反映群众的知晓程度", 1],
  ["确保资金足额到位", 1],
  ["完成办公楼改造", 1],
  ["促进学校教育事业健康发展", 1],
  ["保证单位正常运转", 1],
  ["指标1:持续保障社会发展", 1],
  ["控制在预算成本内", 1],
  ["提升六安城市知名度和美誉度,推动体育消费、“网球+”产业深度融合", 1],
  ["呼家河至鲍家沟新建水泥路1条", 1],
  ["建设普通省道二级公路32.1公里", 1],
  ["*贫困地区旅游基础设施建设质量达标率100%", 1],
  ["饲料库120平米", 1],
  ["1290.3平方米冷库仓储建设", 1],
  ["验收合格率≥95%", 1],
  ["宣讲报告会场数", 0],
  ["开展爱国主义教育主题活动次数", 0],
  ["指标3:完成农村户用卫生厕所改造数量", 0],
  ["完成时间", 0],
  ["完成率", 0],
  ["保障人数", 0],
  ["保障性住房套数", 0],
  ["提高就业率", 0],
  ["12345热线办结率", 0],
  ["12350安全生产举报奖励次数", 0],
  ["5G基站数量", 0],
  ["3A级景区数量", 0],
  ["65岁及以上老年人健康管理率", 0],
  ["24小时响应率", 0],
  ["15分钟生活圈数量", 0],
  ["2023年度任务完成率", 0],
  ["PM2.5平均浓度", 0],
  ["受益建档立卡贫困人口数≥**人", 0],
  ["种植作物成活率(≥**%)", 0],
  ["服务周期内,市民对空气质量改善的满意程度", 0],
  ["实际完成飞行小时数/计划小时数", 0],
] as const)("name/is-sentence: %s %i", ([name, found]) => {
  expect(findingsAbout(nameIsSentence, { name, target: "≥3" })).toBe(found);
});

test.for([
  ["广州荔湾发布微信、微博阅读量", "年增加5%", 1],
  ["打井、配电", "50000元", 1],
  ["公益演出、艺术讲座场数", "≥60场", 1],
  ["公益演出、艺术讲座场数", "演出40场、讲座20场", 0],
  ["绿化、亮化到位", "及时", 0],
  ["受益脱贫户、监测户人口数", "≥10户", 0],
  ["中央、省市各大主流媒体正面报道量", "≥50篇", 0],
  ["省、市、县三级平台接入率", "≥95%", 0],
  ["水、电、气供应保障率", "≥95%", 0],
  ["“学习强国、西关学堂”平台运营次数", "≥9次", 0],
  ["培训场次（机关、社区）", "≥9场", 0],
  ["报刊、图书征订总量", "≥900份", 0],
  ["情景教学或外训批次", "6次", 0],
] as const)("name/two-in-one: %s %s %i", ([name, target, found]) => {
  expect(findingsAbout(nameTwoInOne, { name, target })).toBe(found);
});
