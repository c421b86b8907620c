import fc from "fast-check";
import { expect, test } from "vitest";
import { formats } from "../../src/formatters/index.ts";
import { score } from "../../src/score.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import { style } from "../formatters/support/styles.ts";
import { add, decimal, evaluate, type Quotient, rounded } from "../support/evaluate.ts";

interface Row {
  readonly target: { readonly effectiveNotation: string };
  readonly actual: { readonly notation: string } | null;
  readonly verdict: string;
  readonly weight: string;
  readonly score: string;
  readonly formula: string;
}

interface Report {
  readonly total: string;
  readonly formula: string;
  readonly rating: string;
  readonly blocks: readonly {
    readonly counts: boolean;
    readonly score: string;
    readonly formula: string;
    readonly indicators: readonly Row[];
  }[];
  readonly budgetExecution: { readonly score: string; readonly formula: string } | null;
  readonly adjustments: readonly { readonly points: string; readonly formula: string }[];
}

const own: readonly Policy[] = [
  { ...DEFAULT_POLICY, name: "cut", rounding: "cut", places: 1 },
  {
    ...DEFAULT_POLICY,
    name: "scales",
    steps: {
      "产出1*": {
        on: "value",
        bands: [
          { from: "90", points: "10" },
          { from: "50", points: "7.5" },
        ],
      },
      产出2: { on: "value", above: "40", every: "7", minus: "0.3", part: "proportional" },
      产出3: { on: "value", each: "-0.11" },
      效益指标: { on: "achievement", below: "95", every: "10", minus: "1", part: "counted" },
    },
  },
  {
    ...DEFAULT_POLICY,
    name: "over",
    overAchievement: [
      { from: "130", when: "floor", reason: "required", deduct: "0" },
      { from: "150", when: "floor", reason: "required", deduct: "12.5" },
    ],
    executionRate: {
      denominator: "adjusted",
      cap: "100",
      bands: [
        { from: "90", points: "10" },
        { from: "70", points: "6" },
      ],
    },
  },
  {
    ...DEFAULT_POLICY,
    name: "shares",
    missingExecution: "zero",
    total: { department: "65", tasks: "35", by: "equal" },
    adjustments: [
      { name: "附加分", kind: "bonus", upTo: "5" },
      { name: "逾期", kind: "deduction", each: "1.5", upTo: "6" },
    ],
  },
];

const row = fc.record({
  op: fc.constantFrom("≥", "≤", ""),
  target: fc.integer({ min: 1, max: 120 }),
  actual: fc.integer({ min: 0, max: 200 }),
  weight: fc.integer({ min: 1, max: 40 }),
  level1: fc.constantFrom("产出指标", "效益指标"),
});
const someForm = fc.record({
  department: fc.array(row, { minLength: 1, maxLength: 6 }),
  task: fc.array(row, { maxLength: 4 }),
  rate: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: undefined }),
  bonus: fc.integer({ min: 0, max: 7 }),
  late: fc.integer({ min: 0, max: 6 }),
  policy: fc.constantFrom(...policies, ...own),
});

type Some = typeof someForm extends fc.Arbitrary<infer One> ? One : never;

function reportOn({ department, task, rate, bonus, late, policy }: Some): Report {
  const yaml = (rows: Some["department"], name: string) =>
    rows.map(({ op, target, weight, level1 }, index) => ({
      level1,
      name: `${name}${index + 1}`,
      target: `${op}${target}件`,
      weight,
    }));
  const form = {
    version: 1,
    year: 2023,
    department: { name: "某局" },
    indicators: yaml(department, "产出"),
    ...(task.length === 0 ? {} : { tasks: [{ name: "某项任务", indicators: yaml(task, "任务产出") }] }),
  };
  const values = (rows: Some["department"], name: string) =>
    rows.map(({ actual }, index) => `${name}${index + 1},${actual}件,见说明`);
  const lines = [
    "indicator,actual,reason",
    ...values(department, "产出"),
    ...values(task, "任务产出"),
    ...(rate === undefined ? [] : [`预算执行率,${rate / 10}%,见说明`]),
    ...(policy.adjustments.length === 0 ? [] : [`附加分,${bonus}分,`, `逾期,${late}次,`]),
  ];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const scored = score(
    { file: "form.yaml", bytes: bytes(JSON.stringify(form)) },
    { file: "a.csv", bytes: bytes(`${lines.join("\n")}\n`) },
    { policy },
  );
  return JSON.parse(String(formats.json.report(scored, style())));
}

/** What a formula comes to, with the decimals that stand behind it. */
function result(formula: string, rounding: Policy["rounding"]): string {
  const [, printed = ""] = / = (\d+(?:\.\d+)?)$/.exec(formula) ?? [];
  const places = printed.split(".")[1]?.length ?? 0;
  const value = evaluate(formula);
  return rounding === "cut" ? cut(value, places) : rounded(value, places);
}

function cut({ over, under }: Quotient, places: number): string {
  const scaled = String((over * 10n ** BigInt(places)) / under).padStart(places + 1, "0");
  return places === 0 ? scaled : `${scaled.slice(0, -places)}.${scaled.slice(-places)}`;
}

function sum(values: readonly string[]): number {
  const { over, under } = values.map(decimal).reduce(add, { over: 0n, under: 1n });
  return Number(over) / Number(under);
}

/** Met or not, from the notations alone. */
function isMet({ target, actual }: Row): boolean {
  const [, op = "", wanted = ""] = /^(>=|<=|=) (\d+)/.exec(target.effectiveNotation) ?? [];
  const given = Number(/^\d+/.exec(actual?.notation ?? "")?.[0]);
  return op === ">=" ? given >= Number(wanted) : op === "<=" ? given <= Number(wanted) : given === Number(wanted);
}

test("60 forms come out the same from their JSON alone, whatever the policy", () => {
  fc.assert(
    fc.property(someForm, (one) => {
      const report = reportOn(one);
      const { rounding } = one.policy;
      for (const { score: points, formula, indicators } of report.blocks) {
        for (const each of indicators) {
          if (each.formula === "") expect(each.verdict).toBe("undecided");
          else {
            expect(Number(result(each.formula, rounding))).toBe(Number(each.score));
            expect(each.verdict).toBe(isMet(each) ? "met" : "unmet");
          }
          expect(Number(each.score)).toBeLessThanOrEqual(Number(each.weight));
        }
        const plain = sum(indicators.map((each) => each.score));
        expect(Number(points)).toBeCloseTo(formula === "" ? plain : Number(result(formula, rounding)), 9);
      }
      const { budgetExecution: execution, adjustments, total, formula } = report;
      if (execution !== null) expect(Number(result(execution.formula, rounding))).toBe(Number(execution.score));
      for (const { points, formula } of adjustments)
        expect(Number(result(formula, rounding))).toBe(Math.abs(Number(points)));
      if (formula !== "") expect(Number(total)).toBe(Number(result(formula, rounding)));
      const rating = one.policy.ratings.find(({ from }) => Number(total) >= Number(from));
      expect(report.rating).toBe(rating?.rating);
    }),
    { numRuns: 60, seed: 20231121 },
  );
});
