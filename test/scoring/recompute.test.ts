import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, exact, printExact, printRounded } from "../../src/base/exact.ts";
import type { IndicatorScore, Scorecard } from "../../src/scoring/scorecard.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import { evaluate, rounded } from "../support/evaluate.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf, score, scoreOne } from "../support/score.ts";

/** Every kind of comparator, met and unmet, with numbers that do not come out even. */
const outputs: readonly (readonly [target: string, actual: string, baseline?: string])[] = [
  ["≥50篇", "45篇"],
  ["≥50篇", "65篇"],
  [">50篇", "50篇"],
  ["≤20天", "33天"],
  ["<24小时", "24小时"],
  ["=8个", "3个"],
  ["7支", "6支"],
  ["3-5次", "7次"],
  ["3-5次", "2次"],
  ["50±5%", "36%"],
  ["约700人", "511人"],
  ["300余人", "111人"],
  ["数百人", "77人"],
  ["≥2/3", "1/7"],
  ["=0起", "1起"],
  ["≥0元", "-3元"],
  ["≥-3%", "-5%"],
  ["±3%", "-7%"],
  ["≥99999999999999999999个", "7个"],
  ["≥0.0000007元", "0.0000003元"],
  ["同比增长5%以上", "同比增长3.7%"],
  ["年增加5%", "104万次", "101万次"],
  ["年增加5%", "90万次", "101万次"],
  ["较上年减少20人", "93人", "101人"],
  ["较上年有所下降", "93人", "101人"],
  ["由10%降至8%", "9.3%"],
  ["翻一番", "190个", "103个"],
  ["每季度3次", "7次"],
  ["每次不少于7小时", "每次3小时"],
  ["≤475元/亩", "511元/亩"],
  ["不低于1:3", "1:7"],
  ["前三名", "第7名"],
  ["3A级以上", "2A级"],
  ["是", "否"],
  ["深入人心", "部分达成"],
  ["深入人心", "未达成"],
  ["不超预算", "130万元"],
  ["不低于上年水平", "93人", "101人"],
  ["12月底前100%到位", "11月30日；83%"],
  ["90分以上或3A级以上", "77分；2A级"],
  ["2023年12月底前", "2024-02-01"],
  ["2023年12月底前", "2024-01-05"],
  ["2023年1月--2023年11月", "2023年12月"],
];

const own: Policy = {
  ...DEFAULT_POLICY,
  name: "own",
  execution: "7.5",
  classes: { 产出指标: "49.1", 效益指标: "30.4", 满意度指标: "13" },
  inverse: "linear",
  impliedOperator: "exact",
  approximate: "3.3",
  compound: "average",
  late: [{ days: 10, percent: "66.6" }],
};

const stepped: Policy = {
  ...DEFAULT_POLICY,
  name: "with steps",
  places: 3,
  steps: Object.fromEntries(
    outputs.map((_, index) => [
      nameOf(index),
      index % 2 === 0
        ? { kind: "deduct", fullFrom: "95", every: "0.7", points: "0.013" }
        : {
            kind: "deviation",
            bands: [
              { within: "5", points: "1.1" },
              { within: "40", points: "0.7" },
            ],
          },
    ]),
  ),
};

function nameOf(index: number): string {
  return `产出${index + 1}`;
}

const form = makeForm({
  budget: { total: "287" },
  indicators: outputs.map(([target], index) => ({ name: nameOf(index), target })),
  tasks: [
    {
      amount: "10",
      indicators: [
        { name: "次数", target: "≥7次" },
        { name: "知晓率", target: "≥93%", level1: "效益指标" },
      ],
    },
  ],
});
const rows = [
  ...outputs.map(([, actual, baseline = ""], index) => ({ indicator: nameOf(index), actual, baseline })),
  { indicator: "次数", actual: "5次" },
  { indicator: "知晓率", actual: "81%" },
  { indicator: "budget_executed", actual: "171" },
];

/** Holds the left side of a formula against what it is said to be. */
function holds(formula: string): void {
  const [, result = ""] = / = (\d+(?:\.\d+)?)$/.exec(formula) ?? [];
  expect(rounded(evaluate(formula), result.split(".")[1]?.length ?? 0), formula).toBe(result);
}

function sumOf(values: readonly Exact[]): string {
  return printExact(values.reduce((sum, one) => sum.add(one), exact(0)));
}

const everyPolicy = [
  ...policies,
  own,
  stepped,
  ...[0, 1, 4, 6].map((places): Policy => ({ ...DEFAULT_POLICY, name: `${places} decimals`, places })),
];

describe.for(everyPolicy.map((policy) => [policy.name, policy] as const))("under %s", ([, policy]) => {
  const { scorecard } = score(form, rows, policy);

  test("every indicator was judged", () => {
    const open = indicatorsOf(scorecard).filter(({ verdict }) => verdict !== "met" && verdict !== "unmet");
    expect(open.map(({ indicator, verdict }) => [indicator.target.text, verdict])).toEqual([]);
  });

  test.for(
    indicatorsOf(scorecard).map((one): [string, string, IndicatorScore] => [
      one.indicator.target.text,
      one.formula,
      one,
    ]),
  )("%s: %s", ([, formula, { score, weight }]) => {
    holds(formula);
    expect(formula.endsWith(`= ${printRounded(score, policy.places)}`)).toBe(true);
    expect(score.lte(weight)).toBe(true);
  });

  test("the columns add up to the printed sums and the total", () => columnsAddUp(scorecard));
});

function columnsAddUp({ blocks, execution, formula, total }: Scorecard): void {
  for (const { indicators, classes, formula, score } of blocks) {
    expect(sumOf(classes.map((one) => one.score))).toBe(sumOf(indicators.map((one) => one.score)));
    expect(sumOf(classes.map((one) => one.weight))).toBe(sumOf(indicators.map((one) => one.weight)));
    if (formula === "") expect(printExact(score)).toBe(sumOf(indicators.map((one) => one.score)));
    else holds(formula);
  }
  if (execution !== undefined) holds(execution.formula);
  if (formula !== "") holds(formula);
  expect(total.gte(0n) && total.lte(100n)).toBe(true);
}

test("whatever the numbers, a formula gives the points that are printed behind it", { timeout: 60_000 }, () => {
  const number = fc
    .integer({ min: -1_000_000, max: 1_000_000 })
    .map((thousandths) => printExact(exact(thousandths, 1000)));
  const phrases: readonly ((one: string, other: string) => string)[] = [
    (one) => `≥${one}个`,
    (one) => `≤${one}个`,
    (one) => `=${one}个`,
    (one) => `约${one.replace("-", "")}个`,
    (one, other) => `${one.replace("-", "")}-${other.replace("-", "")}个`,
    (one) => `±${one.replace("-", "")}个`,
    (one) => `较上年增长${one.replace("-", "")}个`,
    (one) => `较上年下降${one.replace("-", "")}个`,
    (one, other) => `由${other.replace("-", "")}个降至${one.replace("-", "")}个`,
    (one) => `每季度${one.replace("-", "")}个`,
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      number,
      number,
      number,
      number,
      fc.constantFrom(...everyPolicy),
      (phrase, one, other, actual, weight, policy) => {
        const target = phrase(one, other);
        const row = { actual: `${actual}个`, baseline: `${other}个` };
        const scored = scoreOne({ target, ...row, row, policy, indicator: { weight: weight.replace("-", "") } });
        if (scored.formula !== "") holds(scored.formula);
      },
    ),
    { numRuns: 400 },
  );
});

test("blocks, weights and exclusions of any kind add up", { timeout: 60_000 }, () => {
  const weight = fc.option(
    fc.integer({ min: 0, max: 40_000 }).map((thousandths) => printExact(exact(thousandths, 1000))),
    { nil: undefined },
  );
  const indicator = fc.record({
    level1: fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标"),
    target: fc.constantFrom("≥7个", "≤3个", "无", "深入人心"),
    weight,
  });
  const block = fc.array(indicator, { minLength: 1, maxLength: 6 });
  const named = (prefix: string, sketches: readonly { level1: string; target: string; weight: string | undefined }[]) =>
    sketches.map(({ weight, ...one }, index) => ({
      ...one,
      name: `${prefix}${index}`,
      ...(weight === undefined ? {} : { weight }),
    }));
  const actual = fc.constantFrom("5个", "9个", "", "不适用", "达成", "部分达成", "很好");
  fc.assert(
    fc.property(
      fc.option(block, { nil: [] }),
      fc.array(block, { maxLength: 3 }),
      fc.array(actual, { minLength: 30, maxLength: 30 }),
      fc.option(fc.integer({ min: 0, max: 1300 }), { nil: undefined }),
      fc.constantFrom(...everyPolicy),
      fc.record({
        missingActual: fc.constantFrom("zero" as const, "exclude" as const),
        notApplicable: fc.constantFrom("zero" as const, "exclude" as const),
        total: fc.constantFrom("department" as const, "all-blocks" as const),
      }),
      (department, tasks, actuals, executed, policy, choices) => {
        const sketch = makeForm({
          indicators: named("部门", department),
          tasks: tasks.map((one, index) => ({ indicators: named(`任务${index}第`, one) })),
        });
        const names = sketch.blocks.flatMap(({ indicators }) => indicators.map(({ name }) => name));
        const reported = names.map((name, index) => ({ indicator: name, actual: actuals[index] ?? "" }));
        const execution = executed === undefined ? [] : [{ indicator: "预算执行率", actual: `${executed / 10}%` }];
        const { scorecard } = score(sketch, [...reported, ...execution], { ...policy, ...choices });
        for (const { formula } of indicatorsOf(scorecard)) if (formula !== "") holds(formula);
        columnsAddUp(scorecard);
      },
    ),
    { numRuns: 150 },
  );
});
