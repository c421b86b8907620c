import { describe, expect, test } from "vitest";
import { readActual } from "../../src/phrase/read-actual.ts";
import { readTarget } from "../../src/phrase/read-target.ts";

/** What an actual is read as: its notation and what is asked about it, or why it is not read. */
function outcome(actual: string, target: string, unit: string): string {
  const reading = readActual(actual, {
    target: readTarget(target, unit).comparator,
    unitColumn: unit,
    targetText: target,
  });
  if (reading.status === "unreadable") return `? ${reading.reason.en}`;
  return [reading.notation, ...reading.flags.map(({ code }) => code)].join("  ; ");
}

const OTHER_SIDE = "? it only bounds the value, and not on the side that the target asks about; give the number itself";
const UNIT_UNCLEAR =
  "? no unit is written, and in the target's unit it is off by a factor of 50 or more; write the unit";
const FRACTION = "? a fraction may be a quotient or two numbers; give one number";
const RANGE = "? a range or a vague number, not one definite value";
const SEVERAL = "? several values, and nothing tells which answers the target";
const unknown = (word: string) =>
  `? nothing tells whether “${word}” changes what the number means; write the number only`;

type Row = readonly [target: string, actual: string, outcome: string, unit?: string];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "words around a number": [
    ["不少于4场", "完成3场", "3 场"],
    ["不少于4场", "已举办3场活动", "3 场"],
    ["不少于4场", "按计划完成3场", "3 场"],
    ["不少于4场", "３场", "3 场"],
    ["不少于4场", "三场", "3 场"],
    ["不少于4场", "3 场。", "3 场"],
    ["不少于4场", "-3", "-3 场"],
    ["不少于4场", "0", "0 场"],
    ["≥4场", "3,000场", "3000 场"],
    ["≥95%", "达到96.3%", "96.3 %"],
    ["≥95%", "百分之九十六", "96 %"],
    ["≥95%", "96％", "96 %"],
    ["≥75%", "完成计划的75%", unknown("计划")],
  ],
  "what a bracket says of the parts": [
    ["不少于4场", "3场（含线上1场）", "3 场  ; aside-ignored"],
    ["不少于4场", "3场(包括线上1场)", "3 场  ; aside-ignored"],
    ["≤30万元", "28万元（含税）", "280000 元  ; aside-ignored"],
    ["≥10人", "10人以上（不含10人）", "10 人  ; operator-repeated"],
  ],
  "an operator that is the target’s": [
    ["≥95%", "≥95%", "95 %  ; operator-repeated"],
    ["≥95%", "超过95%", "95 %  ; operator-repeated"],
    ["≤20天", "不超过18天", "18 天  ; operator-repeated"],
    ["≤20天", "近18天", "18 天  ; approximate"],
    ["≥300人", "300余人", "300 人  ; approximate"],
    ["≥95%", "约96%", "96 %  ; approximate"],
    ["8个", "8个以上", "8 个  ; operator-repeated"],
    ["降低5%以上", "下降6%以上", "down 6 % vs unstated  ; operator-repeated"],
    ["前三名", "前三名", "rank 3"],
  ],
  "an operator that leaves open whether the target is met": [
    ["≥3场", "不足3场", OTHER_SIDE],
    ["≥3场", "未达到3场", OTHER_SIDE],
    ["≥3场", "≤5场", OTHER_SIDE],
    ["≥3场", "近3场", OTHER_SIDE],
    ["≤20天", "超过20天", OTHER_SIDE],
    ["≤20天", "20余天", OTHER_SIDE],
    ["=8个", "≥8个", OTHER_SIDE],
    ["3-5次", "3次以上", OTHER_SIDE],
    ["增长5%以上", "增长5%以内", OTHER_SIDE],
    ["降低5%以上", "下降不超过5%", OTHER_SIDE],
    ["不超预算", "超过95万元", OTHER_SIDE],
    ["二级以上", "二级以下", OTHER_SIDE],
    ["不低于1:3", "不高于1:2", OTHER_SIDE],
  ],
  "words that take the number back": [
    ["≥3场", "还差3场", unknown("还差")],
    ["≥3场", "缺3场", unknown("缺")],
    ["≥3场", "计划3场", unknown("计划")],
    ["≥3场", "正在开展3场", unknown("正在")],
    ["≥3场", "3场推进中", unknown("推进中")],
    ["≥3场", "预计3场", unknown("预计")],
    ["≥3场", "取消3场", unknown("取消")],
    ["≥95%", "力争达到95%", unknown("力争")],
    ["≤20天", "逾期20天", unknown("逾期")],
    ["2023年12月底前", "预计2023年12月完成", unknown("预计")],
    ["12月底前", "次年3月", unknown("次年")],
    ["前三名", "倒数第1名", unknown("倒数")],
    ["取消证明事项≥3项", "取消3项", "3 项"],
  ],
  "no single number": [
    ["不少于4场", "3-5场", RANGE],
    ["≥95%", "95%-98%", RANGE],
    ["不少于4场", "3场±1", unknown("±")],
    ["≤1小时", "1小时30分", "90 分钟"],
    ["≥95%", "96%，较上年提高2个百分点", "96 %"],
    ["≥3场", "上半年3场", SEVERAL],
    ["≤20天", "上半年18天", SEVERAL],
    ["≥95%", "12月20日完成96%", SEVERAL],
    ["不少于4场", "3场；参与500人", "3 场"],
    ["不少于4场", "参与500人；3场", "3 场"],
    ["≥4", "3次；500人", SEVERAL],
    ["不少于4场", "3/4", FRACTION],
    ["≥95%", "95/100", FRACTION],
    ["≥2/3", "3/4", "3/4"],
    ["≥75%", "四分之三", UNIT_UNCLEAR],
  ],
  "a number without a unit takes the target’s, unless that makes no sense": [
    ["≥300万元", "310", "3100000 元"],
    ["≥300", "310", "3100000 元", "万元"],
    ["≥300万元", "310万", "3100000 元"],
    ["≥300万元", "3100000元", "3100000 元"],
    ["≥300万元", "3100000", UNIT_UNCLEAR],
    ["≥3000000元", "310", UNIT_UNCLEAR],
    ["≥3000000", "310", UNIT_UNCLEAR, "元"],
    ["≥95%", "96", "96 %"],
    ["≥95%", "0.96", UNIT_UNCLEAR],
    ["≥95%", "1", UNIT_UNCLEAR],
    ["≥0.95", "0.96", "0.96"],
    ["≥0.95", "96", UNIT_UNCLEAR],
    ["≥95", "0.96", UNIT_UNCLEAR],
    ["≥4场", "3万", UNIT_UNCLEAR],
    ["≥95%", "0", "0 %"],
    ["≤3亿元", "2.8", "280000000 元"],
    ["≤3亿元", "28000", UNIT_UNCLEAR],
    ["≤3亿元", "280000000", UNIT_UNCLEAR],
    ["≥5公里", "5000", UNIT_UNCLEAR],
    ["≥5000千克", "5", UNIT_UNCLEAR],
  ],
  "no number at all": [
    ["0起", "无", "0 起  ; none-as-zero"],
    ["≥4场", "无", "无"],
    ["≥4场", "/", "/"],
    ["≥4场", "未开展", "未开展"],
  ],
};

test("without a target an operator is asked about, and the number is taken", () => {
  const reading = readActual("≥90%");
  expect([reading.status, reading.notation]).toEqual(["flagged", "90 %"]);
});

describe.for(Object.entries(tables))("%s", ([, rows]) => {
  test.for(rows.map(([target, actual, expected, unit = ""]) => ({ target, actual, expected, unit })))(
    "$actual for $target $unit is $expected",
    ({ target, actual, expected, unit }) => {
      expect(outcome(actual, target, unit)).toBe(expected);
    },
  );
});
