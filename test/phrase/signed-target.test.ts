import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSign, readSignedTarget } from "../../src/phrase/signed-target.ts";

describe("sign, value and unit stand in three columns", () => {
  test.for<[sign: string, value: string, unit: string, notation: string]>([
    ["≥", "1200", "平方米", ">= 1200 平方米"],
    [">=", "1200", "平方米", ">= 1200 平方米"],
    ["大于等于", "95", "%", ">= 95 %"],
    ["≤", "5", "天", "<= 5 天"],
    ["小于等于", "202.6", "万元", "<= 2026000 元"],
    ["＝", "22", "个", "= 22 个"],
    ["等于", "22", "个", "= 22 个"],
    ["大于", "0", "起", "> 0 起"],
    ["<", "3", "%", "< 3 %"],
    ["", "22", "个", "=? 22 个"],
    ["定量", "22", "个", "=? 22 个"],
    ["≥", "≥95", "%", ">= 95 %"],
    ["≥", "不少于2个", "", ">= 2 个"],
    ["≥", "95%以上", "", ">= 95 %"],
    ["≥", "增长5", "%", "up >= 5 % vs unstated"],
    ["=", "2023年12月31日前", "", "by 2023-12-31"],
    ["≤", "2023年12月31日前", "", "by 2023-12-31"],
    ["=", "3-5次", "", "[3, 5] 次"],
    ["=", "合格", "", "quality 合格"],
    ["定性", "合格", "", "quality 合格"],
    ["定性", "优良中低差", "", "scale 优|良|中|低|差"],
  ])("%s and %s %s", ([sign, value, unit, notation]) => {
    expect(readSignedTarget(sign, value, unit).reading.notation).toBe(notation);
  });
});

describe("a sign that contradicts the value makes the target unreadable", () => {
  test.for<[sign: string, value: string]>([
    ["≥", "≤95%"],
    [">", "≥95%"],
    ["=", "不少于2个"],
    ["≤", "95%以上"],
    ["≥", "2023年12月31日前"],
    ["定性", "≥95%"],
  ])("%s and %s", ([sign, value]) => {
    const { reading } = readSignedTarget(sign, value, "");
    expect(reading.notation).toBe("?");
    expect("reason" in reading && reading.reason.zh).toBe(`指标性质（计算符号）“${sign}”与指标值“${value}”矛盾`);
  });
});

test("what is unreadable by itself keeps its own reason", () => {
  const alone = readSignedTarget("", "详见附件", "").reading;
  expect(readSignedTarget("≥", "详见附件", "").reading).toEqual(alone);
});

test("a sign before any number is the operator of the target", () => {
  const signs = fc.constantFrom("≥", "≤", "=", ">", "<");
  fc.assert(
    fc.property(signs, fc.integer({ min: 0, max: 10 ** 9 }), (sign, value) => {
      const { comparator } = readSignedTarget(sign, String(value), "个").reading;
      const operator = sign.replace("≥", ">=").replace("≤", "<=");
      expect(comparator).toMatchObject({ kind: "bound", op: operator, value: String(value), implied: false });
    }),
  );
});

test("正向 is no sign, and neither is a unit", () => {
  expect(["≥", "小于", "定性", "正向", "定量", "%", ""].map(isSign)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
