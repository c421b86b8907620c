import { describe, expect, test } from "vitest";
import { printRounded } from "../../src/base/exact.ts";
import type { Scorecard } from "../../src/scoring/scorecard.ts";
import { DEFAULT_POLICY, policies } from "../../src/settings/named-policies.ts";
import type { Policy } from "../../src/settings/policy.ts";
import type { RowSketch } from "../support/make-actuals.ts";
import { type FormSketch, makeForm } from "../support/make-form.ts";
import { score, withoutExecution } from "../support/score.ts";

const output = { name: "场次", target: "≥10场" };
const benefit = { name: "覆盖率", target: "≥80%", level1: "效益指标" };
const satisfaction = { name: "群众满意度", target: "≥90%", level1: "满意度指标" };
const cost = { name: "总成本", target: "≤20万元", level1: "成本指标" };

/** class weights of the first block: "产出指标 50.00" */
function classWeights(sketch: FormSketch, policy: Policy = DEFAULT_POLICY) {
  const [block] = score(makeForm(sketch), [], policy).scorecard.blocks;
  return block?.classes.map(({ level1, weight }) => `${level1} ${printRounded(weight, 2)}`);
}

function policyNamed(name: string): Policy {
  return policies.find((policy) => policy.name === name) ?? DEFAULT_POLICY;
}

describe("default weights", () => {
  test.for<[what: string, policy: string, indicators: FormSketch["indicators"], weights: string[]]>([
    [
      "all classes",
      "mof-2020-10",
      [output, benefit, satisfaction],
      ["产出指标 50.00", "效益指标 30.00", "满意度指标 10.00"],
    ],
    ["no satisfaction", "mof-2020-10", [output, benefit], ["产出指标 56.25", "效益指标 33.75"]],
    ["cost counts as output", "mof-2020-10", [output, cost, benefit], ["产出指标 56.25", "效益指标 33.75"]],
    [
      "with cost",
      "mof-2021-101",
      [output, cost, benefit, satisfaction],
      ["产出指标 40.00", "效益指标 20.00", "满意度指标 10.00", "成本指标 20.00"],
    ],
    [
      "satisfaction goes to benefit",
      "mof-2021-101",
      [output, cost, benefit],
      ["产出指标 40.00", "效益指标 30.00", "成本指标 20.00"],
    ],
    [
      "no cost",
      "mof-2021-101",
      [output, benefit, satisfaction],
      ["产出指标 50.00", "效益指标 30.00", "满意度指标 10.00"],
    ],
    ["only output", "mof-2020-10", [output], ["产出指标 90.00"]],
    ["nothing to inherit", "mof-2021-101", [output, benefit], ["产出指标 50.00", "效益指标 40.00"]],
    [
      "quality as level 1 is output, satisfaction under benefit is satisfaction",
      "mof-2020-10",
      [{ ...output, level1: "质量指标" }, benefit, { ...satisfaction, level1: "效益指标", level2: "服务满意度指标" }],
      ["产出指标 50.00", "效益指标 30.00", "满意度指标 10.00"],
    ],
  ])("%s under %s", ([, policy, indicators = [], weights]) => {
    expect(classWeights({ indicators }, policyNamed(policy))).toEqual(weights);
  });
});

test("a class that a policy gives points keeps them, whatever it counts as in the policy that it extends", () => {
  const classes = { 产出指标: "40", 成本指标: "10", 效益指标: "30", 满意度指标: "10" };
  expect(classWeights({ indicators: [output, cost, benefit, satisfaction] }, { ...DEFAULT_POLICY, classes })).toEqual([
    "产出指标 40.00",
    "效益指标 30.00",
    "满意度指标 10.00",
    "成本指标 10.00",
  ]);
});

describe("the total", () => {
  const given = [
    { ...output, weight: "50" },
    { ...benefit, weight: "30" },
    { ...satisfaction, weight: "10" },
  ];
  const rows = [
    { indicator: "场次", actual: "9场" },
    { indicator: "覆盖率", actual: "80%" },
    { indicator: "群众满意度", actual: "90%" },
  ];
  const execution = { indicator: "预算执行率", actual: "96.2%" };

  test.for<[what: string, sketch: FormSketch, rows: RowSketch[], total: string]>([
    ["execution and weights of 90", { indicators: given }, [...rows, execution], "85.00 + 9.62 = 94.62"],
    ["without execution the points are rescaled to 100", { indicators: given }, rows, "85.00 ÷ 90.00 × 100.00 = 94.44"],
    [
      "weights of 100 leave no room beside the execution",
      { indicators: [{ ...output, weight: "100" }] },
      [...rows.slice(0, 1), execution],
      "90.00 ÷ 100.00 × 90.00 + 9.62 = 90.62",
    ],
    [
      "weights of 100 without execution are the plain sum",
      { indicators: [{ ...output, weight: "100" }] },
      rows.slice(0, 1),
      "",
    ],
    [
      "without a department block the tasks share it equally",
      {
        indicators: [],
        tasks: [{ indicators: given }, { indicators: [{ name: "次数", target: "≥10次", weight: "100" }] }],
      },
      [...rows, { indicator: "次数", actual: "5" }, execution],
      "(94.44 + 50.00) ÷ 2 × 90.00 ÷ 100 + 9.62 = 74.62",
    ],
    [
      "tasks do not count beside a department block",
      { indicators: given, tasks: [{ indicators: [{ name: "次数", target: "≥10次" }] }] },
      [...rows, { indicator: "次数", actual: "5" }, execution],
      "85.00 + 9.62 = 94.62",
    ],
  ])("%s", ([, sketch, rows, formula]) => {
    expect(score(makeForm(sketch), rows).scorecard.formula).toBe(formula);
  });

  test("every block has an equal share where the policy says so", () => {
    const form = makeForm({ indicators: given, tasks: [{ indicators: [{ name: "次数", target: "≥10次" }] }] });
    const policy: Policy = { ...DEFAULT_POLICY, total: "all-blocks" };
    const { scorecard } = score(form, [...rows, { indicator: "次数", actual: "5" }, execution], policy);
    expect(scorecard.formula).toBe("(94.44 + 50.00) ÷ 2 × 90.00 ÷ 100 + 9.62 = 74.62");
  });

  test("an excluded indicator leaves its points to the others", () => {
    const policy: Policy = { ...DEFAULT_POLICY, missingActual: "exclude" };
    const { scorecard, diagnostics } = score(makeForm({ indicators: given }), rows.slice(0, 1), policy);
    expect(scorecard.formula).toBe("45.00 ÷ 50.00 × 100.00 = 90.00");
    expect(diagnostics.filter(({ code }) => code === "actuals/missing").map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
    ]);
  });

  test("nothing that counts is an error, not a pass", () => {
    const { scorecard, diagnostics } = score(makeForm({ indicators: [{ name: "无", target: "无" }] }), []);
    expect([printRounded(scorecard.total, 2), scorecard.rating]).toEqual(["0.00", "差"]);
    expect(withoutExecution(diagnostics).map(({ code }) => code)).toEqual(["score/nothing-to-score"]);
  });
});

describe("the execution of the budget", () => {
  const form = makeForm({ budget: { total: "287" } });
  const codesOf = (rows: readonly RowSketch[], budget: FormSketch["budget"] = { total: "287" }) =>
    score(makeForm({ budget }), rows)
      .diagnostics.filter(({ place }) => place.file === "actuals.csv")
      .map(({ code }) => code);
  const formulaOf = (rows: readonly RowSketch[]) => score(form, rows).scorecard.execution?.formula;

  test.for<[what: string, rows: RowSketch[], formula: string | undefined]>([
    ["a rate", [{ indicator: "预算执行率", actual: "96.2%" }], "96.2 % × 10.00 = 9.62"],
    ["a rate without a sign", [{ indicator: "预算执行率", actual: "96.2" }], "96.2 % × 10.00 = 9.62"],
    ["almost all", [{ indicator: "预算执行率", actual: "99.94%" }], "99.94 % × 10.00 = 9.99"],
    ["more than all", [{ indicator: "预算执行率", actual: "104%" }], "min(104 %, 100 %) × 10.00 = 10.00"],
    ["an amount", [{ indicator: "全年执行数", actual: "171元" }], "171 ÷ 287 × 10.00 = 5.96"],
    [
      "an amount of an adjusted budget",
      [
        { indicator: "budget_executed", actual: "1.8万元" },
        { indicator: "调整后预算数", actual: "2万元" },
      ],
      "18000 ÷ 20000 × 10.00 = 9.00",
    ],
    ["an empty row of a template", [{ indicator: "预算执行率", actual: "" }], undefined],
  ])("%s", ([, rows, formula]) => {
    expect(formulaOf(rows)).toBe(formula);
  });

  test.for<[what: string, rows: RowSketch[], codes: string[]]>([
    ["0.96 may be 96 % or 0.96 %", [{ indicator: "预算执行率", actual: "0.96" }], ["actuals/unreadable"]],
    ["words", [{ indicator: "预算执行率", actual: "较高" }], ["actuals/unreadable"]],
    ["about 96 %", [{ indicator: "预算执行率", actual: "约96%" }], ["actuals/unreadable"]],
    ["at least 96 %", [{ indicator: "预算执行率", actual: "≥96%" }], ["actuals/unreadable"]],
    ["an amount that may be in 元 or 万元", [{ indicator: "预算执行数", actual: "2" }], ["actuals/unreadable"]],
    [
      "an adjusted budget of 0",
      [
        { indicator: "预算执行数", actual: "171元" },
        { indicator: "调整后预算数", actual: "0元" },
      ],
      ["actuals/execution-not-computable"],
    ],
    [
      "below 90 % without a reason",
      [{ indicator: "预算执行率", actual: "89%" }],
      ["score/under-executed-without-reason"],
    ],
    ["below 90 % with a reason", [{ indicator: "预算执行率", actual: "89%", reason: "招标延期" }], []],
    [
      "an amount that contradicts the rate",
      [
        { indicator: "预算执行数", actual: "280" },
        { indicator: "预算执行率", actual: "99%" },
      ],
      ["actuals/execution-conflict"],
    ],
    ["a score within 0.5", [{ indicator: "预算执行率", actual: "96%", score: "9.2" }], ["score/below-rule"]],
    ["a score beyond 0.5", [{ indicator: "预算执行率", actual: "96%", score: "9" }], ["score/rounding"]],
    ["a score above the weight", [{ indicator: "预算执行率", actual: "96%", score: "11" }], ["score/above-weight"]],
    [
      "two rows",
      [
        { indicator: "预算执行率", actual: "96%" },
        { indicator: "预算执行率", actual: "97%" },
      ],
      ["actuals/duplicate-row"],
    ],
  ])("%s", ([, rows, codes]) => {
    expect(codesOf(rows)).toEqual(codes);
  });

  test("nothing can be divided by a budget of 0", () => {
    expect(codesOf([{ indicator: "预算执行数", actual: "10" }], { total: "0" })).toEqual([
      "actuals/execution-not-computable",
    ]);
  });

  test("an indicator of that name is scored as an indicator", () => {
    const own = makeForm({ indicators: [{ name: "预算执行率", target: "≥95%", weight: "100" }] });
    const { scorecard } = score(own, [{ indicator: "预算执行率", actual: "96%" }]);
    expect([printRounded(scorecard.total, 2), scorecard.execution]).toEqual(["100.00", undefined]);
  });
});

test("a scale that no indicator has is a finding, with the name that may be meant", () => {
  const deduct = { kind: "deduct" as const, fullFrom: "90", every: "5", points: "1" };
  const policy = { ...DEFAULT_POLICY, steps: { 场次: deduct, 培训场次数: deduct, 无关指标: deduct, "*无关*": deduct } };
  const { diagnostics } = score(makeForm({ indicators: [output, { ...output, name: "培训场次" }] }), [], policy);
  const unmatched = diagnostics.filter(({ code }) => code === "score/scale-unmatched");
  expect(unmatched.map(({ severity, message }) => `${severity} ${message.en}`)).toEqual([
    "warning the policy has a scale for “培训场次数”, which the form does not have; is it “培训场次”?",
    "info the policy has a scale for “无关指标”, which the form does not have",
  ]);
});

describe("notes say", () => {
  const notes = (sketch: FormSketch, rows: readonly RowSketch[] = []) =>
    textsOf(score(makeForm(sketch), rows).scorecard);
  const textsOf = (scorecard: Scorecard) => scorecard.notes.map(({ en }) => en);

  test("that default weights were used", () => {
    expect(notes({ indicators: [output] })).toContain(
      "default weights: the form gives none, so those of policy mof-2020-10 were shared equally within each class (产出指标 50, 效益指标 30, 满意度指标 10)",
    );
  });

  test("where the weights do not add up", () => {
    expect(notes({ indicators: [{ ...output, weight: "85" }] })).toContain(
      "the weights of the department block add up to 85.00, expected 90.00 beside the budget execution or 100; its points were scaled",
    );
  });

  test("where weights are left out with their indicators, and that is no mistake in the weights", () => {
    const weighted = [
      { ...output, weight: "60" },
      { ...benefit, weight: "30" },
    ];
    const told = notes({ indicators: weighted }, [{ indicator: "覆盖率", actual: "不适用", reason: "停办" }]);
    expect(told).toContain(
      "indicators of the department block that weigh 30.00 are left out; the points of the others were scaled",
    );
    expect(told.join()).not.toContain("add up");
  });

  test("that some weights are missing, not all", () => {
    expect(notes({ indicators: [{ ...output, weight: "50" }, benefit] }).join()).toContain("gives not all weights");
  });

  test("which scales never give all points", () => {
    const deviation = { kind: "deviation" as const, bands: [{ within: "10", points: "5" }] };
    const policy = { ...DEFAULT_POLICY, steps: { 场次: deviation } };
    const told = (weight: string) =>
      textsOf(score(makeForm({ indicators: [{ ...output, weight }] }), [], policy).scorecard).join();
    const sentence = "the scales of these indicators never give all of their weight: 场次";
    expect([told("5").includes(sentence), told("5.01").includes(sentence)]).toEqual([false, true]);
  });

  test("always what the total is not, last", () => {
    expect(notes({}).at(-1)).toBe(
      "the total scores the targets of this form; it is not the official evaluation of the department",
    );
  });
});

test("what is not applicable needs no weight", () => {
  const form = makeForm({
    indicators: [
      { ...output, weight: "90" },
      { ...benefit, target: "不涉及" },
    ],
  });
  const { scorecard, diagnostics } = score(form, [{ indicator: "场次", actual: "9场", reason: "停电" }]);
  expect([scorecard.formula, withoutExecution(diagnostics)]).toEqual(["81.00 ÷ 90.00 × 100.00 = 90.00", []]);
});

test("a block with only some weights is scored by default weights, and that is a finding", () => {
  const form = makeForm({ indicators: [{ ...output, weight: "50" }, benefit] });
  const { diagnostics } = score(form, [
    { indicator: "场次", actual: "10场" },
    { indicator: "覆盖率", actual: "80%" },
  ]);
  expect(withoutExecution(diagnostics).map(({ code, place }) => [code, place.pointer])).toEqual([
    ["score/weights-incomplete", "/indicators/1"],
  ]);
});
