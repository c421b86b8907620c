import { expect, test } from "vitest";
import { exact, printRounded, ZERO } from "../../src/base/exact.ts";
import { formats } from "../../src/formatters/index.ts";
import { DEFAULT_GATE } from "../../src/report/gate.ts";
import { makeRankingReport } from "../../src/report/ranking-report.ts";
import { score } from "../../src/score.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import { style } from "../formatters/support/styles.ts";

/** 产出 50 in two halves, 效益 30, 满意度 10, and 10 for the execution of the budget. */
const FORM = `version: 1
year: 2023
department: { name: 甲局 }
budget: { total: 100 }
indicators:
  - { level1: 产出指标, name: 培训场次, target: 不少于4场 }
  - { level1: 产出指标, name: 巡查次数, target: 不少于10次 }
  - { level1: 效益指标, name: 政策覆盖率, target: 不低于90% }
  - { level1: 满意度指标, name: 群众满意度, target: 不低于90% }
`;

const FORMS: readonly (readonly [path: string, form: string, actuals: readonly string[]])[] = [
  // 3 ÷ 4 × 25 + 25 = 43.75, 30, 81 ÷ 90 × 10 = 9 and 95 % × 10 = 9.5: together 92.25
  ["jia-2023.yaml", FORM, ["3场", "10次", "95%", "81%", "95%"]],
  // 25 + 5 ÷ 10 × 25 = 37.5, 45 ÷ 90 × 30 = 15, 10 and 80 % × 10 = 8: together 70.5
  ["jia-2024.yaml", FORM.replace("2023", "2024"), ["4场", "5次", "45%", "90%", "80%"]],
  // 50, 30 and 45 ÷ 90 × 10 = 5: 85 of the 90 points beside the execution, of which nothing is known, make 94.44 of 100
  ["yi-2023.yaml", FORM.replace("甲", "乙"), ["4场", "10次", "90%", "45%"]],
];

const NAMES = ["培训场次", "巡查次数", "政策覆盖率", "群众满意度", "预算执行率"];

function report() {
  const input = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });
  const reports = FORMS.map(([path, form, actuals]) => {
    const rows = actuals.map((actual, index) => `${NAMES[index]},${actual},见说明\n`);
    return { path, report: score(input(path, form), input("a.csv", `indicator,actual,reason\n${rows.join("")}`)) };
  });
  return makeRankingReport(reports, DEFAULT_POLICY, DEFAULT_GATE);
}

test("three forms of two departments have the totals that a reader computes by hand", () => {
  const { forms, departments, classes, verdict } = JSON.parse(formats.json.ranking(report(), style()));
  expect(forms.map((form: Record<string, unknown>) => [form.rank, form.path, form.total, form.rating])).toEqual([
    [1, "jia-2023.yaml", "92.25", "优"],
    [2, "jia-2024.yaml", "70.50", "中"],
    [null, "yi-2023.yaml", "94.44", "优"],
  ]);
  expect(departments).toEqual([
    // (92.25 + 70.50) ÷ 2 = 81.375
    {
      department: "甲局",
      forms: 2,
      mean: "81.38",
      rating: "良",
      money: spent("175.00", "200.00", 2),
      classes: classesOf("81.25", "45.00", "19.00", 2),
    },
    {
      department: "乙局",
      forms: 1,
      mean: "94.44",
      rating: "优",
      money: null,
      classes: classesOf("50.00", "30.00", "5.00", 1),
    },
  ]);
  expect(classes).toEqual(classesOf("131.25", "75.00", "24.00", 3));
  expect(verdict).toBe("pass");
});

function spent(executed: string, budget: string, forms: number) {
  return { budget, executed, forms };
}

function classesOf(output: string, benefit: string, satisfaction: string, forms: number) {
  return [
    { level1: "产出指标", weight: `${50 * forms}.00`, score: output },
    { level1: "效益指标", weight: `${30 * forms}.00`, score: benefit },
    { level1: "满意度指标", weight: `${10 * forms}.00`, score: satisfaction },
  ];
}

test("the lines of JSONL add up to the classes", () => {
  const records = formats.jsonl
    .ranking(report(), style())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const indicators = records.filter(({ kind }) => kind === "indicator");
  const { classes } = records.at(-1);
  for (const { level1, score } of classes) {
    const sum = indicators
      .filter((one) => one.level1 === level1)
      .reduce((total, one) => total.add(exact(one.score)), ZERO);
    expect([level1, printRounded(sum, 2)]).toEqual([level1, score]);
  }
});
