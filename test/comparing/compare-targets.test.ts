import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTargets } from "../../src/comparing/compare-targets.ts";
import type { ChangeKind } from "../../src/comparing/comparison.ts";
import { type IndicatorSketch, makeIndicator } from "../support/make-form.ts";

function kindOf(before: Partial<IndicatorSketch>, after: Partial<IndicatorSketch>, years = { one: 2023, other: 2024 }) {
  const indicator = (sketch: Partial<IndicatorSketch>) => makeIndicator({ name: "场次", target: "", ...sketch });
  return compareTargets(indicator(before), indicator(after), years).kind;
}

const OPPOSITE: Partial<Record<ChangeKind, ChangeKind>> = { weakened: "strengthened", strengthened: "weakened" };

describe("a target becomes another", () => {
  test.for<[before: string, after: string, kind: ChangeKind]>([
    // thresholds
    ["≥90%", "≥85%", "weakened"],
    ["≥90%", "≥90%", "unchanged"],
    ["≥90%", ">90%", "strengthened"],
    ["≤10天", "≤8天", "strengthened"],
    ["≤10天", "≥10天", "changed"],
    ["=8个", "≥8个", "weakened"],
    ["=8个", "=9个", "changed"],
    // the wording does not matter
    ["不少于50篇", "≥50篇", "unchanged"],
    ["不少于50篇", "50篇以上", "unchanged"],
    ["0.95以上", "≥95%", "changed"],
    // operators that are not written
    ["1支", "不少于1支", "unchanged"],
    ["1支", "2支", "strengthened"],
    ["约500人", "≥450人", "unchanged"],
    ["约500人", "≥400人", "weakened"],
    // units
    ["≤30万元", "≤300000元", "unchanged"],
    ["≤30万元", "≤25万元", "strengthened"],
    ["≥100亩", "≥7公顷", "strengthened"],
    ["≥95%", "≥950‰", "unchanged"],
    ["≥50篇", "≥50条", "changed"],
    ["≥50篇", "≥50", "unchanged"],
    ["≥50", "≥30万元", "changed"],
    // recurring
    ["每季度1次", "4次", "unchanged"],
    ["每季度1次", "每月1次", "strengthened"],
    ["每季度2次", "全年不少于4次", "weakened"],
    // ranges
    ["3-5次", "2-6次", "weakened"],
    ["3-5次", "≥3次", "weakened"],
    ["3-5次", "4-5次", "strengthened"],
    ["3-5次", "4-8次", "changed"],
    ["50±5%", "50±3%", "strengthened"],
    // changes
    ["较上年增长5%", "较上年增长8%", "strengthened"],
    ["同比增长5%以上", "较上年增长5%以上", "unchanged"],
    ["较上年增长5%", "较上年有所增长", "weakened"],
    ["较上年增长5%", "较上年下降5%", "changed"],
    ["较2022年增长5%", "较2023年增长5%", "unchanged"],
    ["较2019年增长5%", "较2020年增长5%", "changed"],
    ["提升至95%", "不低于95%", "unchanged"],
    ["降至8%以下", "降至10%以下", "weakened"],
    // dates
    ["9月底前", "11月底前", "weakened"],
    ["2023年12月31日前完成", "2024年12月31日前完成", "unchanged"],
    ["2023年9月底前", "2024年11月底前", "weakened"],
    ["2025年底前", "2025年底前", "unchanged"],
    ["2025年底前", "2026年底前", "weakened"],
    ["2023年1月-6月", "2024年1月-9月", "weakened"],
    ["2023年3月-6月", "2024年6月底前", "weakened"],
    ["每月10日前", "每月15日前", "weakened"],
    // the rest
    ["前三名", "前五名", "weakened"],
    ["不低于1:3", "不低于1:2", "strengthened"],
    ["市级以上", "省级以上", "strengthened"],
    ["三级以上", "二级以上", "changed"],
    ["是", "是", "unchanged"],
    ["不超预算", "不超预算", "unchanged"],
    ["显著提升", "显著提升", "unchanged"],
    ["显著提升", "明显提升", "changed"],
    ["≥90%", "显著提升", "changed"],
    ["≥90%", "不适用", "weakened"],
    ["越多越好啊?!", "越多越好啊?!", "unchanged"],
    ["越多越好啊?!", "越少越好啊?!", "changed"],
    ["≥90%", "越多越好啊?!", "weakened"],
    // several conditions
    ["12月底前100%到位", "12月底前95%到位", "weakened"],
    ["12月底前100%到位", "11月底前100%到位", "strengthened"],
    ["12月底前100%到位", "11月底前95%到位", "changed"],
    ["12月底前100%到位", "100%", "weakened"],
  ])("%s → %s: %s", ([before, after, kind]) => {
    expect(kindOf({ target: before }, { target: after })).toBe(kind);
    const back = { one: 2024, other: 2023 };
    expect(kindOf({ target: after }, { target: before }, back)).toBe(OPPOSITE[kind] ?? kind);
  });

  test("less is better where the name says so", () => {
    const cost = (target: string) => ({ name: "项目总成本", target });
    expect(kindOf(cost("30万元"), cost("25万元"))).toBe("strengthened");
    expect(kindOf(cost("30万元"), cost("≤30万元"))).toBe("unchanged");
  });

  test("or where the form says so", () => {
    const lower = { name: "排队人数", direction: "lower_is_better" } as const;
    expect(kindOf({ ...lower, target: "30人" }, { ...lower, target: "40人" })).toBe("weakened");
  });

  test("the unit column counts", () => {
    expect(kindOf({ target: "≥95", unit: "%" }, { target: "≥95%" })).toBe("unchanged");
    expect(kindOf({ target: "≥95" }, { target: "≥95%" })).toBe("unchanged");
    expect(kindOf({ target: "≥50", unit: "篇" }, { target: "≥50", unit: "期" })).toBe("changed");
  });

  test("of two versions of one form, dates with a year are those of that year", () => {
    const sameYear = { one: 2023, other: 2023 };
    expect(kindOf({ target: "2023年9月底前" }, { target: "9月底前" }, sameYear)).toBe("unchanged");
    expect(kindOf({ target: "2023年9月底前" }, { target: "2024年9月底前" }, sameYear)).toBe("weakened");
  });

  test("says why two cannot be compared", () => {
    const indicator = (target: string) => makeIndicator({ name: "数量", target });
    const because = (before: string, after: string) =>
      compareTargets(indicator(before), indicator(after), { one: 2023, other: 2023 }).because?.en;
    expect(because("≥50篇", "≥50条")).toBe("the unit was “篇” and is “条”, which do not compare");
    expect(because("越多越好啊?!", "≥50条")).toBe("the target could not be read before");
    expect(because("≥50条", "越多越好啊?!")).toBe("the target cannot be read any more");
    expect(because("越多越好啊?!", "越少越好啊?!")).toBe("neither target can be read, only the wording was compared");
    expect(because("=8个", "=9个")).toBe(undefined);
  });
});

describe("always", () => {
  const phrase = fc
    .tuple(
      fc.constantFrom("≥", "≤", ">", "<", "=", "", "约"),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom("个", "%", "万元", "元"),
    )
    .map((parts) => parts.join(""));

  test("a target is what it was", () => {
    fc.assert(
      fc.property(phrase, (target) => {
        expect(kindOf({ target }, { target })).toBe("unchanged");
      }),
    );
  });

  test("the way back is the opposite", () => {
    fc.assert(
      fc.property(phrase, phrase, (before, after) => {
        const kind = kindOf({ target: before }, { target: after });
        expect(kindOf({ target: after }, { target: before })).toBe(OPPOSITE[kind] ?? kind);
      }),
    );
  });

  test("weakening goes on: weaker than weaker is weaker", () => {
    fc.assert(
      fc.property(phrase, phrase, phrase, (one, two, three) => {
        const isWeakened = (before: string, after: string) =>
          kindOf({ target: before }, { target: after }) === "weakened";
        if (isWeakened(one, two) && isWeakened(two, three)) expect(isWeakened(one, three)).toBe(true);
      }),
    );
  });
});
