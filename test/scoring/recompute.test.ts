import { describe, expect, test } from "vitest";
import { printRounded } from "../../src/exact.ts";
import { policies } from "../../src/scoring/policies/index.ts";
import type { IndicatorScore } from "../../src/scoring/scorecard.ts";
import { evaluate, toTwoPlaces } from "../support/evaluate.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf, score } from "../support/score.ts";

const outputs: readonly (readonly [target: string, actual: string])[] = [
  ["≥50篇", "45篇"],
  ["≤20天", "33天"],
  ["3-5次", "7次"],
  ["=8个", "3个"],
  ["≥2/3", "1/7"],
  ["同比增长5%以上", "同比增长3.7%"],
  ["由10%降至8%", "9.3%"],
  ["每季度3次", "7次"],
  ["不低于1:3", "1:7"],
  ["前三名", "第7名"],
  ["深入人心", "部分达成"],
  ["12月底前100%到位", "11月30日；83%"],
  ["≥-3%", "-5%"],
  ["±3%", "-7%"],
  ["2023年12月底前", "2024-02-01"],
];

const form = makeForm({
  budget: { total: "287" },
  indicators: outputs.map(([target], index) => ({ name: `产出${"甲乙丙丁戊己庚辛壬癸子丑寅卯辰"[index]}`, target })),
  tasks: [
    {
      indicators: [
        { name: "次数", target: "≥7次" },
        { name: "知晓率", target: "≥93%", level1: "效益指标" },
      ],
    },
  ],
});
const rows = [
  ...outputs.map(([, actual], index) => ({ indicator: form.blocks[0]?.indicators[index]?.name ?? "", actual })),
  { indicator: "次数", actual: "5次" },
  { indicator: "知晓率", actual: "81%" },
  { indicator: "budget_executed", actual: "171" },
];

describe.for(policies.map((policy) => [policy.name, policy] as const))("under %s", ([, policy]) => {
  const { scorecard } = score(form, rows, policy);

  test("every indicator was judged", () => {
    expect(indicatorsOf(scorecard).filter(({ verdict }) => verdict !== "met" && verdict !== "unmet")).toEqual([]);
  });

  test.for(indicatorsOf(scorecard).map((one): [string, IndicatorScore] => [one.formula, one]))(
    "%s is the score",
    ([formula, { score, weight }]) => {
      expect(toTwoPlaces(evaluate(formula))).toBe(printRounded(score, 2));
      expect(formula).toContain(`= ${printRounded(score, 2)}`);
      expect(formula).toContain(printRounded(weight, 2));
    },
  );

  test("the columns add up to the printed sums and the total", () => {
    for (const { indicators, classes, formula, score } of scorecard.blocks) {
      const column = toTwoPlaces(indicators.reduce((sum, one) => sum + Number(printRounded(one.score, 2)), 0));
      expect(toTwoPlaces(classes.reduce((sum, one) => sum + Number(printRounded(one.score, 2)), 0))).toBe(column);
      expect(formula.split(" ")[0]).toBe(column);
      expect(toTwoPlaces(evaluate(formula))).toBe(printRounded(score, 2));
    }
    const { execution, formula, total } = scorecard;
    expect(toTwoPlaces(evaluate(execution?.formula ?? ""))).toBe("5.96");
    expect(toTwoPlaces(evaluate(formula))).toBe(printRounded(total, 2));
  });
});
