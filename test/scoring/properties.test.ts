import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, exact, parseExact, printExact, ZERO } from "../../src/base/exact.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import { makeForm } from "../support/make-form.ts";
import { indicatorsOf, score, scoreOne } from "../support/score.ts";

/** Whole numbers as hundredths: "12.34" */
const decimal = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => printExact(exact(hundredths, 100)));
/** Also one with more decimals than are printed. */
const anyWeight = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => printExact(exact(thousandths, 1000)));
const policy = fc.constantFrom(...policies);
const operator = fc.constantFrom("≥", "≤", "=", ">", "<");

function pointsOf(target: string, actual: string, rest: Partial<Parameters<typeof scoreOne>[0]> = {}): Exact {
  return scoreOne({ target, actual, ...rest }).score;
}

test("a score is never below 0 nor above the weight", () => {
  fc.assert(
    fc.property(operator, decimal, decimal, anyWeight, policy, (op, target, actual, weight, policy) => {
      const points = pointsOf(`${op}${target}个`, `${actual}个`, { indicator: { weight }, policy });
      expect(points.gte(ZERO) && points.lte(parseExact(weight) ?? ZERO)).toBe(true);
    }),
  );
});

describe("an actual nearer to the target never scores less", () => {
  test.for(["≥", ">", "≤", "<"])("%s", (op) => {
    fc.assert(
      fc.property(decimal, decimal, decimal, policy, (target, one, other, policy) => {
        const [low, high] = [one, other].toSorted((a, b) => Number(a) - Number(b));
        const [worse, better] = op === "≥" || op === ">" ? [low, high] : [high, low];
        const points = (actual = "") => pointsOf(`${op}${target}个`, `${actual}个`, { policy });
        expect(points(worse).lte(points(better))).toBe(true);
      }),
    );
  });

  test("between two ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 60, max: 90 }),
        fc.nat(49),
        (lower, upper, below) => {
          const points = (actual: number) => pointsOf(`${lower}-${upper}次`, `${actual}次`);
          const under = Math.min(below, lower - 1);
          expect(points(under).lte(points(under + 1))).toBe(true);
          expect(points(upper + below + 1).lte(points(upper + below))).toBe(true);
        },
      ),
    );
  });
});

test("the order of rows and tasks changes nothing", () => {
  const tasks = ["甲", "乙", "丙", "丁"].map((name, index) => ({
    name: `${name}项工作`,
    indicators: [
      { name: `${name}场次`, target: `≥${index + 7}场` },
      { name: "群众满意度", target: "≥90%", level1: "满意度指标" },
    ],
  }));
  const rows = [
    ...["甲", "乙", "丙", "丁"].map((name) => ({ indicator: `${name}场次`, actual: "6场" })),
    { indicator: "群众满意度", actual: "77%" },
    { indicator: "预算执行率", actual: "88.8%" },
  ];
  const result = (tasksInOrder: typeof tasks, rowsInOrder: typeof rows) => {
    const { scorecard } = score(makeForm({ indicators: [], tasks: tasksInOrder }), rowsInOrder);
    const scores = scorecard.blocks.map(({ block, score, indicators }) => [
      block.name,
      printExact(score),
      ...indicators.map((one) => printExact(one.score)),
    ]);
    return [printExact(scorecard.total), ...scores.toSorted()];
  };
  const whole = { minLength: 4, maxLength: 4 };
  fc.assert(
    fc.property(
      fc.shuffledSubarray(tasks, whole),
      fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      (someTasks, someRows) => {
        expect(result(someTasks, someRows)).toEqual(result(tasks, rows));
      },
    ),
  );
});

test("default weights add up exactly, however many indicators there are", () => {
  const level1 = fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标");
  fc.assert(
    fc.property(fc.array(level1, { minLength: 1, maxLength: 60 }), policy, (classes, policy) => {
      const indicators = classes.map((level1, index) => ({ name: `指标${index}`, target: "≥1个", level1 }));
      const { scorecard } = score(makeForm({ indicators }), [], policy);
      const sum = indicatorsOf(scorecard).reduce((total, { weight }) => total.add(weight), ZERO);
      expect(printExact(sum)).toBe("90");
    }),
  );
});

describe("units change nothing", () => {
  test.for<[from: string, to: string, factor: string]>([
    ["公顷", "亩", "15"],
    ["公里", "米", "1000"],
    ["万元", "元", "10000"],
    ["%", "‰", "10"],
    ["吨", "千克", "1000"],
  ])("%s and %s", ([from, to, factor]) => {
    const inOther = (value: string) => printExact(exact(value).mul(exact(factor))) + to;
    fc.assert(
      fc.property(fc.constantFrom("≥", "≤", "="), decimal, decimal, policy, (op, target, actual, policy) => {
        const points = (a: string, b: string) => printExact(pointsOf(op + a, b, { policy }));
        const expected = points(target + from, actual + from);
        expect(points(inOther(target), inOther(actual))).toBe(expected);
        expect(points(target + from, inOther(actual))).toBe(expected);
        expect(points(inOther(target), actual + from)).toBe(expected);
      }),
    );
  });
});

/** Also with choices that the named policies do not make. */
const everyPolicy = fc.constantFrom(
  ...policies,
  ...policies.map((one) => ({ ...one, compound: "average" as const, approximate: "3" })),
  {
    ...DEFAULT_POLICY,
    late: [
      { days: 10, percent: "80" },
      { days: 30, percent: "50" },
    ],
    places: 1,
  },
  {
    ...DEFAULT_POLICY,
    steps: { 活动场次: { kind: "deduct" as const, fullFrom: "95", every: "3", points: "0.7" } },
  },
);

describe("whatever the kind of target, more of what is asked for never scores less", { timeout: 60_000 }, () => {
  const whole = (max: number) => fc.integer({ min: 0, max });
  const day = (days: number) => new Date(Date.UTC(2023, 9, 1) + days * 86_400_000).toISOString().slice(0, 10);

  test.for<
    [what: string, target: string, better: (one: number) => string, rest?: Partial<Parameters<typeof scoreOne>[0]>]
  >([
    ["about", "约50个", (one) => `${one}个`],
    ["vague", "数十个", (one) => `${one}个`],
    ["rate", "每季度12次", (one) => `全年${one}次`],
    ["growth, as reported", "较上年增长50%以上", (one) => `增长${one}%`],
    ["growth, from levels", "较上年增长50%以上", (one) => `${one}个`, { row: { baseline: "37个" } }],
    ["decline, from levels", "较上年减少30个", (one) => `${200 - one}个`, { row: { baseline: "150个" } }],
    ["up to a level", "由10%提高到60%", (one) => `${one}%`],
    ["down to a level", "由90%降至40%", (one) => `${100 - one}%`],
    ["twice as much", "翻一番", (one) => `${one}个`, { row: { baseline: "37个" } }],
    ["rank", "前10名", (one) => `第${101 - one}名`],
    ["ratio", "不低于1:30", (one) => `${one}:997`],
    ["deadline", "2023年12月底前", (one) => day(150 - one)],
    ["the budget", "不超预算", (one) => `${200 - one}万元`],
    ["last year’s level", "不低于上年水平", (one) => `${one}个`, { row: { baseline: "37个" } }],
    ["two conditions", "12月底前完成50%以上", (one) => `${day(150 - one)}；${one}%`],
    ["one of two conditions", "90分以上或前10名", (one) => `${one}分；第${101 - one}名`],
    ["a share judged by a person", "深入人心", () => "群众反映很好", {}],
  ])("%s", ([, target, better, rest = {}]) => {
    fc.assert(
      fc.property(whole(100), whole(100), everyPolicy, (one, other, policy) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const points = (value: number) => {
          const row = target === "深入人心" ? { rate: `${value}%` } : {};
          const scored = scoreOne({ target, actual: better(value), policy, ...rest, row: { ...rest.row, ...row } });
          expect(["met", "unmet"]).toContain(scored.verdict);
          return scored.score;
        };
        expect(points(low).lte(points(high))).toBe(true);
      }),
    );
  });
});

test("where only one value is right, an actual nearer to it never scores less, on either side", () => {
  const exactly = fc.constantFrom(...policies.map((one) => ({ ...one, impliedOperator: "exact" as const })));
  const phrase = fc.constantFrom("=50个", "50个", "约50个", "50±5个", "40-60个");
  fc.assert(
    fc.property(phrase, fc.nat(50), fc.nat(50), exactly, (target, one, other, policy) => {
      const [near, far] = one < other ? [one, other] : [other, one];
      const points = (actual: number) => pointsOf(target, `${actual}个`, { policy });
      expect(points(50 - far).lte(points(50 - near))).toBe(true);
      expect(points(50 + far).lte(points(50 + near))).toBe(true);
    }),
  );
});

test("reporting what was missing never lowers the total", { timeout: 60_000 }, () => {
  const level1 = fc.constantFrom("产出指标", "效益指标", "满意度指标", "成本指标");
  const actual = fc.constantFrom("", "1个", "7个", "11个", "不适用", "很好");
  const row = fc.record({ level1, actual, weight: fc.constantFrom("3", "10.5", "40") });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.nat(7),
      actual,
      fc.boolean(),
      everyPolicy,
      (rows, at, instead, hasWeights, policy) => {
        const names = rows.map((_, index) => `指标${index}`);
        const form = makeForm({
          indicators: rows.map(({ level1, weight }, index) => ({
            name: names[index] ?? "",
            target: "≥10个",
            level1,
            ...(hasWeights ? { weight } : {}),
          })),
        });
        const total = (changed: string) => {
          const reported = rows.map(({ actual }, index) => ({
            indicator: names[index] ?? "",
            actual: index === at % rows.length ? changed : actual,
          }));
          return score(form, reported, policy).scorecard.total;
        };
        // Where everything is not applicable, nothing is left to be scored.
        if (rows.every((one, index) => (index === at % rows.length ? instead : one.actual) === "不适用")) return;
        const tolerance = exact(rows.length, 10n ** BigInt(policy.places));
        expect(total("").lte(total(instead).add(tolerance))).toBe(true);
      },
    ),
  );
});

describe("periods change nothing", () => {
  const PERIODS = [
    ["每月", 12],
    ["每季度", 4],
    ["每半年", 2],
    ["每年", 1],
  ] as const;
  const period = fc.constantFrom(...PERIODS);

  test("3 a month are 9 a quarter and 36 a year", () => {
    fc.assert(
      fc.property(period, period, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), (of, as, a, b) => {
        const [[word, times], [otherWord, otherTimes]] = [of, as];
        const points = (target: string, actual: string) => printExact(pointsOf(target, actual));
        const expected = points(`≥${a * 12}次`, `${b * 12}次`);
        expect(points(`${word}不少于${printExact(exact(a * 12, times))}次`, `全年${b * 12}次`)).toBe(expected);
        expect(
          points(
            `${word}不少于${printExact(exact(a * 12, times))}次`,
            `${otherWord}${printExact(exact(b * 12, otherTimes))}次`,
          ),
        ).toBe(expected);
      }),
    );
  });
});

test("a rating begins where the policy says, to the last decimal that is printed", () => {
  const total = fc.integer({ min: 0, max: 10_000 });
  fc.assert(
    fc.property(total, policy, (hundredths, policy) => {
      const form = makeForm({ indicators: [{ name: "场次", target: "≥10000场", weight: "100" }] });
      const { scorecard } = score(form, [{ indicator: "场次", actual: `${hundredths}场` }], policy);
      const [best, good, fair] = [9000, 8000, 6000].map((from) => hundredths >= from);
      expect(scorecard.rating).toBe(best ? "优" : good ? "良" : fair ? "中" : "差");
    }),
  );
});
