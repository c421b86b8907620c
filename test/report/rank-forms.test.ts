import { describe, expect, test } from "vitest";
import { printRounded } from "../../src/base/exact.ts";
import { rankForms } from "../../src/report/rank-forms.ts";
import { DEFAULT_POLICY } from "../../src/settings/named-policies.ts";
import { makeForm } from "../support/make-form.ts";
import { score } from "../support/score.ts";

/** A form of a department that reached this much of two classes. */
function scored(path: string, department: string, outputs: number, benefits: number, year = 2023) {
  const form = makeForm({
    year,
    department: { name: department },
    indicators: [
      { name: "场次", target: "≥100场", weight: "60" },
      { name: "覆盖率", target: "≥100%", weight: "40", level1: "效益指标" },
    ],
    tasks: [{ indicators: [{ name: "展览次数", target: "≥1次", weight: "100" }] }],
  });
  const rows = [
    { indicator: "场次", actual: `${outputs}场` },
    { indicator: "覆盖率", actual: `${benefits}%` },
    { indicator: "展览次数", actual: "1次" },
  ];
  const { scorecard } = score(form, rows);
  const facts = { department, year, budget: undefined };
  return { path, facts, scorecard, isUnreported: false, verdict: "pass" as const, reasons: [] };
}

const forms = [
  scored("a.yaml", "文化馆", 50, 50),
  scored("b.yaml", "图书馆", 90, 90),
  {
    path: "broken.yaml",
    facts: undefined,
    scorecard: undefined,
    isUnreported: false,
    verdict: "fail" as const,
    reasons: [],
  },
  scored("c.yaml", "文化馆", 100, 75, 2024),
  scored("d.yaml", "博物馆", 90, 90),
];

const ranking = rankForms(forms, DEFAULT_POLICY);
const points = ({ score: reached, weight }: (typeof ranking)["classes"][number]) =>
  `${printRounded(reached, 2)} / ${printRounded(weight, 2)}`;

describe("forms are ranked", () => {
  test("by their totals, equal ones alike, and what could not be scored last", () => {
    expect(ranking.forms.map(({ rank, path }) => `${rank ?? "–"} ${path}`)).toEqual([
      "1 b.yaml",
      "1 c.yaml",
      "1 d.yaml",
      "4 a.yaml",
      "– broken.yaml",
    ]);
  });

  test("each department has the mean of its forms and its rating", () => {
    expect(
      ranking.departments.map(({ department, forms, mean, rating }) =>
        [department, forms, printRounded(mean, 2), rating].join(" "),
      ),
    ).toEqual(["图书馆 1 90.00 优", "博物馆 1 90.00 优", "文化馆 2 70.00 中"]);
  });

  test("each class has the points of the blocks that make the totals", () => {
    expect(ranking.classes.map((one) => `${one.level1} ${points(one)}`)).toEqual([
      "产出指标 198.00 / 240.00",
      "效益指标 122.00 / 160.00",
    ]);
    expect(ranking.departments[2]?.classes.map(points)).toEqual(["90.00 / 120.00", "50.00 / 80.00"]);
  });

  test("none make an empty ranking", () => {
    expect(rankForms([], DEFAULT_POLICY)).toMatchObject({
      forms: [],
      departments: [],
      classes: [],
      across: { mean: undefined, money: undefined },
    });
  });
});
