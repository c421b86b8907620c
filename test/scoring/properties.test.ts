import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Exact, exact, parseExact, printExact, ZERO } from "../../src/exact.ts";
import { policies } from "../../src/scoring/policies/index.ts";
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
