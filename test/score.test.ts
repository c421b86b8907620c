import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { renderReport as json } from "../src/formatters/json/report.ts";
import { score } from "../src/score.ts";
import { style } from "./formatters/support/styles.ts";
import { evaluate, rounded } from "./support/evaluate.ts";

const FOLDER = new URL("../examples/liwan-2023/", import.meta.url);

function input(file: string) {
  return { file, bytes: readFileSync(new URL(file, FOLDER)) };
}

interface Row {
  readonly name: string;
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
    readonly classes: readonly { readonly level1: string; readonly weight: string; readonly score: string }[];
    readonly indicators: readonly Row[];
  }[];
  readonly budgetExecution: { readonly rate: string; readonly score: string; readonly formula: string };
}

/** Hundredths of points: whole numbers, which a person adds up without a slip. */
function cents(points: string): number {
  return Math.round(Number(points) * 100);
}

function sum(points: readonly string[]): number {
  return points.reduce((total, one) => total + cents(one), 0);
}

/** What of its points each indicator gets, worked out from the printed form and actuals; all others are met. */
const SHARES: Readonly<Record<string, number>> = {
  宣讲报告会场数: 3 / 4,
  巡查次数: 46 / 50,
  市民对文明城市建设满意度: 0.75,
  反映群众的知晓程度: 0.95,
};

/** Hundredths per class; where a block has no 效益 or no 满意度 the 90 points are shared as 50 : 30 or 50 : 10. */
const CLASS_POINTS: readonly (readonly number[])[] = [
  [5000, 3000, 1000],
  [5625, 3375],
  [7500, 1500],
  [5625, 3375],
  [5625, 3375],
];

describe("the Liwan example, recomputed from its report", () => {
  const report: Report = JSON.parse(json(score(input("form.yaml"), input("actuals.csv")), style()));
  const { blocks, budgetExecution, total, formula, rating } = report;

  test("has 22 indicators in 5 blocks", () => {
    expect(blocks.map(({ indicators }) => indicators.length)).toEqual([7, 4, 6, 2, 3]);
  });

  test("every class has its points, in shares that differ by a hundredth at most", () => {
    expect(blocks.map(({ classes }) => classes.map(({ weight }) => cents(weight)))).toEqual(CLASS_POINTS);
    for (const { indicators, classes } of blocks) {
      expect(sum(indicators.map(({ weight }) => weight))).toBe(sum(classes.map(({ weight }) => weight)));
      expect(sum(indicators.map((one) => one.score))).toBe(sum(classes.map((one) => one.score)));
    }
  });

  test.for(blocks.flatMap(({ indicators }) => indicators))("$name: $formula", ({ name, weight, score, formula }) => {
    const share = SHARES[name] ?? 1;
    expect(cents(score)).toBe(Math.floor(cents(weight) * share + 0.5 + 1e-9));
    expect(rounded(evaluate(formula), 2)).toBe(score);
  });

  test("every block is of 100; the department with the execution of the budget is the total", () => {
    const [department, ...tasks] = blocks;
    expect(budgetExecution).toMatchObject({ rate: "96.20", score: "9.62" });
    const points = sum(department?.indicators.map((one) => one.score) ?? []);
    expect([cents(total), rating]).toEqual([points + 962, "优"]);
    for (const task of tasks) {
      const taskPoints = sum(task.indicators.map((one) => one.score));
      expect([task.counts, cents(task.score)]).toEqual([false, Math.floor((taskPoints * 100) / 90 + 0.5 + 1e-9)]);
    }
    for (const one of [...blocks.map((block) => block.formula), formula, budgetExecution.formula])
      expect(one).toMatch(new RegExp(` = ${rounded(evaluate(one), 2)}$`));
  });
});
